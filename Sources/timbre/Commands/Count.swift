import Engine
import HostIO

extension Command {
  static let count = Command(
    name: "count",
    summary: "Count a draft as each platform counts, and show the sum.",
    operands: "[FILE|-]",
    options: [
      CommandOption("--format", .choice(["text", "json"]), "how to print (text)"),
      CommandOption("--platform", .text("P"), "count for this platform, whatever the draft says; repeatable"),
      CommandOption("--config", .text("FILE"), "take this configuration in place of the one beside the draft"),
    ],
    details: "A draft that names no platform is counted for all of them."
  ) { arguments throws(UsageError) in
    try arguments.atMost(1)
    let platforms = arguments.values("--platform")
    let request = AnalysisRequest(platforms: platforms.isEmpty ? nil : try PlatformNames.checked(platforms))
    let path = arguments.operands.first ?? "-"
    guard path != "-" || !arguments.operands.isEmpty || StandardInput.isPiped else {
      throw UsageError("name a file, or pipe a draft in")
    }
    var store = ConfigurationStore(named: arguments.value("--config"))
    let analysis: Analysis
    do throws(FileSystem.Failure) {
      let file =
        path == "-" ? try DraftFile(StandardInput.readAll(), displayPath: "stdin", path: nil) : try DraftFile.read(path)
      let absolute = file.document.path ?? Path.resolve("stdin", in: FileSystem.currentFolder)
      analysis = Analysis(
        file.document, configuration: store.configuration(forFile: absolute), request: request)
    } catch {
      throw UsageError("\(error.path): \(error.reason)")
    }
    var output = StandardOutput()
    for file in store.takeNewFiles() { StandardError.write(TextReport(usesColor: false).lines(for: file)) }
    if arguments.value("--format") == "json" {
      output.write(CountTable.json(analysis))
    } else {
      output.write(CountTable.text(analysis))
    }
    output.flush()
    return store.hasErrors ? 2 : 0
  }
}
