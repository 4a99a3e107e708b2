import PostText

/// A name in the form in which it is looked for: without case, apostrophes, plural and years.
struct MomentName: Sendable, Hashable {
  /// Never empty.
  let words: [[UInt8]]
  /// The name as a tag writes it, in small letters: `givingtuesday`.
  let tag: [UInt8]

  /// Nil for a name without a word.
  init?(_ name: String) {
    let bytes = Array(name.utf8)
    var found: [Range<Int>] = []
    var depth = 0
    for token in Tokenizer.tokens(of: bytes) {
      switch token.kind {
      case .word, .number: if depth == 0 { found.append(token.range) }
      case .hashtag: if depth == 0 { found.append((token.range.lowerBound + 1)..<token.range.upperBound) }
      case .punctuation:
        // What stands in brackets is a remark: “Labor Day (observed)”.
        if bytes[token.range.lowerBound] == UInt8(ascii: "(") { depth += 1 }
        if bytes[token.range.lowerBound] == UInt8(ascii: ")") { depth = max(0, depth - 1) }
      case .link, .email, .mention, .emoji, .lineBreak: break
      }
    }
    let undated = found.filter { !Self.isYear($0, in: bytes) }
    if !undated.isEmpty { found = undated }
    if found.count > 1, let first = found.first, ASCII.folded(first, in: bytes) == Array("the".utf8) {
      found.removeFirst()
    }
    guard !found.isEmpty else { return nil }
    words = found.map { Self.folded($0, in: bytes) }
    tag = found.flatMap { Self.plain($0, in: bytes) }
  }

  private static func isYear(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    range.count == 4 && bytes[range].allSatisfy(ASCII.isDigit)
      && (ASCII.has("19", at: range.lowerBound, in: bytes) || ASCII.has("20", at: range.lowerBound, in: bytes))
  }

  /// In small letters and without apostrophes.
  static func plain(_ range: Range<Int>, in bytes: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      if byte < 0x80 {
        if byte != UInt8(ascii: "'") { plain.append(ASCII.lowercased(byte)) }
        offset += 1
      } else {
        let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
        if scalar != "\u{2019}" { plain.append(contentsOf: scalar.properties.lowercaseMapping.utf8) }
        offset += max(1, length)
      }
    }
    return plain
  }

  /// The same without the ending of a plural or possessive.
  static func folded(_ range: Range<Int>, in bytes: [UInt8]) -> [UInt8] {
    var word = plain(range, in: bytes)
    let s = UInt8(ascii: "s")
    if word.count > 3, word[word.count - 1] == s, word[word.count - 2] != s { word.removeLast() }
    return word
  }
}
