import Platforms
import PostText
import Voice

/// The link that a post is to carry: the one that the writer declares or the title names, else the one that the text is
/// about.
package enum LinkChoice {
  package static func main(of manuscript: Manuscript) -> Int? {
    if let declared = manuscript.links.firstIndex(where: \.isDeclared) { return declared }
    var best: (score: Int, link: Int)?
    var seen = 0
    for (index, unit) in manuscript.units.enumerated() {
      for link in unit.links where isLink(manuscript.links[link.index].address) {
        let isNamed = isNamedByTitle(link, of: unit, in: manuscript)
        let score =
          isNamed ? scoreOfNamed : score(link.index, of: unit, isTitle: manuscript.title == index, place: seen)
        seen += 1
        if score > best?.score ?? .min { best = (score, link.index) }
      }
    }
    return best?.link
  }

  /// A host alone, in the middle of a sentence, is the name of something.
  static func isLink(_ address: String) -> Bool {
    let bytes = Array(address.utf8)
    let link = LinkParts(bytes.indices, in: bytes)
    return link.hasScheme || link.host.hasPrefix("www.") || address.contains("/")
  }

  /// Whether the title says what the link with a number leads to.
  static func isNamedByTitle(_ link: Int, in manuscript: Manuscript) -> Bool {
    manuscript.title != nil
      && manuscript.units.contains { unit in
        unit.links.contains { $0.index == link && isNamedByTitle($0, of: unit, in: manuscript) }
      }
  }

  /// Whether it says its host, or all words of its label.
  private static func isNamedByTitle(_ link: SourceUnit.Link, of unit: SourceUnit, in manuscript: Manuscript) -> Bool {
    guard let title = manuscript.title.map({ manuscript.units[$0] }) else { return false }
    let address = Array(manuscript.links[link.index].address.utf8)
    let host = LinkParts(address.indices, in: address).host
    if title.tokens.contains(where: { $0.kind == .link && LinkParts($0.range, in: title.bytes).host == host }) {
      return true
    }
    guard !link.isBare, !unit.words.isDisjoint(with: title.words) else { return false }
    let tokens = unit.tokens.filter { link.range.contains($0.range.lowerBound) }
    let words = UnitWords(tokens, FoldedTokens(tokens, in: unit.bytes), in: unit.bytes).meaningful
    return words.count >= leastOfLabel && words.isSubset(of: title.words)
  }

  /// One word may stand in a title by chance.
  private static let leastOfLabel = 2
  /// More than any place gives.
  private static let scoreOfNamed = 20

  private static func score(_ link: Int, of unit: SourceUnit, isTitle: Bool, place: Int) -> Int {
    var score = -min(place, 6)
    if isTitle { score += 6 }
    switch unit.role {
    case .linkCarrier: score += 5
    // “Please register [here].”
    case .ask: score += unit.pointedLinks.contains(link) ? 6 : 3
    case .origin, .boilerplate: score -= 8
    case .signOff, .followCall: score -= 3
    case .pointer: score += 1
    case .title, .summary, .claim, .proof, .question: break
    }
    return score
  }
}
