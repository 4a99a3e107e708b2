extension Platform {
  package static let bluesky = Platform(
    id: "bluesky",
    name: "Bluesky",
    aliases: ["bsky", "atproto"],
    kind: .microblog,
    body: Field(
      "post",
      [
        Limit(300, .blueskyApp, lexicon, client: "app"),
        Limit(300, .blueskyRaw, lexicon, client: "api"),
        Limit(3_000, .blueskyBytes, lexicon),
      ], isRequired: true),
    fields: [Field("tags", entries: Cap(8, effect: "refuses the post", lexicon))],
    threads: true,
    entities: BlueskyGrammar.entities,
    links: LinkFacts(areClickable: true, source: detection),
    hashtags: HashtagFacts(usual: 0...3, source: .custom, longest: Limit(64, .graphemes, lexicon)),
    mentions: MentionFacts(.domain, example: "@name.bsky.social", source: detection),
    media: MediaFacts(
      most: Cap(4, effect: "takes more only as a gallery", images, disagreement: "a gallery takes 10"),
      alt: Limit(2_000, .utf16, app, unitIsAssumed: true)),
    lines: LineFacts(source: .custom),
    fold: Fold(lines: 25, source: app),
    conventions: [
      "conversational",
      "no tags or a few",
      "alt text is expected",
      "links are welcome and shown as cards",
    ])

  private static let lexicon = Source(
    "https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json", asOf: "2026-08-20",
    trust: .source)
  private static let images = Source(
    "https://github.com/bluesky-social/atproto/tree/main/lexicons/app/bsky/embed", asOf: "2026-08-20", trust: .source)
  private static let detection = Source(
    "https://github.com/bluesky-social/atproto/tree/main/packages/api/src/rich-text", asOf: "2026-08-20",
    trust: .source)
  private static let app = Source(
    "https://github.com/bluesky-social/social-app/blob/main/src/lib/constants.ts", asOf: "2026", trust: .source)
}
