package import Rules

/// What is known of a draft as a whole.
package struct DraftSummary: Sendable, Equatable {
  /// Nil where the header doesn't say it and it can't be found out.
  package var kind: JudgedKind?

  package init(_ analysis: Analysis) {
    kind = analysis.reading.judgedKind
  }

  /// The facts, each as a few words; empty where nothing is known.
  package var facts: [String] { [kind.map(Self.words)].compactMap { $0 } }

  private static func words(_ kind: JudgedKind) -> String {
    switch kind.ground {
    case .declared: "Kind: \(kind.kind.rawValue), says the header"
    case .words(let words): "Kind: \(kind.kind.rawValue), by “\(ShortText.start(of: words, most: mostQuoted) ?? words)”"
    case .noAsk: "Kind: \(kind.kind.rawValue), asks for nothing"
    }
  }

  private static let mostQuoted = 40
}
