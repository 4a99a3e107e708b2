import Engine
import HostIO

extension Command {
  static let config = Command(
    name: "config",
    summary: "Show the configuration in force, and where each value comes from.",
    operands: "[PATH]",
    options: [
      CommandOption("--format", .choice(["text", "json"]), "how to print (text)"),
      CommandOption("--config", .text("FILE"), "show this file in place of the one in force"),
      CommandOption("--schema", "print the JSON Schema of a timbre.json instead"),
    ]
  ) { arguments throws(UsageError) in
    try arguments.atMost(1)
    if arguments.has("--schema") {
      var output = StandardOutput()
      output.write(ConfigurationSchema.text)
      output.flush()
      return 0
    }
    let path = Path.resolve(arguments.operands.first ?? ".", in: FileSystem.currentFolder)
    let folder: String
    switch FileSystem.kind(of: path) {
    case .folder: folder = path
    case .missing: throw UsageError("\(arguments.operands.first ?? path): No such file or directory")
    case .file, .other: folder = Path.folder(of: path)
    }
    var store = ConfigurationStore(named: arguments.value("--config"))
    let loaded = store.loaded(forFolder: folder)
    var output = StandardOutput()
    output.write(
      arguments.value("--format") == "json" ? ConfigurationListing.json(loaded) : ConfigurationListing.text(loaded))
    output.flush()
    for file in store.takeNewFiles() { StandardError.write(TextReport(usesColor: false).lines(for: file)) }
    return store.hasErrors ? 2 : 0
  }
}
