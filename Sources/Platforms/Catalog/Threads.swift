extension Platform {
  package static let threads = Platform(
    id: "threads",
    name: "Threads",
    aliases: ["meta-threads"],
    kind: .microblog,
    body: Field(
      "post",
      [
        Limit(
          500, .threads, posts,
          disagreement: "Buffer and Postiz count every character alike, Threads an emoji as its bytes of UTF-8")
      ], isRequired: true),
    fields: [
      Field("topic", [Limit(50, .utf16, .zernio, unitIsAssumed: true)], forbidden: (Array(".&".utf8), .zernio))
    ],
    threads: true,
    entities: PlainGrammar(links: .web, hashtag: PlainHashtag(), mention: .dottedName(longest: 30)).entities,
    links: LinkFacts(
      areClickable: true, cap: Cap(5, effect: "refuses the post", attachments), source: posts),
    hashtags: HashtagFacts(
      usual: 0...1, source: .custom, caps: [Cap(1, effect: "leaves them plain text", .zernio)]),
    mentions: MentionFacts(.dottedName, example: "@name", source: .ayrshare),
    media: MediaFacts(
      most: Cap(20, effect: "refuses the post", .ayrshare, disagreement: "Zernio says 10")),
    lines: LineFacts(source: .custom),
    conventions: [
      "talk, don't broadcast",
      "short",
      "a question works as the call to action",
      "no block of tags",
    ])

  private static let posts = Source(
    "https://developers.facebook.com/documentation/threads/posts", asOf: "2026-04-14", trust: .official)
  private static let attachments = Source(
    "https://developers.facebook.com/documentation/threads/create-posts/text-attachments", asOf: "2026-07-02",
    trust: .official)
}
