import PostText

/// The grammar of a platform that publishes none: web links, hashtags and handles in their usual forms, each where the
/// platform has it.
struct PlainGrammar: Sendable {
  /// How handles look.
  enum Mention: Sendable {
    /// `@name`: letters, digits and underscores.
    case name(longest: Int)
    /// `@some.name`: full stops too, but not at the end.
    case dottedName(longest: Int)
    /// `@some-name`: hyphens too, but not at the end.
    case hyphenatedName(longest: Int)
    /// `u/name` and `r/name`, with or without a slash before them.
    case slash
  }

  var links: LinkDialect?
  var hashtag: PlainHashtag?
  var mention: Mention?

  /// The entities of `bytes` in order.
  func entities(in bytes: [UInt8]) -> [Entity] {
    var found: [Entity] = []
    var links = links.map { LinkScanner(bytes, $0) }
    for offset in bytes.indices {
      switch bytes[offset] {
      case UInt8(ascii: "."): links?.visitDot(at: offset, &found)
      case UInt8(ascii: "#"): if let tag = hashtag?.tag(in: bytes, at: offset) { found.append(tag) }
      case UInt8(ascii: "@"): if let entity = handle(in: bytes, at: offset) { found.append(entity) }
      case UInt8(ascii: "/"): if let entity = slashName(in: bytes, at: offset) { found.append(entity) }
      default: break
      }
    }
    return found.inOrderWithoutOverlaps()
  }

  private func handle(in bytes: [UInt8], at sign: Int) -> Entity? {
    let joint: UInt8?
    let longest: Int
    switch mention {
    case .name(let most): (joint, longest) = (nil, most)
    case .dottedName(let most): (joint, longest) = (UInt8(ascii: "."), most)
    case .hyphenatedName(let most): (joint, longest) = (UInt8(ascii: "-"), most)
    case .slash, nil: return nil
    }
    guard mayBegin(bytes, at: sign) else { return nil }
    var end = ASCII.runEnd(bytes, from: sign + 1) { ASCII.isWord($0) || $0 == joint }
    while end > sign + 1, bytes[end - 1] == joint { end -= 1 }
    guard end > sign + 1, end - sign - 1 <= longest, bytes[sign + 1] != joint else { return nil }
    // `@name@server` is another network's handle, and an accented letter makes it no handle at all.
    let (next, length) = UTF8Scalar.decode(bytes, at: end)
    guard length == 0 || next != "@" && (next.isASCII || !TextClass.isWord(next)) else { return nil }
    return Entity(.mention, sign..<end, value: (sign + 1)..<end)
  }

  /// `u/name` or `r/name` around the slash at `slash`.
  private func slashName(in bytes: [UInt8], at slash: Int) -> Entity? {
    guard case .slash = mention, slash > 0,
      bytes[slash - 1] == UInt8(ascii: "u") || bytes[slash - 1] == UInt8(ascii: "r")
    else { return nil }
    var start = slash - 1
    if start > 0, bytes[start - 1] == UInt8(ascii: "/") { start -= 1 }
    let isUser = bytes[slash - 1] == UInt8(ascii: "u")
    let end = ASCII.runEnd(bytes, from: slash + 1) { ASCII.isWord($0) || isUser && $0 == UInt8(ascii: "-") }
    guard mayBegin(bytes, at: start), 2...21 ~= end - slash - 1 else { return nil }
    return Entity(.mention, start..<end, value: (slash + 1)..<end)
  }

  /// Whether a handle may begin at `offset`: not inside a word, an address or another handle.
  private func mayBegin(_ bytes: [UInt8], at offset: Int) -> Bool {
    guard let (scalar, _) = UTF8Scalar.decode(bytes, before: offset) else { return true }
    return scalar != "/" && scalar != "@" && !TextClass.isWord(scalar)
  }
}
