import PostText
import Voice

/// How a unit opens: by itself, or with a word that leads back to what stands before it.
package struct UnitOpening: Sendable, Equatable {
  var refersBack = false
  /// Whether what it leads back to is what the whole text is about: “this package”.
  var namesSubject = false
  /// The end of an opening that only adds, with the comma behind it.
  var additionEnd: Int?

  init() {}

  init(_ unit: SourceUnit, _ folded: FoldedTokens, _ cues: FoundCues) {
    guard let first = unit.tokens.firstIndex(where: \.isWordOrNumber),
      unit.tokens[..<first].allSatisfy({ $0.kind == .punctuation || $0.kind == .emoji })
    else {
      return
    }
    let pronoun = Cues.pronouns.contains(first, of: folded)
    let isPresent = first + 1 < unit.tokens.count && Cues.presentThings.contains(first + 1, of: folded)
    let next = first + 1 < unit.tokens.count ? unit.bytes[unit.tokens[first + 1].range.lowerBound] : 0
    let isPlace = Cues.places.contains(first, of: folded) && next == UInt8(ascii: ",")
    refersBack =
      Self.pointsBehindComma(unit, folded) || Self.adds(unit, folded, from: first) || pronoun && !isPresent || isPlace
      || Cues.connectives.contains(first, of: folded)
      || cues.phrase(.connective, at: first) != nil || cues.phrase(.pronoun, at: first) != nil
    namesSubject = pronoun && first + 1 < unit.tokens.count && Cues.textThings.contains(first + 1, of: folded)
    // What stands before the opening would go with it, and leave its other half behind.
    if first == 0, let tokens = cues.phrase(.addition, at: first), tokens.upperBound < unit.tokens.count,
      ASCII.has(",", at: unit.tokens[tokens.upperBound].range.lowerBound, in: unit.bytes)
    {
      additionEnd = unit.tokens[tokens.upperBound].range.upperBound
    }
  }

  /// “Unlike others, these pages”, “To us, this means”: a phrase that opens the sentence is no place for what they are.
  private static func pointsBehindComma(_ unit: SourceUnit, _ folded: FoldedTokens) -> Bool {
    let comma = unit.tokens.prefix(longestPhrase).firstIndex { token in
      token.kind == .punctuation && unit.bytes[token.range.lowerBound] == UInt8(ascii: ",")
    }
    guard let comma, comma + 2 < unit.tokens.count else { return false }
    return LookingBack.isBareSubject(comma + 1, folded)
      || Cues.demonstratives.contains(comma + 1, of: folded) && unit.tokens[comma + 2].kind == .word
  }

  private static let longestPhrase = 8

  /// “Members also met”: they did something else before. “They met and also sang” says both.
  private static func adds(_ unit: SourceUnit, _ folded: FoldedTokens, from first: Int) -> Bool {
    let words = unit.tokens.indices[first...].prefix(longestSubject + 1).prefix { unit.tokens[$0].kind == .word }
    guard let also = words.first(where: { Cues.also.contains($0, of: folded) }) else { return false }
    return also == first || !Cues.conjunctions.contains(also - 1, of: folded)
  }

  /// Who or what a sentence speaks of, and the verb behind it, in words.
  private static let longestSubject = 6
}
