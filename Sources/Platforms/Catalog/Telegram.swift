extension Platform {
  package static let telegram = Platform(
    id: "telegram",
    name: "Telegram",
    aliases: ["tg", "telegram-channel"],
    kind: .chat,
    body: Field(
      "message", [Limit(4_096, .telegram, library, disagreement: unit)], isRequired: true),
    bodyWithMedia: Field(
      "caption", [Limit(1_024, .telegram, library, disagreement: unit)],
      tiers: [
        "premium": [
          Limit(4_096, .telegram, configuration, disagreement: "2,048 in older settings, and bots keep 1,024")
        ]
      ]),
    entities: TelegramGrammar.entities,
    findsEntitiesByLine: false,
    markup: Set(Markup.Kind.allCases).subtracting([.heading]),
    escapes: EscapeFacts(
      format: "MarkdownV2", effect: "refuses the message", source: library,
      applies: { text, account in
        account.markup == "MarkdownV2" || account.markup == nil && TelegramText.isMarkdown(text)
      }, unescaped: TelegramMarkdown.unescapedReserved),
    links: LinkFacts(areClickable: true, source: library),
    hashtags: HashtagFacts(usual: 0...3, source: .custom, longest: Limit(256, .codePoints, library)),
    mentions: MentionFacts(.name(longest: 32), example: "@name", source: library),
    media: MediaFacts(),
    lines: LineFacts(source: .custom),
    conventions: [
      "a bold first line",
      "short blocks",
      "one link, with its preview",
      "tags only to find one's way in the channel",
    ])

  private static let unit = "many libraries count UTF-16 units, where an emoji is two"
  private static let library = Source(
    "https://github.com/tdlib/td, td/telegram/MessageEntity.cpp, and https://core.telegram.org/bots/api",
    asOf: "2026-07-17", trust: .source)
  private static let configuration = Source("https://core.telegram.org/api/config", asOf: "2026", trust: .official)
}
