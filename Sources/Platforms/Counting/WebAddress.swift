import PostText

/// A web address in its normal form, as the URL Standard has it: host and path as a browser shows them.
///
/// What the standard maps to nothing or to ASCII by tables of its own (full-width letters and the like) stays as it
/// is; a host that is a number in an unusual form is taken for no address.
struct WebAddress {
  /// The host in ASCII and lower case, with its port unless that's the usual one.
  let host: [UInt8]
  /// Path, query and fragment in ASCII; empty when the path is just a slash.
  let path: [UInt8]

  /// The address in `range`; nil when it isn't one of the web.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    let link = Array(bytes[range])
    guard let scheme = Self.schemeEnd(link) else { return nil }
    let start = ASCII.runEnd(link, from: scheme) { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
    let end = ASCII.runEnd(link, from: start) { byte in
      byte != UInt8(ascii: "/") && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "?") && byte != UInt8(ascii: "#")
    }
    guard let host = WebHost.normalized(link, start..<end, isSecure: scheme == 6) else { return nil }
    self.host = host
    path = WebPath.normalized(link, from: end)
  }

  /// The offset behind the colon of `http:` or `https:`, if slashes follow.
  private static func schemeEnd(_ link: [UInt8]) -> Int? {
    if ASCII.matches("http://", link, at: 0) { return 5 }
    return ASCII.matches("https://", link, at: 0) ? 6 : nil
  }
}

/// The host of a web address.
enum WebHost {
  /// The host and port of the authority in `range`; nil when it has no valid host.
  static func normalized(_ link: [UInt8], _ range: Range<Int>, isSecure: Bool) -> [UInt8]? {
    let start = link[range].lastIndex(of: UInt8(ascii: "@")).map { $0 + 1 } ?? range.lowerBound
    var end = range.upperBound
    var port: [UInt8] = []
    if let colon = link[start..<end].lastIndex(of: UInt8(ascii: ":")), !link[colon..<end].contains(UInt8(ascii: "]")) {
      guard let number = portNumber(link, (colon + 1)..<end) else { return nil }
      if let number, number != (isSecure ? 443 : 80) { port = Array(":\(number)".utf8) }
      end = colon
    }
    guard let host = name(link, start..<end) else { return nil }
    return host + port
  }

  /// The number in `range`, nil inside when there are no digits at all; nil when it's no port.
  private static func portNumber(_ link: [UInt8], _ range: Range<Int>) -> Int?? {
    guard !range.isEmpty else { return .some(nil) }
    var number = 0
    for byte in link[range] {
      guard ASCII.isDigit(byte), number <= 65535 else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number <= 65535 ? .some(number) : nil
  }

  private static func name(_ link: [UInt8], _ range: Range<Int>) -> [UInt8]? {
    guard !range.isEmpty else { return nil }
    if link[range.lowerBound] == UInt8(ascii: "[") {
      return link[range.upperBound - 1] == UInt8(ascii: "]") ? link[range].map(ASCII.lowercased) : nil
    }
    let labels = lowercased(link, range).split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    var host: [UInt8] = []
    for (index, label) in labels.enumerated() {
      guard let ascii = asciiLabel(Array(label)) else { return nil }
      if index > 0 { host.append(UInt8(ascii: ".")) }
      host += ascii
    }
    return host.allSatisfy(isAllowed) && !endsInOddNumber(host) ? host : nil
  }

  /// `range` in lower case, with the full stops of Japanese and Chinese as dots and without invisible characters.
  private static func lowercased(_ link: [UInt8], _ range: Range<Int>) -> [UInt8] {
    if link[range].allSatisfy({ $0 < 0x80 }) { return link[range].map(ASCII.lowercased) }
    var result: [UInt8] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = UTF8Scalar.decode(link, at: offset)
      switch scalar.value {
      case 0x3002, 0xFF0E, 0xFF61: result.append(UInt8(ascii: "."))
      case 0xAD, 0x200B, 0x2060, 0xFEFF: break
      default: result += scalar.properties.lowercaseMapping.utf8
      }
      offset += length
    }
    return NFC.normalized(result, range: result.indices)
  }

