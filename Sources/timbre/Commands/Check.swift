import Engine
import HostIO
import Native
import PostText
import Rules

extension Command {
  static let check = Command(
    name: "check",
    summary: "Say what is wrong with drafts.",
    operands: "[PATH …]",
    options: [
      CommandOption("--format", .choice(["text", "json"]), "how to print (text)"),
      CommandOption("--platform", .text("P"), "check for this platform, whatever the draft says; repeatable"),
      CommandOption("--config", .text("FILE"), "take this configuration in place of the one beside the drafts"),
      CommandOption("--today", .text("DAY"), "take this as the present day, as 2026-12-01 (the clock's)"),
      CommandOption("--fix", "make the changes that are safe"),
      CommandOption(
        "--fail-on", .choice(["error", "warning", "info", "hint", "never"]),
        "from which severity on to exit with 1 (error)"),
      CommandOption("--stdin-filename", .text("F"), "treat standard input as a file of this name"),
      CommandOption("--quiet", "print findings only, no summary"),
      CommandOption("--color", .choice(["auto", "always", "never"]), "whether to colour (auto)"),
    ],
    details: """
      Folders are walked for drafts. With - or with piped input and no path, standard input is checked; with --fix its
      text is printed, mended. Exit status: 0 nothing at or above --fail-on, 1 findings, 2 wrong usage, unreadable
      input or a broken configuration.
      """
  ) { arguments throws(UsageError) in
    var check = try CheckRun(arguments)
    return check.run()
  }
}

/// One run of `timbre check`.
private struct CheckRun: ~Copyable {
  private let arguments: Arguments
  private let request: AnalysisRequest
  private let report: TextReport
  private let failOn: Severity?
  private var store: ConfigurationStore
  /// Without voices, since the posts around a draft aren't judged.
  private var neighbours: NeighbourStore
  private var output = StandardOutput()
  private var tally = FindingTally()
  private var checked: [(path: String, analysis: Analysis)] = []
  private var hasFailed = false

  init(_ arguments: Arguments) throws(UsageError) {
    self.arguments = arguments
    let platforms = arguments.values("--platform")
    var request = AnalysisRequest(platforms: platforms.isEmpty ? nil : try PlatformNames.checked(platforms))
    request.today = try arguments.day("--today") ?? Machine.today
    self.request = request
    self.report = TextReport(usesColor: Terminal.usesColor(arguments.value("--color")))
    self.failOn = Severity(rawValue: arguments.value("--fail-on") ?? "error")
    self.store = ConfigurationStore(named: arguments.value("--config"), readsFiles: true)
    self.neighbours = NeighbourStore(named: arguments.value("--config"))
  }

  private var isText: Bool { arguments.value("--format") != "json" }

  mutating func run() -> Int32 {
    if arguments.operands.isEmpty ? StandardInput.isPiped : arguments.operands == ["-"] {
      checkStandardInput()
    } else {
      for path in arguments.operands.isEmpty ? ["."] : arguments.operands { check(path) }
    }
    if !isText { output.write(CheckDocument.bytes(version: ProductVersion.current, files: checked, tally: tally)) }
    output.flush()
    if let reason = output.failure { fail(FileSystem.Failure("standard output", reason)) }
    if isText, !arguments.has("--quiet") { StandardError.write(tally.summary + "\n") }
    if hasFailed || store.hasErrors { return 2 }
    return failOn.map(tally.reaches) == true ? 1 : 0
  }

  private mutating func fail(_ failure: FileSystem.Failure) {
    hasFailed = true
    output.flush()
    StandardError.write("\(failure.path): \(failure.reason)\n")
  }

  private mutating func check(_ path: String) {
    guard FileSystem.kind(of: path) == .folder else { return checkFile(path, isNamed: true) }
    let walker = DraftWalker(path)
    for failure in walker.failures { fail(failure) }
    for file in walker.files { checkFile(file, isNamed: false) }
  }

  private mutating func checkFile(_ path: String, isNamed: Bool) {
    let absolute = Path.resolve(path, in: FileSystem.currentFolder)
    let configuration = configuration(for: absolute)
    do throws(FileSystem.Failure) {
      let bytes = try FileSystem.read(path)
      // A file that is no draft may hold anything.
      let probe = Document(path: absolute, text: SourceText(repairing: bytes))
      guard isNamed || configuration.recognizesDraft(probe) else { return }
      let file = try DraftFile(bytes, displayPath: path, path: absolute)
      guard isNamed || !file.isPublished else { return }
      let document = arguments.has("--fix") ? try mend(file, configuration) : file.document
      show(document, path: path, configuration)
    } catch {
      fail(error)
    }
  }

  private mutating func checkStandardInput() {
    let name = arguments.value("--stdin-filename")
    let folder = FileSystem.currentFolder
    let path = name.map { Path.resolve($0, in: folder) }
    let configuration = configuration(for: path ?? Path.resolve("stdin", in: folder))
    do throws(FileSystem.Failure) {
      let file = try DraftFile(StandardInput.readAll(), displayPath: name ?? "stdin", path: path)
      guard arguments.has("--fix") else { return show(file.document, path: file.displayPath, configuration) }
      output.write(Mending.mended(file.document, configuration: configuration, request: request).text.bytes)
    } catch {
      fail(error)
    }
  }

  private mutating func configuration(for path: String) -> Configuration {
    let configuration = store.configuration(forFile: path)
    for file in store.takeNewFiles() where !file.problems.isEmpty {
      output.flush()
      StandardError.write(report.lines(for: file))
    }
    for problem in store.takeFileProblems() { StandardError.write(problem + "\n") }
    return configuration
  }

  /// The posts among which a draft stands.
  private mutating func archive(around path: String) -> PostArchive {
    let archive = neighbours.archive(around: path)
    for problem in neighbours.takeProblems() {
      output.flush()
      StandardError.write(problem + "\n")
    }
    return archive
  }

  private func mend(_ file: DraftFile, _ configuration: Configuration) throws(FileSystem.Failure) -> Document {
    let mended = Mending.mended(file.document, configuration: configuration, request: request)
    if mended.text.bytes != file.bytes { try FileSystem.replace(file.displayPath, with: mended.text.bytes) }
    return mended
  }

  private mutating func show(_ document: Document, path: String, _ configuration: Configuration) {
    var request = request
    if let path = document.path { request.archive = archive(around: path) }
    request.file = DraftWorkspace.File(document.path, name: path)
    let analysis = Analysis(document, configuration: configuration, request: request)
    tally.files += 1
    if isText {
      tally.add(analysis.groups.lazy.map(\.finding))
      output.write(report.lines(for: analysis, path: path))
    } else {
      tally.add(analysis.findings)
      checked.append((path, analysis))
    }
  }
}
