import Platforms
import PostText

/// The link that a post is to carry: the one that the writer declares, else the one that the text is about.
package enum LinkChoice {
  package static func main(of manuscript: Manuscript) -> Int? {
    if let declared = manuscript.links.firstIndex(where: \.isDeclared) { return declared }
    var best: (score: Int, link: Int)?
    var seen = 0
    for (index, unit) in manuscript.units.enumerated() {
      for link in unit.links where isLink(manuscript.links[link.index].address) {
        let score = score(of: unit, isTitle: manuscript.title == index, place: seen)
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

  private static func score(of unit: SourceUnit, isTitle: Bool, place: Int) -> Int {
    var score = -min(place, 6)
    if isTitle { score += 6 }
    switch unit.role {
    case .linkCarrier: score += 5
    case .ask: score += 3
    case .boilerplate: score -= 8
    case .signOff, .followCall: score -= 3
    case .pointer: score += 1
    case .title, .summary, .claim, .proof, .question: break
    }
    return score
  }
}
