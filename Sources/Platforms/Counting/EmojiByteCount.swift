import PostText

/// A text in which an emoji costs its bytes of UTF-8 and everything else its UTF-16 units.
///
/// Threads states the rule for emoji and no unit for the rest; UTF-16 is the cautious one.
struct EmojiByteCount {
  /// What all but the emoji costs.
  private(set) var rest = 0
  /// The emoji, by what they cost each, the cheapest first.
  private(set) var emoji: [CountPart] = []

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var offset = range.lowerBound
    var times: [Int: Int] = [:]
    while offset < range.upperBound {
      let next = offset + 1
      if bytes[offset] < 0x80, next >= range.upperBound || bytes[next] < 0x80 {
        rest += 1
        offset = next
        continue
      }
      if let end = EmojiSequence.end(in: bytes, from: offset), end <= range.upperBound {
        times[end - offset, default: 0] += 1
        offset = end
        continue
      }
      let length = UTF8Scalar.decode(bytes, at: offset).length
      rest += length == 4 ? 2 : 1
      offset += length
    }
    emoji = times.sorted { $0.key < $1.key }.map { CountPart("emoji", times: $0.value, each: $0.key) }
  }
}
