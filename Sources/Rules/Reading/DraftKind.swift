import PostText

/// What a draft is by its header: it gives its readers something, or asks something of them.
package enum DraftKind: String, Sendable {
  case value, ask

  /// The words of the header, also those of “jab, jab, jab, right hook”.
  package static let names = ["value", "ask", "jab", "hook"]

  /// Nil for a word that is none of `names`.
  package init?(_ name: String) {
    switch name {
    case "value", "jab": self = .value
    case "ask", "hook": self = .ask
    default: return nil
    }
  }
}

extension DraftReading {
  /// As it was given apart from the text, else as the header says; nil where neither does.
  var kind: DraftKind? { givenKind ?? draft.header?.value("kind").flatMap { DraftKind($0.value) } }
}
