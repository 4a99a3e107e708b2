extension Platform {
  package static let discord = Platform(
    id: "discord",
    name: "Discord",
    aliases: [],
    kind: .chat,
    body: Field(
      "message", [Limit(2_000, .codePoints, documentation)], isRequired: true,
      tiers: ["nitro": [Limit(4_000, .codePoints, nitro)]]),
    fields: [
      Field("title", [Limit(100, .codePoints, channels)], occasion: "a thread or forum post"),
      Field("description", [Limit(4_096, .codePoints, documentation)], occasion: "an embed"),
    ],
    entities: DiscordGrammar.entities,
    markup: Set(Markup.Kind.allCases).subtracting([.html]),
    links: LinkFacts(areClickable: true, needScheme: true, source: client),
    hashtags: HashtagFacts(.none, usual: 0...0, source: .custom),
    mentions: MentionFacts(.picker, example: "a name picked from the list that opens after @", source: documentation),
    media: MediaFacts(alt: Limit(1_024, .codePoints, documentation)),
    lines: LineFacts(source: .custom),
    conventions: [
      "short",
      "one heading at most",
      "links in angle brackets, to hide the preview",
    ])

  private static let documentation = Source(
    "https://github.com/discord/discord-api-docs, message, and https://github.com/discord/discord-api-docs/issues/1315",
    asOf: "2026-08-06", trust: .official)
  private static let channels = Source(
    "https://github.com/discord/discord-api-docs, channel names", asOf: "2026-08-06", trust: .official)
  private static let nitro = Source(
    "Sapphire's MessageLimits and postlint", asOf: "2026", trust: .thirdParty)
  private static let client = Source(
    "open parsers of Discord's markup, which link only what has a scheme", asOf: "2026", trust: .thirdParty)
}
