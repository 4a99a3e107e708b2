import PostText
package import Voice

/// The words by which two posts are compared, as hashes: without links, handles, tags, emoji, signs and line ends, so
/// that a text stays the same whatever a platform's habits put around it.
package struct ComparedWords: Sendable {
  /// The start of a text is enough to know it by.
  private static let mostWords = 500

  package private(set) var hashes: [UInt32] = []
  /// One hash for each sentence with words in it.
  package private(set) var sentences: [UInt32] = []

  package init() {}

  package mutating func add(_ text: VoiceText) {
    let (tokens, bytes, folded) = (text.tokens, text.bytes, text.folded.hashes)
    for sentence in text.sentences {
      let first = hashes.count
      for token in sentence where tokens[token].isWordOrNumber {
        if bytes[tokens[token].range.lowerBound] < Self.firstByteOfIdeographs {
          hashes.append(folded[token])
        } else {
          addIdeographs(of: token, in: text)
        }
      }
      guard hashes.count > first else { continue }
      var sum: UInt32 = 1
      for index in first..<hashes.count { sum = TextLikeness.joined(sum, hashes[index]) }
      sentences.append(sum)
      if hashes.count >= Self.mostWords { return }
    }
  }

  /// Scripts without blanks make one token of a clause; there each character counts as a word.
  private mutating func addIdeographs(of token: Int, in text: VoiceText) {
    let range = text.tokens[token].range
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = UTF8Scalar.decode(text.bytes, at: offset)
      guard Self.isWordByItself(scalar) else {
        // From here on it is a word like any other.
        return hashes.append(
          text.bytes[offset..<range.upperBound].reduce(WordHash.seed) { WordHash.adding($1, to: $0) })
      }
      hashes.append(scalar.value)
      offset += length
    }
  }

  /// U+2E80, where radicals of ideographs begin, and all behind it.
  private static let firstByteOfIdeographs: UInt8 = 0xE2

  private static func isWordByItself(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isIdeographic || (0x3040...0x30FF).contains(scalar.value)
      || (0xAC00...0xD7A3).contains(scalar.value) || (0x0E00...0x0EFF).contains(scalar.value)
  }
}
