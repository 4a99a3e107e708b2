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
      let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
      rest += length == 4 ? 2 : 1
      offset += length
      // Two letters that are no region's are a pair all the same: the second doesn't begin the next flag.
      guard Self.isRegionalIndicator(scalar), offset < range.upperBound,
        Self.isRegionalIndicator(UTF8Scalar.decode(bytes, at: offset).scalar)
      else { continue }
      rest += 2
      offset += 4
    }
    emoji = times.sorted { $0.key < $1.key }.map { CountPart("emoji", times: $0.value, each: $0.key) }
  }

  private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool { 0x1F1E6...0x1F1FF ~= scalar.value }
}
