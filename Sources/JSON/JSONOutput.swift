/// How JSON text is laid out.
package enum JSONStyle: Sendable {
  /// Without any space: the wire, batch records.
  case compact
  /// An item a line, indented by two spaces: for people.
  case indented
}

/// The bytes written so far, and the spelling of tokens. What may follow what is the writers' business.
struct JSONOutput {
  var bytes: [UInt8] = []
  let style: JSONStyle
  private var level = 0

  init(style: JSONStyle) {
    self.style = style
  }

  mutating func append(_ token: String) {
    bytes.append(contentsOf: token.utf8)
  }

  mutating func append(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    var scale: UInt = 1
    while number.magnitude / scale >= 10 { scale *= 10 }
    while scale > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number.magnitude / scale % 10))
      scale /= 10
    }
  }

  mutating func open(_ bracket: UInt8) {
    bytes.append(bracket)
    level += 1
  }

  mutating func close(_ bracket: UInt8, isEmpty: Bool) {
    level -= 1
    if !isEmpty { breakLine() }
    bytes.append(bracket)
  }

  mutating func beginItem(isFirst: Bool) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    breakLine()
  }

  mutating func appendKey(_ key: String) {
    appendQuoted(key)
    bytes.append(UInt8(ascii: ":"))
    if style == .indented { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func breakLine() {
    guard style == .indented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
  }
}

/// Strings: as they are wherever JSON allows it (RFC 8259, section 7), which is all but quotes, backslashes
/// and control characters.
extension JSONOutput {
  mutating func appendQuoted(_ string: String) {
    bytes.append(UInt8(ascii: "\""))
    let start = bytes.count
    bytes.append(contentsOf: string.utf8)
    if let special = firstSpecialByte(from: start) { escape(from: special) }
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func appendQuoted(utf8 text: ArraySlice<UInt8>) {
    if text.contains(where: { $0 >= 0x80 }) {
      appendQuoted(String(decoding: text, as: UTF8.self))
    } else {
      bytes.append(UInt8(ascii: "\""))
      let start = bytes.count
      bytes.append(contentsOf: text)
      if let special = firstSpecialByte(from: start) { escape(from: special) }
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private func firstSpecialByte(from start: Int) -> Int? {
    let text = bytes.span
    for offset in start..<text.count where Self.needsEscape(text[offset]) { return offset }
    return nil
  }

  @inline(__always)
  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// Rewrites the bytes from `start` on, the first of which needs an escape.
  private mutating func escape(from start: Int) {
    let text = Array(bytes[start...])
    bytes.removeSubrange(start...)
    var runStart = 0
    for offset in text.indices where Self.needsEscape(text[offset]) {
      bytes.append(contentsOf: text[runStart..<offset])
      appendEscape(text[offset])
      runStart = offset + 1
    }
    bytes.append(contentsOf: text[runStart...])
  }

  private mutating func appendEscape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    default:
      append("u00")
      bytes.append(Self.hexadecimalDigit(byte >> 4))
      bytes.append(Self.hexadecimalDigit(byte & 0x0F))
    }
  }

  private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
