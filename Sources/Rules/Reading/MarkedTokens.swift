import PostText

/// The tokens that rules ask for by kind, picked out in one pass.
package struct MarkedTokens: Sendable {
  package private(set) var links: [Range<Int>] = []
  package private(set) var mentions: [Range<Int>] = []
  package private(set) var hashtags: [Range<Int>] = []
  /// Numbers right behind a `#`, by their place among the tokens: a rank, a room, or a tag that is none.
  private(set) var hashedNumbers: [Int] = []
  private(set) var hasEmoji = false

  init(_ tokens: [Token], in bytes: [UInt8]) {
    for index in tokens.indices {
      switch tokens[index].kind {
      case .link: links.append(tokens[index].range)
      case .mention: mentions.append(tokens[index].range)
      case .hashtag: hashtags.append(tokens[index].range)
      case .emoji: hasEmoji = true
      case .number:
        let start = tokens[index].range.lowerBound
        if index > 0, start > 0, bytes[start - 1] == UInt8(ascii: "#") { hashedNumbers.append(index) }
      case .word, .email, .punctuation, .lineBreak: break
      }
    }
  }
}
