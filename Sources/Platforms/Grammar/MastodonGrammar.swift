import PostText

/// What Mastodon takes for links, mentions and hashtags when it formats a post.
package enum MastodonGrammar {
  /// The entities of `bytes` in order. The value of a mention is `user` or `user@domain`.
  package static func entities(in bytes: [UInt8]) -> [Entity] {
    var found: [Entity] = []
    var links = LinkScanner(bytes, .mastodon)
    var mentionEnd = 0
    var addressEnd = 0
    for offset in bytes.indices {
      switch bytes[offset] {
      case UInt8(ascii: "."): links.visitDot(at: offset, &found)
      case UInt8(ascii: "@") where offset >= mentionEnd: mentionEnd = visitAtSign(bytes, at: offset, &found)
      case UInt8(ascii: "#"): visitHashSign(bytes, offset..<(offset + 1), &found)
      case FullWidth.firstByte where FullWidth.sign(bytes, at: offset) == "#":
        visitHashSign(bytes, offset..<(offset + 3), &found)
      case UInt8(ascii: ":") where offset >= addressEnd:
        if let address = MastodonAddress.range(in: bytes, colon: offset, after: addressEnd) {
          addressEnd = address.upperBound
          found.append(Entity(.link, address))
        }
      default: break
      }
    }
    return found.inOrderWithoutOverlaps()
  }

  /// The longest domain that a mention may have, in characters.
  private static let longestDomain = 253

  /// Looks for a mention at `sign`; answers where the search for the next may go on.
  private static func visitAtSign(_ bytes: [UInt8], at sign: Int, _ found: inout [Entity]) -> Int {
    if let (before, _) = UTF8Scalar.decode(bytes, before: sign) {
      if before == "=" || before == "/" || TextClass.isWord(before) { return sign + 1 }
    }
    guard let nameEnd = userNameEnd(bytes, from: sign + 1) else { return sign + 1 }
    let domain = domainRange(bytes, at: nameEnd)
    let end = domain?.upperBound ?? nameEnd
    if !breaksMention(bytes, at: end), domain.map({ isShort(bytes, $0) }) ?? true {
      found.append(Entity(.mention, sign..<end, value: (sign + 1)..<end))
    }
    return end
  }

  /// The end of the user name at `start`: letters, digits, `_`, and `.` or `-` between them.
  static func userNameEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    var end = ASCII.runEnd(bytes, from: start) { ASCII.isWord($0) || isInner($0) }
    while end > start, isInner(bytes[end - 1]) { end -= 1 }
    return end > start && !isInner(bytes[start]) ? end : nil
  }

  /// The domain behind the `@` at `sign`: word characters of any script, and `.` or `-` between them.
  static func domainRange(_ bytes: [UInt8], at sign: Int) -> Range<Int>? {
    guard sign < bytes.count, bytes[sign] == UInt8(ascii: "@") else { return nil }
    let start = sign + 1
    var end = TextClass.runEnd(bytes, from: start) { TextClass.isWord($0) || $0 == "." || $0 == "-" }
    while end > start, isInner(bytes[end - 1]) { end -= 1 }
    return end > start && !isInner(bytes[start]) ? start..<end : nil
  }

  private static func isInner(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") }

  private static func isShort(_ bytes: [UInt8], _ domain: Range<Int>) -> Bool {
    domain.count <= longestDomain || bytes[domain].count { $0 & 0xC0 != 0x80 } <= longestDomain
  }

  /// Whether what stands at `offset` shows that the text before it is no mention.
  private static func breaksMention(_ bytes: [UInt8], at offset: Int) -> Bool {
    let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
    guard length > 0 else { return false }
    return scalar == "@" || scalar == "＠" || TextClass.isLatinAccent(scalar) || ASCII.matches("://", bytes, at: offset)
  }

  /// Looks for a hashtag at `sign`, which white space must precede.
  private static func visitHashSign(_ bytes: [UInt8], _ sign: Range<Int>, _ found: inout [Entity]) {
    if let (before, _) = UTF8Scalar.decode(bytes, before: sign.lowerBound), !ScalarClass.isWhitespace(before) {
      return
    }
    guard var end = MastodonHashtag.end(bytes, from: sign.upperBound) else { return }
    if ASCII.matches("://", bytes, at: end) { end = withoutScheme(bytes, sign.upperBound..<end) }
    found.append(Entity(.hashtag, sign.lowerBound..<end, value: sign.upperBound..<end))
  }

  /// Where the tag of `range` ends when the scheme of a link is glued to it; a tag that is nothing but a scheme stays.
  private static func withoutScheme(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    let end = range.upperBound
    for length in [5, 4] where range.count > length {
      if bytes[(end - length)..<end].elementsEqual(length == 5 ? "https".utf8 : "http".utf8) { return end - length }
    }
    return end
  }
}
