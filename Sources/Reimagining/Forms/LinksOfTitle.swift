import Platforms
import PostText
import Voice

/// The links that a title speaks of: those of a site that it names, and those whose label it says.
struct LinksOfTitle {
  private let hosts: Set<String>
  private let words: Set<UInt32>

  /// Nil where a text has no title.
  init?(_ manuscript: Manuscript) {
    guard let title = manuscript.title.map({ manuscript.units[$0] }) else { return nil }
    hosts = Set(title.tokens.filter { $0.kind == .link }.map { LinkParts($0.range, in: title.bytes).host })
    words = title.words
  }

  func names(_ link: SourceUnit.Link, of unit: SourceUnit, in manuscript: Manuscript) -> Bool {
    if !hosts.isEmpty {
      let address = Array(manuscript.links[link.index].address.utf8)
      if hosts.contains(LinkParts(address.indices, in: address).host) { return true }
    }
    guard !link.isBare, !unit.words.isDisjoint(with: words) else { return false }
    let tokens = unit.tokens.filter { link.range.contains($0.range.lowerBound) }
    let label = UnitWords(tokens, FoldedTokens(tokens, in: unit.bytes), in: unit.bytes).meaningful
    return label.count >= Self.leastOfLabel && label.isSubset(of: words)
  }

  /// One word may stand in a title by chance.
  private static let leastOfLabel = 2
}
