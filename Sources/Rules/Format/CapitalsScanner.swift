import PostText

/// Finds words all in capitals.
enum CapitalsScanner {
  /// The runs of such words, by their places among `tokens`; a lone `I` or `A` counts too.
  static func runs(in tokens: [Token], of bytes: [UInt8]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for index in tokens.indices {
      if isCapitals(tokens[index], in: bytes) {
        start = start ?? index
      } else if let first = start {
        runs.append(first..<index)
        start = nil
      }
    }
    if let first = start { runs.append(first..<tokens.count) }
    return runs
  }

  private static func isCapitals(_ token: Token, in bytes: [UInt8]) -> Bool {
    guard case .word = token.kind, ASCII.isUpper(bytes[token.range.lowerBound]) else { return false }
    return bytes[token.range].allSatisfy { ASCII.isUpper($0) || $0 == UInt8(ascii: "'") }
  }
}
