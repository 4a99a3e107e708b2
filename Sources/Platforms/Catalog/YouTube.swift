extension Platform {
  package static let youtube = Platform(
    id: "youtube",
    name: "YouTube",
    aliases: ["yt", "shorts"],
    kind: .video,
    body: Field("description", [Limit(5_000, .utf8Bytes, videos)], forbidden: (Array("<>".utf8), videos)),
    fields: [
      Field(
        "title", [Limit(100, .utf16, videos, unitIsAssumed: true)], isRequired: true,
        forbidden: (Array("<>".utf8), videos)),
      Field(
        "tags",
        [
          Limit(
            500, .tagList, videos, disagreement: "Postiz leaves the commas between them out", unitIsAssumed: true)
        ]),
    ],
    entities: PlainGrammar(links: .web, hashtag: PlainHashtag(), mention: .dottedName(longest: 30)).entities,
    links: LinkFacts(areClickable: true, source: .custom),
    hashtags: HashtagFacts(
      usual: 0...5, source: .custom,
      caps: [Cap(60, effect: "ignores them all", tags, disagreement: "older pages say 15")]),
    mentions: MentionFacts(.dottedName, example: "@handle", source: .custom),
    media: MediaFacts(),
    lines: LineFacts(source: .custom),
    fold: Fold(characters: 100, source: .custom),
    conventions: [
      "a promise in the first 60 characters of the title",
      "link and gist in the first two lines of the description",
      "chapters",
      "three to five tags",
    ])

  private static let videos = Source(
    "https://developers.google.com/youtube/v3/docs/videos", asOf: "2026", trust: .official)
  private static let tags = Source(
    "https://support.google.com/youtube/answer/6390658", asOf: "2026", trust: .official)
}
