import PostText

/// The addresses that Mastodon links beside web links: `xmpp:` rooms and people, and `magnet:`.
enum MastodonAddress {
  /// The address whose scheme ends at `colon` and which begins at or behind `limit`.
  static func range(in bytes: [UInt8], colon: Int, after limit: Int) -> Range<Int>? {
    var start = colon
    while start > limit, ASCII.isLetter(bytes[start - 1]) { start -= 1 }
    guard start == 0 || start > limit && LinkScanner.mayFollow(bytes, start) else { return nil }
    let end: Int?
    switch colon - start {
    case 4 where ASCII.matches("xmpp", bytes, at: start): end = roomEnd(bytes, from: colon + 1)
    case 6 where ASCII.matches("magnet", bytes, at: start):
      end = LinkTail.queryEnd(bytes, at: colon + 1, .mastodon)
    default: end = nil
    }
    return end.map { start..<$0 }
  }

  /// The end of an XMPP address: an authority and a user, both of which may be missing, a host, a resource and a query.
  private static func roomEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    if let authorityEnd = authorityEnd(bytes, from: start), let end = addressEnd(bytes, from: authorityEnd) {
      return end
    }
    return addressEnd(bytes, from: start)
  }

  private static func addressEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    let hostEnd = userEnd(bytes, from: start).flatMap { plainHostEnd(bytes, from: $0) }
    guard var end = hostEnd ?? plainHostEnd(bytes, from: start) else { return nil }
    if end < bytes.count, bytes[end] == UInt8(ascii: "/") {
      let resourceEnd = runEnd(bytes, from: end + 1) { isNode($0) || $0 == "&" || $0 == "'" }
      if resourceEnd > end + 1 { end = resourceEnd }
    }
    return LinkTail.queryEnd(bytes, at: end, .mastodon) ?? end
  }

  private static func plainHostEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    var search = HostSearch(bytes)
    guard case .host(let end) = search.match(from: start) else { return nil }
    return end
  }

  /// The end of `//user@host/` at `start`.
  private static func authorityEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    guard ASCII.matches("//", bytes, at: start), let user = userEnd(bytes, from: start + 2),
      let end = plainHostEnd(bytes, from: user), ASCII.matches("/", bytes, at: end)
    else { return nil }
    return end + 1
  }

  /// The end of `user@` at `start`.
  private static func userEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    let end = runEnd(bytes, from: start, while: isNode)
    return end > start && ASCII.matches("@", bytes, at: end) ? end + 1 : nil
  }

  /// The end of the run of `%XX` and of characters that pass `test`.
  private static func runEnd(_ bytes: [UInt8], from start: Int, while test: (Unicode.Scalar) -> Bool) -> Int {
    var end = start
    while true {
      end = TextClass.runEnd(bytes, from: end, while: test)
      guard end + 2 < bytes.count, bytes[end] == UInt8(ascii: "%"), isHexDigit(bytes[end + 1]),
        isHexDigit(bytes[end + 2])
      else { return end }
      end += 3
    }
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool { ASCII.isDigit(byte) || (byte | 0x20) &- 0x61 < 6 }

  /// A character that may stand in the name of a user or room.
  private static func isNode(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "A"..."Z", "a"..."z", "\u{400}"..."\u{52F}": true
    case ".", "_", "~", "-", "!", "$", "(", ")", "*", "+", ",", ";", "=": true
    default: !scalar.isASCII && scalar.properties.generalCategory == .dashPunctuation
    }
  }
}
