extension Platform {
  package static let telegram = Platform(
    id: "telegram",
    name: "Telegram",
    aliases: ["tg"],
    body: Field("message", [Limit(4_096, .codePoints, library)], isRequired: true),
    entities: TelegramGrammar.entities,
    links: LinkFacts(areClickable: true, source: library),
    hashtags: HashtagFacts(usual: 0...5, source: library),
    mentions: MentionFacts(.name(longest: 32), example: "@name", source: library),
    media: MediaFacts(),
    conventions: ["a bold first line", "short blocks"])

  private static let library = Source("https://github.com/tdlib/td", asOf: "2026", trust: .source)
}
