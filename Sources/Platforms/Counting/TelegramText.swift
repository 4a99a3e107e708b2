import PostText

/// A Telegram message as it counts: once its markup is read, where it has any.
enum TelegramText {
  /// Whether somebody wrote `post` as MarkdownV2: a sign that no other Markdown wants escaped has a backslash.
  ///
  /// `\_` isn't told by that: it is in `¯\_(ツ)_/¯`.
  static func isMarkdown(_ post: [UInt8]) -> Bool {
    post.indices.dropLast().contains { offset in
      guard post[offset] == UInt8(ascii: "\\") else { return false }
      switch post[offset + 1] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="): return true
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"): return true
      case UInt8(ascii: "#"): return true
      default: return false
      }
    }
  }

  static func measure(_ post: [UInt8], _ unit: CountUnit) -> Measurement {
    let text = read(post)?.bytes ?? post
    return Measurement([CountPart("text", times: unit.count(text, text.indices), each: 1)])
  }

  static func fitEnd(_ post: [UInt8], _ unit: CountUnit, entities: [Entity], limit: Int) -> Int {
    let rule = CountingRule(unit)
    guard let text = read(post) else { return rule.fitEnd(post, entities: entities, limit: limit) }
    let found = TelegramGrammar.entities(in: text.bytes)
    let end = rule.fitEnd(text.bytes, entities: found, limit: limit)
    return end == text.bytes.count ? post.count : text.sourceOffset(end)
  }

  /// What is left of a post in MarkdownV2; nil when it isn't in it, or when Telegram would refuse it.
  private static func read(_ post: [UInt8]) -> TelegramMarkdown.Text? {
    guard isMarkdown(post), case .success(let text) = TelegramMarkdown.parse(post) else { return nil }
    return text
  }
}
