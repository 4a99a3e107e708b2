import Engine
import HostIO
import PostText
import Voice

extension Command {
  static let voice = Command(
    name: "voice",
    summary: "Learn how you sound, show it, and score a draft by it.",
    operands: "learn|show|score|background [FILE …]",
    options: [
      CommandOption("--exemplars", .texts("FILE …"), "learn: posts that sound like you"),
      CommandOption("--contrast", .texts("FILE …"), "learn: posts that don't"),
      CommandOption("-o", .text("FILE"), "learn, background: where to write"),
      CommandOption("--profile", .text("FILE"), "show, score: a learned profile"),
      CommandOption("--name", .text("VOICE"), "show, score: a voice of the configuration (default)"),
      CommandOption("--background", .text("FILE"), "measure against this background in place of the program's"),
      CommandOption("--alarm-rate", .text("SHARE"), "the share of your own posts that may be flagged (0.05)"),
      CommandOption("--config", .text("FILE"), "take this configuration in place of the one of this folder"),
      CommandOption("--format", .choice(["text", "json"]), "how to print (text)"),
    ],
    details: """
      learn       writes a profile of your posts: Markdown, text or JSON Lines with “text”. It holds none of their words.
      show        prints the habits of a voice.
      score       tells how much a draft reads like the voice, and what speaks against it. - reads standard input.
      background  counts how other people write, from their posts, for learn --background. No text can be read from it.
      """
  ) { arguments throws(UsageError) in
    let actions: [String: (Arguments) throws(UsageError) -> Int32] = [
      "learn": VoiceLearn.run, "show": VoiceShow.run, "score": VoiceScore.run, "background": VoiceBackgroundRun.run,
    ]
    let names = ["learn", "show", "score", "background"]
    guard let name = arguments.operands.first else {
      throw UsageError("say what to do: \(names.joined(separator: ", "))")
    }
    guard let action = actions[name] else {
      let closest = SpellingSuggestion.closest(to: name, among: names).map { "; did you mean \($0)?" } ?? ""
      throw UsageError("voice knows no “\(name)”, only \(names.joined(separator: ", "))\(closest)")
    }
    return try action(arguments)
  }
}

/// What the actions of `timbre voice` have in common.
enum VoiceArguments {
  static func background(_ arguments: Arguments) throws(UsageError) -> VoiceBackground? {
    guard let path = arguments.value("--background") else { return nil }
    let bytes: [UInt8]
    do throws(FileSystem.Failure) { bytes = try FileSystem.read(path) } catch {
      throw UsageError("\(error.path): \(error.reason)")
    }
    do throws(VoiceBackground.FileProblem) {
      return try VoiceBackground(bytes: bytes)
    } catch {
      switch error {
      case .notABackground: throw UsageError("\(path): this is no background; make one with “timbre voice background”")
      case .otherVersion(let version): throw UsageError("\(path): the background is of another version, \(version)")
      case .damaged: throw UsageError("\(path): the background is damaged; make it anew")
      }
    }
  }

  static func alarmRate(_ arguments: Arguments) throws(UsageError) -> Double {
    guard let value = arguments.value("--alarm-rate") else { return VoiceSources().alarmRate }
    guard let rate = Double(value), rate > 0, rate < 1 else {
      throw UsageError("--alarm-rate takes a share between 0 and 1, such as 0.05, not “\(value)”")
    }
    return rate
  }

  /// The voice that is named by its profile, or by the configuration of this folder.
  static func voice(_ arguments: Arguments) throws(UsageError) -> LearnedVoice {
    let background = try background(arguments)
    let loader = VoiceLoader(background: background)
    var sources = VoiceSources()
    if let path = arguments.value("--profile") {
      sources.profile = Path.resolve(path, in: FileSystem.currentFolder)
      sources.alarmRate = try alarmRate(arguments)
    } else {
      var store = ConfigurationStore(named: arguments.value("--config"))
      let configuration = store.loaded(forFolder: FileSystem.currentFolder).configuration
      let name = arguments.value("--name") ?? "default"
      guard let declared = configuration.voiceSources[name], !declared.isEmpty else {
        throw UsageError(
          "no posts are named for the voice “\(name)”; name a profile with --profile, or exemplars in timbre.json")
      }
      sources = declared
    }
    let outcome = loader.load(sources)
    for problem in outcome.problems { StandardError.write(problem + "\n") }
    if let missing = outcome.missing(toVoice: arguments.value("--name") ?? "default") { throw UsageError(missing) }
    guard let voice = outcome.voice else { throw UsageError("there is no voice to go by") }
    return voice
  }
}
