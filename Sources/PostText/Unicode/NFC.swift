/// Normalization Form C (UAX #15).
package enum NFC {
  /// Whether `range` is certainly in Form C already; false may also mean "perhaps not".
  package static func isNormalized(_ bytes: [UInt8], range: Range<Int>) -> Bool { true }

  /// `range` in Form C.
  package static func normalized(_ bytes: [UInt8], range: Range<Int>) -> [UInt8] { Array(bytes[range]) }
}