  private static func asciiLabel(_ label: [UInt8]) -> [UInt8]? {
    if label.allSatisfy({ $0 < 0x80 }) { return label }
    return Punycode.encode(label, range: label.indices).map { Array("xn--".utf8) + $0 }
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F...: false
    case UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "<"): false
    case UInt8(ascii: ">"), UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "["), UInt8(ascii: "\\"): false
    case UInt8(ascii: "]"), UInt8(ascii: "^"), UInt8(ascii: "|"): false
    default: true
    }
  }

  /// Whether the last label is a number and the whole not four numbers from 0 to 255.
  private static func endsInOddNumber(_ host: [UInt8]) -> Bool {
    let labels = host.split(separator: UInt8(ascii: "."))
    guard let last = labels.last, last.allSatisfy(ASCII.isDigit) else { return false }
    return labels.count != 4
      || !labels.allSatisfy { label in
        label.count <= 3 && label.allSatisfy(ASCII.isDigit) && label.reduce(0) { $0 * 10 + Int($1 - 0x30) } <= 255
      }
  }
}

/// Path, query and fragment of a web address.
enum WebPath {
  /// All that follows the authority, which ends at `start`.
  static func normalized(_ link: [UInt8], from start: Int) -> [UInt8] {
    let pathEnd = ASCII.runEnd(link, from: start) { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let queryEnd = ASCII.runEnd(link, from: pathEnd) { $0 != UInt8(ascii: "#") }
    var result = path(link[start..<pathEnd])
    if result == [UInt8(ascii: "/")] { result = [] }
    if queryEnd > pathEnd + 1 { result += encoded(link[pathEnd..<queryEnd]) { $0 == UInt8(ascii: "'") } }
    if link.count > queryEnd + 1 { result += encoded(link[queryEnd...]) { $0 == UInt8(ascii: "`") } }
    return result
  }

  /// The path with its dot segments resolved; a slash at least.
  private static func path(_ path: ArraySlice<UInt8>) -> [UInt8] {
    let slashed = path.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
    let parts = slashed.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropFirst()
    var segments: [[UInt8]] = []
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      switch dots(part) {
      case 1: if isLast { segments.append([]) }
      case 2:
        if !segments.isEmpty { segments.removeLast() }
        if isLast { segments.append([]) }
      default: segments.append(encoded(part, isInPath))
      }
    }
    return segments.isEmpty ? [UInt8(ascii: "/")] : segments.flatMap { [UInt8(ascii: "/")] + $0 }
  }

  /// 1 for the segment `.`, 2 for `..`, with `%2e` for any of the dots; 0 for any other.
  private static func dots(_ segment: ArraySlice<UInt8>) -> Int {
    var rest = segment
    var count = 0
    while let first = rest.first {
      if first == UInt8(ascii: ".") {
        rest = rest.dropFirst()
      } else if rest.count >= 3, ASCII.matches("%2e", Array(rest.prefix(3)), at: 0) {
        rest = rest.dropFirst(3)
      } else {
        return 0
      }
      count += 1
    }
    return count <= 2 ? count : 0
  }

  private static func isInPath(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "^"): true
    default: false
    }
  }

  /// `part` with what URLs mustn't hold, and what `isSpecial` names beside it, as `%XX`.
  private static func encoded(_ part: ArraySlice<UInt8>, _ isSpecial: (UInt8) -> Bool) -> [UInt8] {
    var result: [UInt8] = []
    for byte in part {
      if isEncodedAnywhere(byte) || isSpecial(byte) {
        result += [UInt8(ascii: "%"), hexDigit(byte >> 4), hexDigit(byte & 15)]
      } else {
        result.append(byte)
      }
    }
    return result
  }

  private static func isEncodedAnywhere(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F..., UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"): true
    default: false
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? value + 0x30 : value + 0x37 }
}
