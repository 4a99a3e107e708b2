/// Strings. The bytes between two escapes are copied in one go.
extension JSONParser {
  /// Reads the string whose opening quote is at the position.
  mutating func parseString() throws(JSONSyntaxError) -> String {
    position += 1
    let start = position
    try skipRun()
    if bytes[position] == UInt8(ascii: "\"") {
      let text = start..<position
      position += 1
      return try validated(bytes.span.extracting(text), text: text)
    }
    return try parseEscapedString(from: start)
  }

  /// Goes on with a string that begins at `start` and has its first escape at the position.
  private mutating func parseEscapedString(from start: Int) throws(JSONSyntaxError) -> String {
    var decoded: [UInt8] = []
    var runStart = start
    while bytes[position] != UInt8(ascii: "\"") {
      decoded.append(contentsOf: bytes[runStart..<position])
      position += 1
      try parseEscape(into: &decoded)
      runStart = position
      try skipRun()
    }
    decoded.append(contentsOf: bytes[runStart..<position])
    let text = start..<position
    position += 1
    return try validated(decoded.span, text: text)
  }

  /// Steps to the next quote or backslash, where it leaves the position, always inside the text.
  @inline(__always)
  private mutating func skipRun() throws(JSONSyntaxError) {
    while position < end {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return }
      guard byte >= 0x20 else { throw failure("expected control characters in a string to be escaped") }
      position += 1
    }
    throw failure("expected '\"' at the end of a string")
  }

  /// Reads what follows a backslash.
  private mutating func parseEscape(into decoded: inout [UInt8]) throws(JSONSyntaxError) {
    let escape = peek()
    switch escape {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(escape)
    case UInt8(ascii: "n"): decoded.append(0x0A)
    case UInt8(ascii: "r"): decoded.append(0x0D)
    case UInt8(ascii: "t"): decoded.append(0x09)
    case UInt8(ascii: "b"): decoded.append(0x08)
    case UInt8(ascii: "f"): decoded.append(0x0C)
    case UInt8(ascii: "u"):
      position += 1
      decoded.append(contentsOf: String(try parseEscapedScalar()).utf8)
      return
    default: throw failure("expected one of \" \\ / b f n r t u after '\\'")
    }
    position += 1
  }

  /// Reads the four digits after `\u`, and a second escape where the two are a surrogate pair.
  ///
  /// A surrogate without its partner is U+FFFD: RFC 8259, section 8.2, allows such texts, and editors that
  /// cut strings by UTF-16 units send them.
  private mutating func parseEscapedScalar() throws(JSONSyntaxError) -> Unicode.Scalar {
    let first = try parseFourDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, peek() == UInt8(ascii: "\\"), peek(1) == UInt8(ascii: "u") else { return "\u{FFFD}" }
    let mark = position
    position += 2
    let second = try parseFourDigits()
    guard (0xDC00...0xDFFF).contains(second) else {
      position = mark
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func parseFourDigits() throws(JSONSyntaxError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      let digit = peek()
      let digitValue: UInt8
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digitValue = digit - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digitValue = digit - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digitValue = digit - UInt8(ascii: "A") + 10
      default: throw failure("expected four hexadecimal digits after '\\u'")
      }
      value = value << 4 | UInt32(digitValue)
      position += 1
    }
    return value
  }

  /// The string, provided it is UTF-8. `text` is where it stands: escapes are ASCII and decode to valid
  /// bytes, so what is malformed in the one is malformed in the other.
  @inline(__always)
  private func validated(_ decoded: Span<UInt8>, text: Range<Int>) throws(JSONSyntaxError) -> String {
    do {
      return String(copying: try UTF8Span(validating: decoded))
    } catch {
      throw JSONSyntaxError(offset: firstMalformedByte(in: text), message: "expected a string in UTF-8")
    }
  }

  private func firstMalformedByte(in text: Range<Int>) -> Int {
    do {
      _ = try UTF8Span(validating: bytes.span.extracting(text))
      return text.lowerBound
    } catch {
      return text.lowerBound + error.byteOffsets.lowerBound
    }
  }
}
