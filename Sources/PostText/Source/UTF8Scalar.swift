/// Reading Unicode scalars out of UTF-8 bytes without ever trapping.
///
/// Everything in the product works on UTF-8 byte offsets. The functions here are total: on malformed
/// input they answer U+FFFD for one byte and go on, and every offset is clamped to the array.
package enum UTF8Scalar {
  /// The scalar that begins at `offset` and its length in bytes (1 to 4).
  ///
  /// Malformed bytes, and offsets in the middle of a scalar, read as U+FFFD of length 1.
  /// At or past the end the answer is U+0000 of length 0.
  @inline(__always)
  package static func decode(_ bytes: [UInt8], at offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
    guard offset >= 0, offset < bytes.count else { return ("\0", 0) }
    let first = bytes[offset]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    return decodeMultibyte(bytes, at: offset, first: first)
  }

  private static func decodeMultibyte(
    _ bytes: [UInt8], at offset: Int, first: UInt8
  ) -> (scalar: Unicode.Scalar, length: Int) {
    let length: Int
    let minimum: UInt32
    var value: UInt32
    switch first {
    case 0xC2...0xDF: (length, minimum, value) = (2, 0x80, UInt32(first & 0x1F))
    case 0xE0...0xEF: (length, minimum, value) = (3, 0x800, UInt32(first & 0x0F))
    case 0xF0...0xF4: (length, minimum, value) = (4, 0x10000, UInt32(first & 0x07))
    default: return ("\u{FFFD}", 1)
    }
    guard offset + length <= bytes.count else { return ("\u{FFFD}", 1) }
    for next in bytes[(offset + 1)..<(offset + length)] {
      guard next & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(next & 0x3F)
    }
    guard value >= minimum, let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
    return (scalar, length)
  }

  /// The scalar that ends right before `offset` and the offset where it begins; nil at the start.
  package static func decode(
    _ bytes: [UInt8], before offset: Int
  ) -> (scalar: Unicode.Scalar, start: Int)? {
    let end = min(offset, bytes.count)
    guard end > 0 else { return nil }
    var start = end - 1
    while start > 0, end - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let (scalar, length) = decode(bytes, at: start)
    return start + length == end ? (scalar, start) : ("\u{FFFD}", end - 1)
  }

  /// Whether `offset` stands between two scalars (or at either end).
  package static func isBoundary(_ bytes: [UInt8], _ offset: Int) -> Bool {
    guard offset > 0, offset < bytes.count else { return offset == 0 || offset == bytes.count }
    return bytes[offset] & 0xC0 != 0x80
  }

  /// The offset of the first byte that isn't well-formed UTF-8; nil when all of it is.
  package static func firstMalformedOffset(in bytes: [UInt8]) -> Int? {
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] < 0x80 {
        offset += 1
        continue
      }
      let (scalar, length) = decode(bytes, at: offset)
      if length == 1, scalar == "\u{FFFD}" { return offset }
      offset += length
    }
    return nil
  }
}
