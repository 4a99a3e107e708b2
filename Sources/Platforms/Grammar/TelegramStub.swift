// temporary until the telegram branch lands
package enum TelegramGrammar {
  package static func entities(in bytes: [UInt8]) -> [Entity] { PlainGrammar(links: .web, hashtag: PlainHashtag(), mention: .name(longest: 32)).entities(in: bytes) }
}
package enum TelegramMarkdown {
  package static func unescapedReserved(in bytes: [UInt8]) -> [Range<Int>] { [] }
}
