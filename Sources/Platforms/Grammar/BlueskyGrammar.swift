import PostText

/// What Bluesky's app and its published library turn into facets: links, mentions, tags and cashtags.
///
/// All of them begin at the start of a stretch without white space, or, tags excepted, behind a `(`. A mention becomes
/// a facet only when its handle resolves to an account, which can't be known here.
package enum BlueskyGrammar {
  /// The facets of `bytes` in order.
  package static func entities(in bytes: [UInt8]) -> [Entity] {
    var found: [Entity] = []
    var offset = 0
    while offset < bytes.count {
      let token = BlueskyToken(bytes, from: offset)
      if token.mayHoldEntities { token.collect(&found) }
      offset = token.next
    }
    return found.inOrderWithoutOverlaps()
  }
}

/// A stretch of a post without white space.
struct BlueskyToken {
  let bytes: [UInt8]
  let range: Range<Int>
  /// Where the white space behind it ends that one step passes over.
  let next: Int
  /// Whether it has a character that every link, mention or tag needs.
  let mayHoldEntities: Bool

  init(_ bytes: [UInt8], from start: Int) {
    var end = start
    var next = start
    var mayHold = false
    while end < bytes.count {
      let byte = bytes[end]
      if byte > 0x20, byte < 0x80 {
        mayHold = mayHold || Self.isNeeded(byte)
        end += 1
        continue
      }
      let (scalar, length) = UTF8Scalar.decode(bytes, at: end)
      if TextClass.isScriptSpace(scalar) {
        next = end + length
        break
      }
      mayHold = mayHold || scalar == "＃"
      end += length
    }
    self.bytes = bytes
    range = start..<end
    self.next = max(next, end)
    mayHoldEntities = mayHold
  }

  private static func isNeeded(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "$"): true
    default: false
    }
  }

  /// Adds the facets of this stretch.
  func collect(_ found: inout [Entity]) {
    if let tag = hashtag() { found.append(tag) }
    var isLinkSearched = false
    var start = range.lowerBound
    while start < range.upperBound {
      switch bytes[start] {
      case UInt8(ascii: "@"): if let mention = mention(at: start) { found.append(mention) }
      case UInt8(ascii: "$"): if let cashtag = cashtag(at: start) { found.append(cashtag) }
      default:
        if !isLinkSearched, let link = link(at: start) {
          isLinkSearched = true
          if !link.isEmpty { found.append(Entity(.link, link)) }
        }
      }
      repeat { start += 1 } while start < range.upperBound && bytes[start - 1] != UInt8(ascii: "(")
    }
  }
}

extension BlueskyToken {
  /// The mention at `sign`: a handle under a known top-level domain, or under `.test`.
  private func mention(at sign: Int) -> Entity? {
    let isHandleByte = { (byte: UInt8) in
      ASCII.isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }
    var end = ASCII.runEnd(bytes, from: sign + 1, while: isHandleByte)
    if end < bytes.count, bytes[end] == UInt8(ascii: "_") { return nil }
    while end > sign + 1, !ASCII.isAlphanumeric(bytes[end - 1]) { end -= 1 }
    let handle = (sign + 1)..<end
    guard endsInTopLevelDomain(handle) || endsInTest(handle) else { return nil }
    return Entity(.mention, sign..<end, value: handle)
  }

  private func endsInTest(_ range: Range<Int>) -> Bool {
    range.count >= 5 && bytes[(range.upperBound - 5)..<range.upperBound].elementsEqual(".test".utf8)
  }

  /// Whether `range` ends in a dot and a top-level domain of the root zone, in lower case and not as Punycode, since
  /// that is how they stand in the list which Bluesky compares with.
  private func endsInTopLevelDomain(_ range: Range<Int>) -> Bool {
    guard let dot = bytes[range].lastIndex(of: UInt8(ascii: ".")) else { return false }
    let name = (dot + 1)..<range.upperBound
    guard bytes[name].allSatisfy({ $0 &- 0x41 >= 26 }), !ASCII.matches("xn--", bytes, at: name.lowerBound) else {
      return false
    }
    return TopLevelDomain.listing(of: bytes, range: name)?.contains(.rootZone) ?? false
  }

