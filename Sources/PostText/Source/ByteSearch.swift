/// Searches and counts that go through bytes a word of eight or four of them at a time, since at every key they go over
/// all of a text.
package enum ByteSearch {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The first offset in `range` at which `byte` stands; nil when there is none.
  package static func first(_ byte: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let range = range.clamped(to: bytes.indices)
    let raw = bytes.span.bytes
    let pattern = ones &* UInt64(byte)
    var offset = range.lowerBound
    while offset + 32 <= range.upperBound, !hasZero(words(raw, at: offset) ^ SIMD4(repeating: pattern)) { offset += 32 }
    while offset + 8 <= range.upperBound, !hasZero(word(raw, at: offset) ^ pattern) { offset += 8 }
    while offset < range.upperBound {
      if bytes[offset] == byte { return offset }
      offset += 1
    }
    return nil
  }

  /// The first offset from `start` on at which no printable ASCII character stands, or the end.
  package static func plainEnd(in bytes: [UInt8], from start: Int) -> Int {
    let raw = bytes.span.bytes
    var offset = start
    while offset + 8 <= bytes.count, isPlain(word(raw, at: offset)) { offset += 8 }
    while offset < bytes.count, bytes[offset] &- 0x20 < 0x5F { offset += 1 }
    return offset
  }

  /// How many bytes at their starts two texts have in common.
  package static func commonPrefix(_ left: [UInt8], _ right: [UInt8]) -> Int {
    let most = min(left.count, right.count)
    let (leftRaw, rightRaw) = (left.span.bytes, right.span.bytes)
    var count = 0
    while count + 32 <= most, words(leftRaw, at: count) == words(rightRaw, at: count) { count += 32 }
    while count + 8 <= most, word(leftRaw, at: count) == word(rightRaw, at: count) { count += 8 }
    while count < most, left[count] == right[count] { count += 1 }
    return count
  }

  /// How many bytes at their ends two texts have in common; at most `most`, which is no more than either has.
  package static func commonSuffix(_ left: [UInt8], _ right: [UInt8], atMost most: Int) -> Int {
    let most = max(0, min(most, left.count, right.count))
    let (leftRaw, rightRaw) = (left.span.bytes, right.span.bytes)
    var count = 0
    while count + 32 <= most,
      words(leftRaw, at: left.count - count - 32) == words(rightRaw, at: right.count - count - 32)
    {
      count += 32
    }
    while count + 8 <= most,
      word(leftRaw, at: left.count - count - 8) == word(rightRaw, at: right.count - count - 8)
    {
      count += 8
    }
    while count < most, left[left.count - count - 1] == right[right.count - count - 1] { count += 1 }
    return count
  }

  /// How many scalars the well-formed UTF-8 in `range` has, and how many of them are of four bytes.
  static func scalars(in bytes: [UInt8], _ range: Range<Int>) -> (all: Int, ofFour: Int) {
    let range = range.clamped(to: bytes.indices)
    let raw = bytes.span.bytes
    var (continuing, ofFour) = (0, 0)
    var offset = range.lowerBound
    while offset + 8 <= range.upperBound {
      let word = word(raw, at: offset)
      // 10xxxxxx continues a scalar, 1111xxxx begins one of four bytes.
      continuing += (word & ~(word << 1) & highBits).nonzeroBitCount
      ofFour += (word & word << 1 & word << 2 & word << 3 & highBits).nonzeroBitCount
      offset += 8
    }
    while offset < range.upperBound {
      continuing += bytes[offset] & 0xC0 == 0x80 ? 1 : 0
      ofFour += bytes[offset] >= 0xF0 ? 1 : 0
      offset += 1
    }
    return (range.count - continuing, ofFour)
  }

  /// The eight bytes at `offset`; the load checks that they are there.
  @inline(__always)
  private static func word(_ raw: RawSpan, at offset: Int) -> UInt64 {
    raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  /// The 32 bytes at `offset`; the load checks that they are there.
  @inline(__always)
  private static func words(_ raw: RawSpan, at offset: Int) -> SIMD4<UInt64> {
    raw.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
  }

  /// Whether all eight bytes are printable ASCII: none is 0x80 or more, under 0x20, or 0x7F.
  @inline(__always)
  private static func isPlain(_ word: UInt64) -> Bool {
    (word | (word &- ones &* 0x20) | (word &+ ones)) & highBits == 0
  }

  @inline(__always)
  private static func hasZero(_ word: UInt64) -> Bool { (word &- ones) & ~word & highBits != 0 }

  @inline(__always)
  private static func hasZero(_ words: SIMD4<UInt64>) -> Bool {
    let zeros = (words &- SIMD4(repeating: ones)) & ~words
    return (zeros[0] | zeros[1] | zeros[2] | zeros[3]) & highBits != 0
  }
}
