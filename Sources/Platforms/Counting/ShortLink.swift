import PostText

extension BlueskyText {
  /// What Bluesky's app writes in place of `link`: the host and the first characters of the rest.
  ///
  /// Only a link with `http://` or `https://` is shortened; a bare host stays as it is.
  package static func shortened(_ link: String) -> String {
    let bytes = Array(link.utf8)
    return String(decoding: shortened(bytes, range: bytes.indices), as: UTF8.self)
  }

  static func shortened(_ bytes: [UInt8], range: Range<Int>) -> [UInt8] {
    if let parts = plainParts(bytes, range) { return joined(bytes[parts.host], bytes[parts.path]) }
    guard let address = WebAddress(bytes, range) else { return Array(bytes[range]) }
    return joined(address.host[...], address.path[...])
  }

  /// The host and at most 15 characters of the path: 13 of them and three dots where it is longer.
  private static func joined(_ host: ArraySlice<UInt8>, _ path: ArraySlice<UInt8>) -> [UInt8] {
    guard path.count > 15 else { return Array(host) + path }
    return host + path.prefix(13) + [UInt8(ascii: "."), UInt8(ascii: "."), UInt8(ascii: ".")]
  }

  /// Host and path of a link that is in its normal form already, as nearly all are; nil when it may not be.
  private static func plainParts(_ bytes: [UInt8], _ range: Range<Int>) -> (host: Range<Int>, path: Range<Int>)? {
    guard ASCII.matches("http", bytes, at: range.lowerBound) else { return nil }
    let colon = range.lowerBound + (ASCII.matches("s", bytes, at: range.lowerBound + 4) ? 5 : 4)
    guard ASCII.matches("://", bytes, at: colon), bytes[range.upperBound - 1] != UInt8(ascii: "#"),
      bytes[range.upperBound - 1] != UInt8(ascii: "?")
    else { return nil }
    let start = colon + 3
    let hostEnd = min(range.upperBound, ASCII.runEnd(bytes, from: start, while: isPlainInHost))
    guard hostEnd > start, ASCII.isLetter(bytes[hostEnd - 1]) else { return nil }
    if hostEnd == range.upperBound { return (start..<hostEnd, hostEnd..<hostEnd) }
    guard bytes[hostEnd] == UInt8(ascii: "/") else { return nil }
    for offset in hostEnd..<range.upperBound {
      guard isPlainInPath(bytes[offset], after: bytes[offset - 1]) else { return nil }
    }
    let pathEnd = ASCII.runEnd(bytes, from: hostEnd) { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let isRoot = min(pathEnd, range.upperBound) == hostEnd + 1
    return (start..<hostEnd, (isRoot ? hostEnd + 1 : hostEnd)..<range.upperBound)
  }

  private static func isPlainInHost(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26 || ASCII.isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  /// Whether `byte` stays as it is behind `previous`: no query or fragment that might be empty, no `.` segment.
  private static func isPlainInPath(_ byte: UInt8, after previous: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "%"): previous != UInt8(ascii: "/")
    case UInt8(ascii: "#"): previous != UInt8(ascii: "?")
    case UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "&"): true
    case UInt8(ascii: "?"), UInt8(ascii: "+"), UInt8(ascii: "~"), UInt8(ascii: ","), UInt8(ascii: ":"): true
    default: ASCII.isAlphanumeric(byte)
    }
  }
}
