import PostText
import Voice

/// Finds the names in a sentence: words with a capital letter that the sentence doesn't ask for, and those that go with
/// them.
enum NameSearch {
  static func names(in bytes: [UInt8], tokens: [Token], _ folded: FoldedTokens) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var index = 0
    while index < tokens.count {
      guard isCapitalized(tokens[index], in: bytes) else {
        index += 1
        continue
      }
      var last = index
      while let next = continuation(behind: last, tokens: tokens, bytes: bytes, folded) { last = next }
      var first = index
      if begins(index, tokens: tokens, in: bytes) {
        // The capital of a first word is the sentence's, unless another one follows or the word has more of them.
        if last == first, !isSurelyName(tokens[first], in: bytes) {
          index = last + 1
          continue
        }
        if last > first,
          [Cues.emptyWords, Cues.openers, Cues.calls].contains(where: { $0.contains(first, of: folded) })
        {
          first += 1
        }
      }
      let isInitial = first == last && tokens[first].range.count == 1
      let range = tokens[first].range.lowerBound..<tokens[last].range.upperBound
      if !isInitial { names.append(withoutPossessive(range, in: bytes)) }
      index = last + 1
    }
    return names
  }

  /// The token with which a name goes on behind `index`.
  private static func continuation(
    behind index: Int, tokens: [Token], bytes: [UInt8], _ folded: FoldedTokens
  ) -> Int? {
    guard index + 1 < tokens.count else { return nil }
    if let next = initial(behind: index, tokens: tokens, bytes: bytes) { return next }
    guard tokens[index].range.upperBound + 1 == tokens[index + 1].range.lowerBound,
      bytes[tokens[index].range.upperBound] == UInt8(ascii: " ")
    else { return nil }
    if isCapitalized(tokens[index + 1], in: bytes) { return index + 1 }
    guard index + 2 < tokens.count, Cues.nameParticles.contains(index + 1, of: folded),
      tokens[index + 1].range.upperBound + 1 == tokens[index + 2].range.lowerBound,
      isCapitalized(tokens[index + 2], in: bytes)
    else { return nil }
    return index + 2
  }

  /// The next letter of `U.S.` or `J. R.`, whose stop is no end.
  private static func initial(behind index: Int, tokens: [Token], bytes: [UInt8]) -> Int? {
    guard index + 2 < tokens.count, tokens[index].range.count == 1, isCapitalized(tokens[index], in: bytes),
      ASCII.has(".", at: tokens[index].range.upperBound, in: bytes), isCapitalized(tokens[index + 2], in: bytes),
      tokens[index + 2].range.lowerBound - tokens[index].range.upperBound <= 2
    else { return nil }
    return index + 2
  }

  private static func withoutPossessive(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    guard range.count > 2, bytes[range.upperBound - 1] == UInt8(ascii: "s") else { return range }
    if bytes[range.upperBound - 2] == UInt8(ascii: "'") { return range.lowerBound..<(range.upperBound - 2) }
    return ASCII.has("’", at: range.upperBound - 4, in: bytes) ? range.lowerBound..<(range.upperBound - 4) : range
  }

  private static func isCapitalized(_ token: Token, in bytes: [UInt8]) -> Bool {
    guard token.kind == .word, !isSelf(token, in: bytes) else { return false }
    let first = bytes[token.range.lowerBound]
    // `iOS`, `rOpenSci`.
    if ASCII.isLower(first) { return token.range.count > 2 && ASCII.isUpper(bytes[token.range.lowerBound + 1]) }
    if first < 0x80 { return ASCII.isUpper(first) }
    let scalar = UTF8Scalar.decode(bytes, at: token.range.lowerBound).scalar
    return scalar.properties.isUppercase
  }

  /// `I`, and what is drawn together with it, have their capital by custom.
  private static func isSelf(_ token: Token, in bytes: [UInt8]) -> Bool {
    guard bytes[token.range.lowerBound] == UInt8(ascii: "I") else { return false }
    let next = token.range.lowerBound + 1
    return token.range.count == 1 || bytes[next] == UInt8(ascii: "'") || ASCII.has("’", at: next, in: bytes)
  }

  /// An acronym, or a word with a capital inside.
  private static func isSurelyName(_ token: Token, in bytes: [UInt8]) -> Bool {
    let capitals = bytes[token.range].count(where: ASCII.isUpper)
    return capitals > 1 && token.range.count > 1
  }

  private static func begins(_ index: Int, tokens: [Token], in bytes: [UInt8]) -> Bool {
    guard index > 0 else { return true }
    let before = tokens[index - 1]
    guard before.kind == .punctuation else { return before.kind == .lineBreak || before.kind == .emoji }
    let sign = UTF8Scalar.decode(bytes, at: before.range.lowerBound).scalar
    return ".!?:(\"“…‘¿¡«„".unicodeScalars.contains(sign)
  }
}
