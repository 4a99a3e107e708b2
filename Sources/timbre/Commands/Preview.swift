import Engine
import HostIO
import Platforms
import PostText

extension Command {
  static let preview = Command(
    name: "preview",
    summary: "Show a draft as its platforms would, as a page for a browser.",
    operands: "[FILE|-]",
    options: [
      CommandOption("--platform", .text("P"), "show it on this platform, whatever the draft says; repeatable"),
      CommandOption("-o", .text("FILE"), "write the page here in place of standard output"),
      CommandOption("--config", .text("FILE"), "take this configuration in place of the one beside the draft"),
    ],
    details: """
      The page shows what stands before “more”, what is over the limit, and the sum. It is one file that loads nothing
      and runs no script.
      """
  ) { arguments throws(UsageError) in
    try arguments.atMost(1)
    let platforms = try PlatformNames.checked(arguments.values("--platform"))
    let path = arguments.operands.first ?? "-"
    guard path != "-" || !arguments.operands.isEmpty || StandardInput.isPiped else {
      throw UsageError("name a file, or pipe a draft in")
    }
    var store = ConfigurationStore(named: arguments.value("--config"))
    do throws(FileSystem.Failure) {
      let file =
        path == "-" ? try DraftFile(StandardInput.readAll(), displayPath: "stdin", path: nil) : try DraftFile.read(path)
      let absolute = file.document.path ?? Path.resolve("stdin", in: FileSystem.currentFolder)
      let configuration = store.configuration(forFile: absolute)
      for file in store.takeNewFiles() { StandardError.write(TextReport(usesColor: false).lines(for: file)) }
      let page = Preview(
        file.document, configuration: configuration,
        platforms: platforms.compactMap { PlatformCatalog.platform(named: $0) }
      ).html
      if let output = arguments.value("-o"), output != "-" {
        try FileSystem.replace(output, with: Array(page.utf8))
      } else {
        var output = StandardOutput()
        output.write(page)
        output.flush()
      }
    } catch {
      throw UsageError("\(error.path): \(error.reason)")
    }
    return store.hasErrors ? 2 : 0
  }
}
