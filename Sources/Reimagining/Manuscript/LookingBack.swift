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
    if cues.contain(.backReference) { return true }
    return cues.of(.order).contains { match in
      let number = match.tokens.upperBound
      guard number < unit.tokens.count,
        unit.tokens[number].kind == .number || Cues.spelledNumbers.contains(number, of: folded)
      else { return false }
      return number + 1 >= unit.tokens.count || !Cues.spans.contains(number + 1, of: folded)
    }
  }
}
