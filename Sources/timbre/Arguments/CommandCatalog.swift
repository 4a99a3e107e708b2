import PostText

/// All commands there are: to add one, write its file and its line here.
enum CommandCatalog {
  /// In the order of the help.
  static let all: [Command] = [
    .check,
    .count,
    .reimagine,
    .preview,
    .batch,
    .voice,
    .lsp,
    .initialize,
    .config,
    .platforms,
    .rules,
    .explain,
  ]

  static func command(_ name: String) throws(UsageError) -> Command {
    if let command = all.first(where: { $0.name == name }) { return command }
    let names = all.map(\.name)
    if let closest = SpellingSuggestion.closest(to: name, among: names) {
      throw UsageError("there is no command “\(name)”; did you mean \(closest)?")
    }
    throw UsageError("there is no command “\(name)”; there are \(names.joined(separator: ", "))")
  }
}
