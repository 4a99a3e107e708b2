extension Platform {
  package static let mastodon = Platform(
    id: "mastodon",
    name: "Mastodon",
    aliases: ["fediverse", "masto", "toot"],
    kind: .microblog,
    body: Field("post", [Limit(500, .mastodon, posting)], isRequired: true),
    fields: [Field("cw")],
    hasServerLimits: true,
    threads: true,
    entities: MastodonGrammar.entities,
    links: LinkFacts(areClickable: true, needScheme: true, shortenersDiscouraged: posting, source: posting),
    hashtags: HashtagFacts(usual: 0...4, source: .custom),
    mentions: MentionFacts(.account, example: "@name@mastodon.example", source: posting),
    media: MediaFacts(
      most: Cap(4, effect: "refuses the post", code),
      alt: Limit(
        1_500, .utf16, instance, disagreement: "newer servers allow 10,000; yours tells in its instance settings",
        unitIsAssumed: true)),
    lines: LineFacts(source: .custom),
    conventions: [
      "CamelCase tags, for screen readers, at the end",
      "content warnings for heavy topics",
      "alt text is expected",
      "no bait for engagement and no link shorteners",
    ])

  private static let posting = Source(
    "https://docs.joinmastodon.org/user/posting/", asOf: "2026-07-02", trust: .official)
  private static let instance = Source(
    "https://docs.joinmastodon.org/entities/Instance/", asOf: "2026-07-02", trust: .official)
  private static let code = Source(
    "https://github.com/mastodon/mastodon/blob/main/app/models/status.rb", asOf: "2026-08-08", trust: .source)
}
