import Engine
import HostIO
import Platforms
import PostText
import Reimagining
import Rules

extension Command {
  static let reimagine = Command(
    name: "reimagine",
    summary: "Make a draft native to another platform, out of its own words.",
    operands: "[FILE|-]",
    options: [
      CommandOption("--to", .text("P"), "the platform; repeatable"),
      CommandOption("--all", "for every platform"),
      CommandOption(
        "--write",
        "put the first alternative into the file, as a variant; of several, one that copies no other if there is one"),
      CommandOption("--numbering", .choice(ThreadNumbering.allCases.map(\.rawValue)), "number threads so (none)"),
      CommandOption("--format", .choice(["text", "json"]), "how to print (text)"),
      CommandOption("--guide", "print what it may do, and every word that it may add, as Markdown"),
      CommandOption("--config", .text("FILE"), "take this configuration in place of the one beside the draft"),
    ],
    details: """
      Nothing is invented: every sentence is the draft's, and what was left out is listed. A place that only you can fill
      reads […: what to add]. Exit status 1 says that no whole sentence can stand on a platform.
      """
  ) { arguments throws(UsageError) in
    try arguments.atMost(1)
    if arguments.has("--guide") {
      var output = StandardOutput()
      output.write(ReimaginationGuide.markdown)
      output.flush()
      return 0
    }
    let path = arguments.operands.first ?? "-"
    guard path != "-" || !arguments.operands.isEmpty || StandardInput.isPiped else {
      throw UsageError("name a file, or pipe a draft in")
    }
    guard !arguments.has("--write") || path != "-" else { throw UsageError("--write needs a file to write into") }
    let targets = try targets(arguments)
    var run = ReimagineRun(path: path, arguments: arguments)
    do throws(FileSystem.Failure) {
      return try run.run(for: targets)
    } catch {
      throw UsageError("\(error.path): \(error.reason)")
    }
  }

  private static func targets(_ arguments: Arguments) throws(UsageError) -> [Platform] {
    if arguments.has("--all") { return PlatformCatalog.all }
    let names = try PlatformNames.checked(arguments.values("--to"))
    guard !names.isEmpty else { throw UsageError("say for which platform: --to linkedin, or --all") }
    return names.compactMap { PlatformCatalog.platform(named: $0) }
  }
}

/// One call of the command.
private struct ReimagineRun {
  let path: String
  let arguments: Arguments
  private var store: ConfigurationStore

  init(path: String, arguments: Arguments) {
    self.path = path
    self.arguments = arguments
    store = ConfigurationStore(named: arguments.value("--config"))
  }

  mutating func run(for platforms: [Platform]) throws(FileSystem.Failure) -> Int32 {
    let file =
      path == "-" ? try DraftFile(StandardInput.readAll(), displayPath: "stdin", path: nil) : try DraftFile.read(path)
    let absolute = file.document.path ?? Path.resolve("stdin", in: FileSystem.currentFolder)
    let configuration = store.configuration(forFile: absolute)
    for file in store.takeNewFiles() { StandardError.write(TextReport(usesColor: false).lines(for: file)) }
    let numbering = arguments.value("--numbering").flatMap(ThreadNumbering.init) ?? .none
    var document = file.document
    var found: [(Platform, [Alternative])] = []
    for platform in platforms {
      let analysis = Analysis(document, configuration: configuration)
      let reimaginer = Reimaginer(
        analysis, .section(analysis.sectionToReimagine(for: platform)), configuration: configuration,
        request: AnalysisRequest(), numbering: numbering)
      let alternatives = reimaginer.alternatives(for: platform)
      found.append((platform, alternatives))
      if arguments.has("--write") {
        let isOneOfSeveral = platforms.count > 1
        document =
          writing(alternatives, for: platform, into: analysis, isOneOfSeveral ? configuration : nil) ?? document
      }
    }
    if document.text != file.document.text { try FileSystem.replace(file.displayPath, with: document.text.bytes) }
    var output = StandardOutput()
    if arguments.value("--format") == "json" {
      output.write(ReimaginationListing.json(found))
    } else if !arguments.has("--write") {
      output.write(ReimaginationListing.text(found))
    }
    output.flush()
    return store.hasErrors ? 2 : found.contains { $0.1.isEmpty } ? 1 : 0
  }

  /// The draft with an alternative as its variant: the first, or the first that is no copy of another variant by a
  /// configuration; nil when the draft stays as it is.
  private func writing(
    _ alternatives: [Alternative], for platform: Platform, into analysis: Analysis, _ configuration: Configuration?
  ) -> Document? {
    let note = { (text: String) in StandardError.write("\(path): \(text)\n") }
    guard let best = alternatives.first else {
      note("no whole sentence can stand on \(platform.name) without a fault")
      return nil
    }
    guard best.lead != .asIs else { return nil }
    let written = alternatives.compactMap { Written($0, for: platform, in: analysis) }
    // Variants that all say the same are no variants.
    let other = configuration.flatMap { configuration in written.first { $0.isOfItsOwn(configuration) } }
    guard let chosen = other ?? written.first else {
      note(
        "the post for \(platform.name) can't stand in a draft, since a line of it would be read as a mark of the draft")
      return nil
    }
    note(chosen.note)
    return chosen.document
  }
}

/// A draft with an alternative as one of its variants.
private struct Written {
  let document: Document
  let note: String
  private let platform: Platform
  /// Whether only its writer can finish it.
  private let isScaffold: Bool

  init?(_ alternative: Alternative, for platform: Platform, in analysis: Analysis) {
    guard let variant = ReimaginedVariant(alternative, for: platform, in: analysis),
      let text = analysis.text.applying(variant.edits)
    else { return nil }
    var document = analysis.document
    document.text = text
    self.document = document
    self.platform = platform
    isScaffold = alternative.lead == .scaffold
    let output = ReimaginationOutput(alternative, on: platform)
    let losses = output.losses.isEmpty ? "" : "; dropped \(output.losses)"
    note = "\(variant.isReplacement ? "replaced" : "added") \(output.title)\(losses)"
  }

  /// Whether the variant is finished and no copy of another one.
  func isOfItsOwn(_ configuration: Configuration) -> Bool {
    !isScaffold
      && !Analysis(document, configuration: configuration).findings.contains {
        $0.rule == Rule.nativeSameText.id && $0.severity >= .warning && $0.platform == platform.id
      }
  }
}
