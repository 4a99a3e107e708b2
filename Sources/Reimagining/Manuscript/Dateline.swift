import PostText

/// Place and date before the first sentence of a press release: `MANCHESTER, 12 March 2026 – The association …`.
enum Dateline {
  /// The end of the dash behind it; nil where a sentence has none.
  static func end(in bytes: [UInt8], tokens: some Collection<Token>) -> Int? {
    guard let first = tokens.first, first.kind == .word, first.range.count >= shortestPlace,
      bytes[first.range].allSatisfy({ !ASCII.isLower($0) })
    else { return nil }
    var hasComma = false
    var hasNumber = false
    for token in tokens.prefix(mostTokens) {
      switch token.kind {
      case .number: hasNumber = true
      case .punctuation:
        let sign = UTF8Scalar.decode(bytes, at: token.range.lowerBound).scalar
        if sign == "," { hasComma = true }
        let end = token.range.upperBound
        guard "–—-".unicodeScalars.contains(sign), end < bytes.count, ASCII.isBlank(bytes[end]) else { continue }
        // A date makes it one, and no heading in capitals.
        return hasComma && hasNumber ? end : nil
      // Before the first comma stands the place.
      case .word: if !hasComma, bytes[token.range].contains(where: ASCII.isLower) { return nil }
      case .mention, .hashtag, .link, .email, .emoji, .lineBreak: return nil
      }
    }
    return nil
  }

  private static let shortestPlace = 3
  /// In words and signs.
  private static let mostTokens = 12
}
