import PostText

/// A Telegram message as it counts: once its markup is read, where it has any.
enum TelegramText {
  static func measure(_ post: [UInt8], _ unit: CountUnit) -> Measurement {
    Measurement([CountPart("text", times: unit.count(post, post.indices), each: 1)])
  }

  static func fitEnd(_ post: [UInt8], entities: [Entity], limit: Int) -> Int {
    CountingRule.codePoints.fitEnd(post, entities: entities, limit: limit)
  }
}
extension TelegramText {
  static func isMarkdown(_ post: [UInt8]) -> Bool { false }
}
