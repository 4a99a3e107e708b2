import Platforms
import PostText

/// The link that a post is to carry: the one that the writer declares or the title names, else the one that the text is
/// about.
package struct LinkChoice {
  /// The number of the link.
  package let link: Int
  /// Whether a post carries it whatever its sentences speak of.
  let isFixed: Bool

  /// Nil where a text has no link.
  package init?(_ manuscript: Manuscript) {
    if let declared = manuscript.links.firstIndex(where: \.isDeclared) {
      (link, isFixed) = (declared, true)
      return
    }
    let title = LinksOfTitle(manuscript)
    var best: (score: Int, link: Int, isNamed: Bool)?
    var seen = 0
    for (index, unit) in manuscript.units.enumerated() {
      for link in unit.links where Self.isLink(manuscript.links[link.index].address) {
        let isNamed = title?.names(link, of: unit, in: manuscript) ?? false
        let score =
          isNamed
          ? Self.scoreOfNamed : Self.score(link.index, of: unit, isTitle: manuscript.title == index, place: seen)
        seen += 1
        if score > best?.score ?? .min { best = (score, link.index, isNamed) }
      }
    }
    guard let best else { return nil }
    (link, isFixed) = (best.link, best.isNamed)
  }

  /// A host alone, in the middle of a sentence, is the name of something.
  static func isLink(_ address: String) -> Bool {
    let bytes = Array(address.utf8)
    let link = LinkParts(bytes.indices, in: bytes)
    return link.hasScheme || link.host.hasPrefix("www.") || address.contains("/")
  }

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
