import PostText

/// Learns which words are written small: those that are, wherever a capital isn't the sentence's.
struct SmallWords {
  private var small: [UInt64: Int] = [:]
  private var capitalised: [UInt64: Int] = [:]
  private var all: [UInt64: Int] = [:]

  mutating func add(_ bytes: [UInt8], tokens: [Token]) {
    for (index, token) in tokens.enumerated() where token.kind == .word {
      let hash = TextHash.lowercased(token.range, in: bytes)
      all[hash, default: 0] += 1
      if ASCII.isUpper(bytes[token.range.lowerBound]) {
        if continuesSentence(tokens, at: index, in: bytes) { capitalised[hash, default: 0] += 1 }
      } else {
        small[hash, default: 0] += 1
      }
    }
  }

  private func continuesSentence(_ tokens: [Token], at index: Int, in bytes: [UInt8]) -> Bool {
    var before = index - 1
    while before >= 0, "\"'(".utf8.contains(bytes[tokens[before].range.lowerBound]) { before -= 1 }
    guard before >= 0, tokens[before].kind != .lineBreak else { return false }
    return !".!?:".utf8.contains(bytes[tokens[before].range.lowerBound])
  }

  /// The words that occur small twice or more, and in three of ten places where they needn't be capitalised.
  var words: HashedWords {
    HashedWords(
      small.filter { $0.value >= 2 && 10 * $0.value >= 3 * ($0.value + (capitalised[$0.key] ?? 0)) }.keys)
  }

  /// The `count` most frequent words.
  func frequent(_ count: Int) -> HashedWords {
    let sorted = all.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
    return HashedWords(sorted.prefix(count).map(\.key))
  }
}
