import PostText
import Voice

/// Finds what a sentence says of things that were named before it, by which it can't open a post, though nothing tells
/// so at its start: “Who comes to the next one?”, “Ada planted the last 40.”, “Technically, they are bushes.”
enum LookingBack {
  static func isIn(_ unit: SourceUnit, _ folded: FoldedTokens, _ cues: FoundCues) -> Bool {
    if Cues.narrowings.contains(0, of: folded), unit.tokens.count > 1,
      unit.bytes[unit.tokens[1].range.lowerBound] == UInt8(ascii: ",")
    {
      return true
    }
    if cues.contain(.backReference) || hasBareDemonstrative(unit, folded) { return true }
    return cues.of(.order).contains { match in
      let number = match.tokens.upperBound
      guard number < unit.tokens.count,
        unit.tokens[number].kind == .number || Cues.spelledNumbers.contains(number, of: folded)
      else { return false }
      return number + 1 >= unit.tokens.count || !Cues.spans.contains(number + 1, of: folded)
    }
  }

  /// “Since this is new to me”: a demonstrative early in a sentence that no noun follows.
  private static func hasBareDemonstrative(_ unit: SourceUnit, _ folded: FoldedTokens) -> Bool {
    unit.tokens.indices.prefix(longestOpening).contains { index in
      if isBareSubject(index, folded) { return true }
      guard Cues.nearThings.contains(index, of: folded), index + 1 < unit.tokens.count else { return false }
      return ",.".utf8.contains(unit.bytes[unit.tokens[index + 1].range.lowerBound])
    }
  }

  /// “this is”, “these have”
  static func isBareSubject(_ index: Int, _ folded: FoldedTokens) -> Bool {
    Cues.nearThings.contains(index, of: folded) && index + 1 < folded.hashes.count
      && Cues.auxiliaries.contains(index + 1, of: folded)
  }

  /// In words and signs.
  private static let longestOpening = 10
}
