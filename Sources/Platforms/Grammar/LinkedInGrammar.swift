import PostText

/// What LinkedIn takes for links, hashtags and mentions.
///
/// A mention is made by picking an account in the composer, or written in the text format of the API as
/// `@[Name](urn:li:person:…)`; a plain `@name` stays text.
package enum LinkedInGrammar {
  /// The entities of `bytes` in order. The value of a mention is the name between the brackets.
  package static func entities(in bytes: [UInt8]) -> [Entity] {
    var found: [Entity] = []
    var links = LinkScanner(bytes, .web)
    var mentionEnd = 0
    for offset in bytes.indices {
      switch bytes[offset] {
      case UInt8(ascii: "."): links.visitDot(at: offset, &found)
      case UInt8(ascii: "#"), FullWidth.firstByte:
        if let tag = hashtag.tag(in: bytes, at: offset) { found.append(tag) }
      case UInt8(ascii: "@") where offset >= mentionEnd:
        if let mention = mention(bytes, at: offset) {
          mentionEnd = mention.range.upperBound
          found.append(mention)
        }
      default: break
      }
    }
    return found.inOrderWithoutOverlaps()
  }

  private static let hashtag = PlainHashtag()

  /// The mention at `sign`. Names and targets don't run over line ends, and brackets in a name are escaped.
  private static func mention(_ bytes: [UInt8], at sign: Int) -> Entity? {
    guard ASCII.matches("[", bytes, at: sign + 1) else { return nil }
    var nameEnd = sign + 2
    while nameEnd < bytes.count, bytes[nameEnd] != UInt8(ascii: "]") {
      guard bytes[nameEnd] != UInt8(ascii: "\n"), bytes[nameEnd] != UInt8(ascii: "@") else { return nil }
      let isEscape = bytes[nameEnd] == UInt8(ascii: "\\") && !ASCII.has("\n", at: nameEnd + 1, in: bytes)
      nameEnd += isEscape ? 2 : 1
    }
    guard nameEnd > sign + 2, ASCII.matches("](urn:li:", bytes, at: nameEnd) else { return nil }
    let end = ASCII.runEnd(bytes, from: nameEnd + 2) { ASCII.isWord($0) || $0 == UInt8(ascii: ":") || $0 == 0x2D }
    guard ASCII.matches(")", bytes, at: end) else { return nil }
    return Entity(.mention, sign..<(end + 1), value: (sign + 2)..<nameEnd)
  }
}

extension LinkedInGrammar {
  /// The reserved signs of `bytes` that its text format for programs takes for markup, unless a backslash precedes
  /// them; those of mentions, tags and addresses are in their place.
  package static func unescapedReserved(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var entities = self.entities(in: bytes)[...]
    var offset = 0
    while offset < bytes.count {
      while let first = entities.first, first.range.upperBound <= offset { entities.removeFirst() }
      if let first = entities.first, first.range.contains(offset) {
        offset = first.range.upperBound
      } else if bytes[offset] == UInt8(ascii: "\\"), offset + 1 < bytes.count, isReserved(bytes[offset + 1]) {
        offset += 2
      } else if ASCII.matches("{hashtag|", bytes, at: offset),
        let end = bytes[offset...].firstIndex(of: UInt8(ascii: "}"))
      {
        offset = end + 1
      } else {
        if isReserved(bytes[offset]) { found.append(offset..<(offset + 1)) }
        offset += 1
      }
    }
    return found
  }

  private static func isReserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "@"): true
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"): true
    case UInt8(ascii: ">"), UInt8(ascii: "#"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    default: false
    }
  }
}
