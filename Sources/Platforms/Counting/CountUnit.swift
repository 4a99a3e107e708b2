import PostText

/// What a platform counts a text in.
package enum CountUnit: String, Sendable, CaseIterable {
  /// X's weighted characters: 1 or 2 each, emoji 2, links 23.
  case xWeighted = "x-weighted"
  /// Extended grapheme clusters: what people take for one character.
  case grapheme
  /// Bytes of UTF-8.
  case utf8Byte = "utf8-byte"
  /// UTF-16 code units, as JavaScript counts.
  case utf16
  /// Unicode scalars.
  case codePoint = "code-point"
  /// Characters, but an emoji as the bytes it has in UTF-8, as Threads counts.
  case emojiAsBytes = "character-emoji-as-utf8-byte"
}

extension CountUnit {
  /// How many units `range` has as a text of its own; X's weights apart, which need the links (see `XWeights`).
  func count(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    switch self {
    case .utf8Byte: return range.count
    case .grapheme: return Self.clusterCount(bytes, range)
    case .utf16:
      let scalars = Self.scalarCounts(bytes, range)
      return scalars.basic + 2 * scalars.supplementary
    case .codePoint, .xWeighted:
      let scalars = Self.scalarCounts(bytes, range)
      return scalars.basic + scalars.supplementary
    case .emojiAsBytes:
      let text = EmojiByteCount(bytes, range)
      return text.rest + text.emoji.reduce(0) { $0 + $1.total }
    }
  }

  /// How many code points `range` has, for rules of thumb about how long a text looks.
  package static func characters(of bytes: [UInt8], in range: Range<Int>) -> Int {
    CountUnit.codePoint.count(bytes, range)
  }

  /// How many scalars `range` has inside the basic plane, and outside, which are two code units in UTF-16.
  static func scalarCounts(_ bytes: [UInt8], _ range: Range<Int>) -> (basic: Int, supplementary: Int) {
    var counts = (basic: 0, supplementary: 0)
    var offset = range.lowerBound
    while offset < range.upperBound {
      if bytes[offset] < 0x80 {
        counts.basic += 1
        offset += 1
      } else {
        let length = UTF8Scalar.decode(bytes, at: offset).length
        if length == 4 { counts.supplementary += 1 } else { counts.basic += 1 }
        offset += length
      }
    }
    return counts
  }

  /// In ASCII only CR LF is a cluster of two.
  private static func clusterCount(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var count = range.count
    var previous: UInt8 = 0
    for byte in bytes[range] {
      guard byte < 0x80 else { return Graphemes.count(in: bytes, range: range) }
      if byte == UInt8(ascii: "\n"), previous == UInt8(ascii: "\r") { count -= 1 }
      previous = byte
    }
    return count
  }
}
