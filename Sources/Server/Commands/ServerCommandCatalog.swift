import PostText
import WireProtocol

/// All commands that the server runs: to add one, write its file and its line here.
package enum ServerCommandCatalog {
  /// Sorted by name.
  package static let all: [ServerCommand] = [
    .acceptTerm,
    .addExemplar,
    .allowMatch,
    .applyFix,
    .disableRule,
    .preview,
    .reimagine,
    .setPlatforms,
    .toggle,
  ]

  static func command(_ name: String) throws(ResponseError) -> ServerCommand {
    if let command = all.first(where: { $0.name == name }) { return command }
    let names = all.map(\.name)
    let closest = SpellingSuggestion.closest(to: name, among: names)
    throw ResponseError(
      .invalidParams,
      "there is no command “\(name)”; "
        + (closest.map { "did you mean \($0)?" } ?? "there are \(names.joined(separator: ", "))"))
  }
}
