import PostText
import Voice

/// Finds asides in brackets that lead to something on the page of a text, and to nothing in a post: “(see below)”.
enum PageAsides {
  /// - Returns: the range of each, with the blank before it.
  static func ranges(in unit: SourceUnit, _ cues: FoundCues) -> [Range<Int>] {
    let places = cues.of([.pagePlace, .pageWord])
    guard !places.isEmpty else { return [] }
    var found: [Range<Int>] = []
    var open: Int?
    for (index, token) in unit.tokens.enumerated() where token.kind == .punctuation {
      let sign = unit.bytes[token.range.lowerBound]
      if sign == UInt8(ascii: "(") { open = index }
      guard sign == UInt8(ascii: ")"), let start = open else { continue }
      open = nil
      let range = unit.tokens[start].range.lowerBound..<token.range.upperBound
      guard range.lowerBound > 0, ASCII.isBlank(unit.bytes[range.lowerBound - 1]), index - start - 1 <= longest,
        unit.tokens[(start + 1)..<index].allSatisfy({ $0.kind == .word || $0.kind == .punctuation }),
        !unit.links.contains(where: { $0.range.overlaps(range) }),
        places.contains(where: { start < $0.tokens.lowerBound && $0.tokens.upperBound <= index })
      else { continue }
      found.append((range.lowerBound - 1)..<range.upperBound)
    }
    return found
  }

  /// In words and signs; what is longer says something besides.
  private static let longest = 6
}
