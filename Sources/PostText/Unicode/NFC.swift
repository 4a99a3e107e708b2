/// Normalization Form C (UAX #15, Unicode 17.0).
///
/// Malformed bytes are taken for U+FFFD.
package enum NFC {
  /// Whether `range` is certainly in Form C already; false may also mean "perhaps not".
  ///
  /// Text up to U+02FF always is. A scalar that could join one before it, as U+0301 does, makes the answer false.
  package static func isNormalized(_ bytes: [UInt8], range: Range<Int>) -> Bool {
    let range = range.clamped(to: bytes.indices)
    var offset = range.lowerBound
    var previousRank: UInt8 = 0
    while offset < range.upperBound {
      if bytes[offset] < 0x80 {
        previousRank = 0
        offset += 1
        continue
      }
      let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
      guard length > 1, offset + length <= range.upperBound else { return false }
      let value = scalar.value < 0x300 ? 0 : NormalizationTable.map[scalar]
      if value >= 0x80 || value != 0 && value < previousRank { return false }
      previousRank = value
      offset += length
    }
    return true
  }

  /// `range` in Form C.
  package static func normalized(_ bytes: [UInt8], range: Range<Int>) -> [UInt8] {
    let range = range.clamped(to: bytes.indices)
    if isNormalized(bytes, range: range) { return Array(bytes[range]) }
    var text = CanonicalText()
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
      text.append(offset + length <= range.upperBound ? scalar : "\u{FFFD}")
      offset += length
    }
    text.compose()
    return text.utf8(reserving: range.count)
  }
}
