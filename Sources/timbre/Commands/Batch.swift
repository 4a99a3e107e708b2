import Engine
import HostIO

extension Command {
  static let batch = Command(
    name: "batch",
    summary: "Answer posts as JSON Lines: one record a line in, one answer a line out, in order.",
    options: [
      CommandOption("--config", .text("FILE"), "take this configuration in place of the one of this folder"),
      CommandOption("--voice", .text("PROFILE"), "take this learned profile as the voice of all records"),
      CommandOption("--today", .text("DAY"), "take this as the present day where a record doesn't say, as 2026-12-01"),
      CommandOption("--jobs", .text("N"), "answer on so many threads (as many as there are processors)"),
    ],
    details: """
      A record is {"text": "…"} and may hold id, platforms, filename, date, today, kind, fields, accounts, raw, voice, lang,
      and want (findings, counts, entities, voice). A line that is no record is answered with its number and the error, and the exit status is 2.
      """
  ) { arguments throws(UsageError) in
    try arguments.atMost(0)
    let today = try arguments.day("--today")
    let jobs = try arguments.count("--jobs") ?? Machine.processors
    var store = ConfigurationStore(named: arguments.value("--config"))
    var configuration = store.loaded(forFolder: FileSystem.currentFolder).configuration
    for file in store.takeNewFiles() { StandardError.write(TextReport(usesColor: false).lines(for: file)) }
    if let path = arguments.value("--voice") {
      configuration.voiceSources = ["default": try Self.profile(path)]
    }
    for problem in configuration.learnVoices() + configuration.readMoments() + configuration.readPeople() {
      StandardError.write(problem + "\n")
    }
    var run = BatchRun(Engine.Batch(configuration: configuration, today: today), jobs: jobs)
    do throws(FileSystem.Failure) {
      return try run.run() && !store.hasErrors ? 0 : 2
    } catch {
      throw UsageError("\(error.path): \(error.reason)")
    }
  }

  /// The profile as the source of a voice, once it is known that it can be taken.
  private static func profile(_ path: String) throws(UsageError) -> VoiceSources {
    var sources = VoiceSources()
    sources.profile = Path.resolve(path, in: FileSystem.currentFolder)
    let outcome = VoiceLoader().load(sources)
    if outcome.voice == nil { throw UsageError(outcome.problems.joined(separator: "\n")) }
    return sources
  }
}
