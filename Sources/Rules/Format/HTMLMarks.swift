import PostText

/// A tag of HTML as it is left over from a web page: one of those that mark text.
struct HTMLTag {
  let range: Range<Int>
  let name: String
  /// Whether it stands for a line break.
  var breaksLine: Bool { name == "br" }
  /// As a message shows it.
  let shown: String

  /// The tag at `open`; nil when `<` is anything else there, such as a smaller-than sign or a heart.
  init?(_ bytes: [UInt8], at open: Int) {
    var start = open + 1
    if start < bytes.count, bytes[start] == UInt8(ascii: "/") { start += 1 }
    var end = start
    while end < bytes.count, end - start < 12, ASCII.isAlphanumeric(bytes[end]) { end += 1 }
    let name = String(decoding: bytes[start..<end].map(ASCII.lowercased), as: UTF8.self)
    guard Self.names.contains(name) else { return nil }
    // Attributes don't run over lines in what people paste.
    let lineEnd = bytes[end...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    guard let close = bytes[end..<lineEnd].firstIndex(of: UInt8(ascii: ">")) else { return nil }
    guard end == close || ASCII.isBlank(bytes[end]) || bytes[end] == UInt8(ascii: "/") else { return nil }
    self.name = name
    range = open..<(close + 1)
    shown = "<\(start > open + 1 ? "/" : "")\(name)>"
  }

  private static let names: Set<String> = [
    "a", "b", "strong", "i", "em", "u", "s", "del", "br", "p", "div", "span", "ul", "ol", "li", "h1", "h2", "h3", "h4",
    "blockquote", "code", "pre", "img", "hr", "sup", "sub", "small", "mark", "font", "center",
  ]
}

/// A character reference of HTML: `&amp;` in place of `&`.
struct HTMLReference {
  let range: Range<Int>
  let character: String

  /// The reference at `sign`; nil when `&` is itself there.
  init?(_ bytes: [UInt8], at sign: Int) {
    let window = bytes[sign..<min(bytes.count, sign + 10)]
    guard let end = window.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: bytes[(sign + 1)..<end], as: UTF8.self)
    guard let character = Self.named[name] ?? Self.numbered(name) else { return nil }
    range = sign..<(end + 1)
    self.character = character
  }

  private static func numbered(_ name: String) -> String? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
    let number = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let number, number >= 0x20, let scalar = Unicode.Scalar(number) else { return nil }
    return String(scalar)
  }

  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–", "mdash": "—",
    "hellip": "…", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "bull": "•", "copy": "©", "reg": "®",
    "trade": "™", "euro": "€", "pound": "£", "deg": "°",
  ]
}
