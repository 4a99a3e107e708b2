package import Native
import Platforms
package import Rules

/// What is known of a draft as a whole.
package struct DraftSummary: Sendable, Equatable {
  /// Nil where the header doesn't say it and it can't be found out.
  package var kind: JudgedKind?

  /// How often the last posts of its platforms ask; none where the posts around it aren't known.
  package var ratios: [Neighbourhood.AskRatio]
  /// What it has in common with earlier posts.
  package var repeats: [Neighbourhood.Repeats]

  package init(_ analysis: Analysis) {
    kind = analysis.reading.judgedKind
    // Of the only post of a platform there is nothing to say.
    ratios = (analysis.reading.neighbourhood?.ratios.joined()).map { $0.filter { $0.posts > 1 } } ?? []
    repeats = (analysis.reading.neighbourhood?.repeats.joined()).map(Array.init) ?? []
  }

  /// The facts, each as a few words; empty where nothing is known.
  package var facts: [String] {
    [kind.map(Self.words)].compactMap { $0 } + ratios.map(Self.words) + repeats.flatMap(Self.words)
  }

  private static func words(_ ratio: Neighbourhood.AskRatio) -> String {
    "\(name(ratio.platform)): \(ratio.asks.count) of the last \(ratio.posts) posts ask"
  }

  private static func words(_ repeats: Neighbourhood.Repeats) -> [String] {
    if let copy = repeats.copy {
      return ["\(name(repeats.platform)): said before in \(copy.reference.name)"]
    }
    return [("opens", repeats.openings), ("tagged", repeats.tags), ("calls", repeats.calls)].compactMap { what, posts in
      posts.isEmpty
        ? nil : "\(name(repeats.platform)): \(what) like \(posts.count) earlier post\(posts.count == 1 ? "" : "s")"
    }
  }

  private static func name(_ platform: String) -> String { PlatformCatalog.platform(id: platform)?.name ?? platform }

  private static func words(_ kind: JudgedKind) -> String {
    switch kind.ground {
    case .declared: "Kind: \(kind.kind.rawValue), says the header"
    case .words(let words): "Kind: \(kind.kind.rawValue), by “\(ShortText.start(of: words, most: mostQuoted) ?? words)”"
    case .noAsk: "Kind: \(kind.kind.rawValue), asks for nothing"
    }
  }

  private static let mostQuoted = 40
}
