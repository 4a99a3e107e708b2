import Platforms
import PostText
import Voice

/// What is in a unit: names, numbers, and the words that carry its meaning.
struct UnitWords {
  private(set) var names: [Range<Int>] = []
  private(set) var numbers: [Range<Int>] = []
  private(set) var meaningful: Set<UInt32> = []
  private(set) var count = 0

  init(_ tokens: [Token], _ folded: FoldedTokens, in bytes: [UInt8]) {
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .number:
        meaningful.insert(folded.hashes[index])
        count += 1
      case .word:
        // A run of a script without blanks is one token, and as many words as a reader would see in it.
        let isRun = bytes[token.range.lowerBound] >= 0xE3 && token.range.count > 3
        count += isRun ? max(1, token.range.count / Self.bytesPerWordOfRun) : 1
        if isRun {
          insertPairs(token.range, of: bytes)
        } else if !Cues.emptyWords.contains(index, of: folded) {
          meaningful.insert(folded.hashes[index])
        }
      case .mention, .hashtag: count += 1
      case .link where LinkParts(token.range, in: bytes).isHostAlone:
        // The name of a site.
        count += 1
        meaningful.insert(WordHash.folded(bytes, token.range))
      case .link, .email, .emoji, .punctuation, .lineBreak: break
      }
    }
    names = NameSearch.names(in: bytes, tokens: tokens, folded)
    numbers = NumberSearch.numbers(in: bytes, tokens: tokens, folded)
  }

  /// Two letters of three bytes each.
  private static let bytesPerWordOfRun = 6

  /// Pairs of neighbouring letters stand for the words of a script that doesn't part them.
  private mutating func insertPairs(_ range: Range<Int>, of bytes: [UInt8]) {
    var before: Int?
    var offset = range.lowerBound
    while offset < range.upperBound {
      let length = UTF8Scalar.decode(bytes, at: offset).length
      if let start = before { meaningful.insert(WordHash.folded(bytes, start..<(offset + length))) }
      before = offset
      offset += max(1, length)
    }
  }
}
