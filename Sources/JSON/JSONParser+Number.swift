/// Numbers: `-`? integer part, fraction?, exponent? (RFC 8259, section 6).
extension JSONParser {
  mutating func parseNumber() throws(JSONSyntaxError) -> JSONNode.Kind {
    let start = position
    let isNegative = take(UInt8(ascii: "-"))
    let integer = try parseIntegerPart(isNegative: isNegative)
    var isInteger = true
    if take(UInt8(ascii: ".")) {
      isInteger = false
      try skipDigits(after: "the decimal point")
    }
    if peek() | 0x20 == UInt8(ascii: "e") {
      isInteger = false
      position += 1
      if !take(UInt8(ascii: "-")) { _ = take(UInt8(ascii: "+")) }
      try skipDigits(after: "the exponent sign")
    }
    if isInteger, let integer { return .integer(integer) }
    return .double(finiteDouble(start..<position))
  }

  /// The integer part's value; nil when it doesn't fit `Int`.
  private mutating func parseIntegerPart(isNegative: Bool) throws(JSONSyntaxError) -> Int? {
    let start = position
    var value: Int? = 0
    while case let digit = peek(), digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") {
      value = Self.appending(Int(digit - UInt8(ascii: "0")), to: value, isNegative: isNegative)
      position += 1
    }
    guard position > start else { throw failure("expected a digit after '-'") }
    guard position == start + 1 || bytes[start] != UInt8(ascii: "0") else {
      throw JSONSyntaxError(offset: start, message: "expected no zero before the digits of a number")
    }
    return value
  }

  @inline(__always)
  private static func appending(_ digit: Int, to value: Int?, isNegative: Bool) -> Int? {
    guard let value else { return nil }
    let (shifted, overflowsShift) = value.multipliedReportingOverflow(by: 10)
    let (result, overflowsDigit) =
      isNegative ? shifted.subtractingReportingOverflow(digit) : shifted.addingReportingOverflow(digit)
    return overflowsShift || overflowsDigit ? nil : result
  }

  private mutating func skipDigits(after what: StaticString) throws(JSONSyntaxError) {
    let start = position
    while case let digit = peek(), digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") { position += 1 }
    guard position > start else { throw failure("expected a digit after \(what)") }
  }

  /// The number as the nearest double; what is beyond all doubles becomes the greatest, so that no infinity
  /// enters with foreign text.
  private func finiteDouble(_ range: Range<Int>) -> Double {
    let value = Double(String(decoding: bytes[range], as: UTF8.self)) ?? 0
    let greatest = Double.greatestFiniteMagnitude
    return min(max(value, -greatest), greatest)
  }
}
