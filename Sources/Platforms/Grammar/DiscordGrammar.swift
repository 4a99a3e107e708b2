import PostText

/// What Discord takes for links and mentions. There are no hashtags.
package enum DiscordGrammar {
  /// The entities of `bytes` in order. Mentions are `<@id>`, `<@&id>`, `<#id>`, `@everyone` and `@here`; the value of
  /// one is its id or word.
  package static func entities(in bytes: [UInt8]) -> [Entity] {
    var found: [Entity] = []
    var links = LinkScanner(bytes, .schemed)
    for offset in bytes.indices {
      switch bytes[offset] {
      case UInt8(ascii: "."): links.visitDot(at: offset, &found)
      case UInt8(ascii: "<"): if let entity = reference(bytes, at: offset) { found.append(entity) }
      case UInt8(ascii: "@"): if let entity = call(bytes, at: offset) { found.append(entity) }
      default: break
      }
    }
    return found.inOrderWithoutOverlaps()
  }

  /// `<@id>`, `<@!id>`, `<@&id>` or `<#id>` at `open`.
  private static func reference(_ bytes: [UInt8], at open: Int) -> Entity? {
    var start = open + 1
    if ASCII.matches("@!", bytes, at: start) || ASCII.matches("@&", bytes, at: start) {
      start += 2
    } else if ASCII.matches("@", bytes, at: start) || ASCII.matches("#", bytes, at: start) {
      start += 1
    } else {
      return nil
    }
    let end = ASCII.runEnd(bytes, from: start, while: ASCII.isDigit)
    guard end > start, ASCII.matches(">", bytes, at: end) else { return nil }
    return Entity(.mention, open..<(end + 1), value: start..<end)
  }

  /// `@everyone` or `@here` at `sign`.
  private static func call(_ bytes: [UInt8], at sign: Int) -> Entity? {
    for word in ["@everyone", "@here"] as [StaticString] where ASCII.has(word, at: sign, in: bytes) {
      let end = sign + word.utf8CodeUnitCount
      guard end == bytes.count || !ASCII.isWord(bytes[end]) else { continue }
      return Entity(.mention, sign..<end, value: (sign + 1)..<end)
    }
    return nil
  }
}