  /// The link at `start`. Nil when the text there doesn't look like one; empty when it does and is none all the same,
  /// which leaves the rest of the stretch without links too.
  private func link(at start: Int) -> Range<Int>? {
    guard start < range.upperBound, ASCII.isLetter(bytes[start]) else { return nil }
    let beginsWithHTTP = bytes[start...].starts(with: "http".utf8)
    if !hasScheme(at: start) {
      guard let host = bareHost(at: start) else { return nil }
      guard beginsWithHTTP || endsInTopLevelDomain(host) else { return start..<start }
    } else if !beginsWithHTTP {
      return start..<start
    }
    var end = range.upperBound
    switch bytes[end - 1] {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"): end -= 1
    case UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"): end -= 1
    default: break
    }
    if bytes[end - 1] == UInt8(ascii: ")"), !bytes[start..<end].contains(UInt8(ascii: "(")) { end -= 1 }
    return start..<end
  }

  private func hasScheme(at start: Int) -> Bool {
    guard ASCII.matches("http", bytes, at: start) else { return false }
    let secure = ASCII.matches("s", bytes, at: start + 4) ? 1 : 0
    return ASCII.matches("://", bytes, at: start + 4 + secure) && start + 7 + secure < range.upperBound
  }

  /// The host at `start`: a letter, then letters, digits and at least one dot that one of them follows.
  private func bareHost(at start: Int) -> Range<Int>? {
    var end = ASCII.runEnd(bytes, from: start, while: ASCII.isAlphanumeric)
    var hasDot = false
    while end + 1 < bytes.count, bytes[end] == UInt8(ascii: "."), ASCII.isAlphanumeric(bytes[end + 1]) {
      hasDot = true
      end = ASCII.runEnd(bytes, from: end + 1, while: ASCII.isAlphanumeric)
    }
    return hasDot ? start..<end : nil
  }
}

extension BlueskyToken {
  /// The most grapheme clusters a tag may have.
  private static let longestTag = 64

  /// The tag that this stretch begins with: up to the first invisible character, without punctuation at its end, and
  /// with one character at least that is neither digit nor punctuation.
  private func hashtag() -> Entity? {
    guard let start = signEnd() else { return nil }
    guard UTF8Scalar.decode(bytes, at: start).scalar.value != 0xFE0F else { return nil }
    var offset = start
    var end = start
    var hasLetter = false
    while offset < range.upperBound {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
      if Self.isInvisible(scalar) { break }
      offset += length
      guard !TextClass.isPunctuation(scalar) else { continue }
      end = offset
      if !(scalar.isASCII && ASCII.isDigit(bytes[offset - 1])) { hasLetter = true }
    }
    guard hasLetter, fits(start..<end) else { return nil }
    return Entity(.hashtag, range.lowerBound..<end, value: start..<end)
  }

  private func fits(_ tag: Range<Int>) -> Bool {
    tag.count <= Self.longestTag || Graphemes.count(in: bytes, range: tag) <= Self.longestTag
  }

  private func signEnd() -> Int? {
    guard !range.isEmpty else { return nil }
    if bytes[range.lowerBound] == UInt8(ascii: "#") { return range.lowerBound + 1 }
    return FullWidth.sign(bytes, at: range.lowerBound) == "#" ? range.lowerBound + 3 : nil
  }

  /// The characters without width that end a tag.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200A...0x200D, 0x2060, 0x20E2: true
    default: false
    }
  }

  /// The cashtag at `sign`: a letter and up to four letters or digits, then white space or closing punctuation.
  private func cashtag(at sign: Int) -> Entity? {
    let start = sign + 1
    guard start < range.upperBound, ASCII.isLetter(bytes[start]) else { return nil }
    let end = ASCII.runEnd(bytes, from: start, while: ASCII.isAlphanumeric)
    guard end - start <= 5, end == range.upperBound || Self.closes(UTF8Scalar.decode(bytes, at: end).scalar) else {
      return nil
    }
    return Entity(.cashtag, sign..<end, value: start..<end)
  }

  private static func closes(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ",", ";", ":", "!", "?", ")", "\"", "'", "\u{2019}": true
    default: false
    }
  }
}
