/// Parts a post into sentences.
package enum Sentences {
  /// The sentences of `bytes`, in order and disjoint, without the white space around them.
  ///
  /// A line break ends a sentence, and so do `.`, `!`, `?`, `…` and the full stops of CJK, Arabic and Hindi, closing quotation
  /// marks and brackets included. A full stop doesn't when it belongs to an abbreviation (`e.g.`, `Dr.`), to an
  /// initial (`J. Smith`), to the number of a day or a place (`14. Juni`), or when a small letter follows.
  package static func ranges(in bytes: [UInt8], tokens: [Token]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start: Int?
    var end = 0
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if token.kind == .lineBreak {
        if let begun = start { sentences.append(begun..<end) }
        start = nil
      } else {
        if start == nil { start = token.range.lowerBound }
        end = token.range.upperBound
        if isStop(token, in: bytes), let last = lastOfStop(at: index, tokens: tokens, bytes: bytes) {
          end = tokens[last].range.upperBound
          if let begun = start { sentences.append(begun..<end) }
          start = nil
          index = last
        }
      }
      index += 1
    }
    if let begun = start { sentences.append(begun..<end) }
    return sentences
  }

  /// Whether a text ends with a stop, what closes behind it and emoji left aside.
  package static func isEnded(_ tokens: [Token], in bytes: [UInt8]) -> Bool {
    tokens.last { $0.kind != .emoji && !isCloser($0, in: bytes) }.map { isStop($0, in: bytes) } ?? false
  }

  private static func isStop(_ token: Token, in bytes: [UInt8]) -> Bool {
    guard token.kind == .punctuation else { return false }
    switch UTF8Scalar.decode(bytes, at: token.range.lowerBound).scalar {
    case ".", "!", "?", "\u{2026}", "\u{3002}", "\u{FF01}", "\u{FF1F}", "\u{61F}", "\u{6D4}", "\u{964}": return true
    default: return false
    }
  }

  /// The last token of the stop that begins at `index`, with what closes behind it; nil when the sentence
  /// goes on.
  private static func lastOfStop(at index: Int, tokens: [Token], bytes: [UInt8]) -> Int? {
    var last = index
    while last + 1 < tokens.count, tokens[last + 1].range.lowerBound == tokens[last].range.upperBound,
      isStop(tokens[last + 1], in: bytes) || isCloser(tokens[last + 1], in: bytes)
    {
      last += 1
    }
    guard last + 1 < tokens.count else { return last }
    let next = tokens[last + 1]
    let stop = UTF8Scalar.decode(bytes, at: tokens[index].range.lowerBound).scalar
    if stop.value >= 0x3000 { return last }
    guard next.range.lowerBound > tokens[last].range.upperBound || next.kind == .lineBreak else { return nil }
    if next.kind == .lineBreak { return last }
    if ASCII.isLower(bytes[next.range.lowerBound]) { return nil }
    if stop == ".", last == index {
      if AbbreviationStop.isOne(at: index, tokens: tokens, in: bytes) { return nil }
      if OrdinalStop.isOne(at: index, tokens: tokens, in: bytes) { return nil }
    }
    return last
  }

  private static func isCloser(_ token: Token, in bytes: [UInt8]) -> Bool {
    guard token.kind == .punctuation else { return false }
    switch UTF8Scalar.decode(bytes, at: token.range.lowerBound).scalar {
    case ")", "]", "\"", "'", "\u{201D}", "\u{2019}", "\u{BB}", "\u{300D}", "\u{300F}", "\u{FF09}": return true
    // Behind a stop without a blank, they close a quotation of German.
    case "\u{201C}", "\u{AB}": return true
    default: return false
    }
  }
}
