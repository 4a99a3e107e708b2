import PostText

/// The tokens that rules ask for by kind, picked out in one pass.
package struct MarkedTokens: Sendable {
  package private(set) var links: [Range<Int>] = []
  package private(set) var mentions: [Range<Int>] = []
  package private(set) var hashtags: [Range<Int>] = []
  /// Numbers right behind a `#`, by their place among the tokens: a rank, a room, or a tag that is none.
  private(set) var hashedNumbers: [Int] = []
  /// Emoji, by their place among the tokens.
  private(set) var emoji: [Int] = []
  /// Emoji, and pictographs that are text by the letter but show as emoji in most places: a heart without its selector.
  private(set) var pictures: [Int] = []

  var hasEmoji: Bool { !emoji.isEmpty }

  init(_ tokens: [Token], in bytes: [UInt8]) {
    for index in tokens.indices {
      switch tokens[index].kind {
      case .link: links.append(tokens[index].range)
      case .mention: mentions.append(tokens[index].range)
      case .hashtag: hashtags.append(tokens[index].range)
      case .emoji:
        emoji.append(index)
        pictures.append(index)
      case .number:
        let start = tokens[index].range.lowerBound
        if index > 0, start > 0, bytes[start - 1] == UInt8(ascii: "#") { hashedNumbers.append(index) }
      case .punctuation: if Self.isPictograph(tokens[index], in: bytes) { pictures.append(index) }
      case .word, .email, .lineBreak: break
      }
    }
  }

  /// Those of a text that has changed, with those of `part`, the paragraphs that were read again.
  init(after earlier: MarkedTokens, _ change: ParagraphChange, _ part: MarkedTokens) {
    links = change.bytes.carried(over: earlier.links) { _ in part.links }
    mentions = change.bytes.carried(over: earlier.mentions) { _ in part.mentions }
    hashtags = change.bytes.carried(over: earlier.hashtags) { _ in part.hashtags }
    hashedNumbers = change.carriedPlaces(over: earlier.hashedNumbers, part.hashedNumbers)
    emoji = change.carriedPlaces(over: earlier.emoji, part.emoji)
    pictures = change.carriedPlaces(over: earlier.pictures, part.pictures)
  }

  private static func isPictograph(_ token: Token, in bytes: [UInt8]) -> Bool {
    // No sign from U+2600 on begins with a lower byte.
    guard bytes[token.range.lowerBound] >= 0xE2 else { return false }
    let scalar = UTF8Scalar.decode(bytes, at: token.range.lowerBound).scalar
    return scalar.value >= 0x2600 && EmojiSequence.isPictograph(scalar)
  }
}
