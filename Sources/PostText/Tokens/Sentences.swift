/// Parts a post into sentences.
package enum Sentences {
  /// The sentences of `bytes`, in order and disjoint, without the white space around them.
  ///
  /// A line break ends a sentence, and so do `.`, `!`, `?`, `…` and the full stops of CJK, Arabic and Hindi, closing quotation
  /// marks and brackets included. A full stop doesn't when it belongs to an abbreviation (`e.g.`, `Dr.`), to an
  /// initial (`J. Smith`), or when a small letter follows.
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
    if stop == ".", last == index, isAbbreviation(before: index, tokens: tokens, in: bytes) {
      return nil
    }
    return last
  }

  private static func isCloser(_ token: Token, in bytes: [UInt8]) -> Bool {
    guard token.kind == .punctuation else { return false }
    switch UTF8Scalar.decode(bytes, at: token.range.lowerBound).scalar {
    case ")", "]", "\"", "'", "\u{201D}", "\u{2019}", "\u{BB}", "\u{300D}", "\u{300F}", "\u{FF09}": return true
    default: return false
    }
  }

  /// Whether the full stop at `index` belongs to the word before it.
  private static func isAbbreviation(before index: Int, tokens: [Token], in bytes: [UInt8]) -> Bool {
    guard index > 0 else { return false }
    let word = tokens[index - 1]
    guard word.kind == .word, word.range.upperBound == tokens[index].range.lowerBound else { return false }
    if word.range.count == 1, ASCII.isUpper(bytes[word.range.lowerBound]) {
      // `J. Smith`; a sentence that ends with the pronoun is likelier than a name that begins with that letter.
      return bytes[word.range.lowerBound] != UInt8(ascii: "I")
    }
    // `e.g.` is two words with a stop between them.
    let first = word.range.lowerBound
    let isSecondLetter =
      word.range.count == 1 && index >= 3 && first >= 2 && bytes[first - 1] == UInt8(ascii: ".")
      && tokens[index - 3].range == (first - 2)..<(first - 1)
    return abbreviations.contains(
      ASCII.folded((isSecondLetter ? first - 2 : first)..<word.range.upperBound, in: bytes))
  }

  private static let abbreviations: Set<[UInt8]> = Set(
    [
      "dr", "mr", "mrs", "ms", "prof", "st", "jr", "sr", "vs", "eg", "ie", "vol", "fig", "approx",
      "dept", "est", "inc", "ltd", "corp", "gov", "sen", "jan", "feb", "mar", "apr", "jun", "jul",
      "aug", "sep", "sept", "oct", "nov", "dec",
    ].map { Array($0.utf8) })
}
