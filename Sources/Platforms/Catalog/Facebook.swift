extension Platform {
  package static let facebook = Platform(
    id: "facebook",
    name: "Facebook",
    aliases: ["fb", "facebook-page"],
    kind: .community,
    body: Field(
      "post",
      [
        Limit(
          63_206, .utf16, schedulers, disagreement: "Buffer accepts 5,000, BulkPublish 10,000", unitIsAssumed: true)
      ], isRequired: true),
    fields: [
      Field("title", [Limit(255, .utf16, reels, unitIsAssumed: true)], occasion: "a reel"),
      Field("comment", [Limit(8_000, .utf16, bulk, unitIsAssumed: true)]),
    ],
    entities: PlainGrammar(links: .web, hashtag: PlainHashtag()).entities,
    links: LinkFacts(areClickable: true, source: folds),
    hashtags: HashtagFacts(usual: 0...2, source: .custom),
    mentions: MentionFacts(.picker, example: "a name picked from the list that opens after @", source: .custom),
    media: MediaFacts(),
    lines: LineFacts(longestParagraph: 600, source: .custom),
    fold: Fold(characters: 477, source: folds),
    conventions: [
      "40 to 80 characters did best in older studies",
      "a plain voice",
      "one link",
      "a question or an event as the call to action",
    ])

  private static let schedulers = Source(
    "https://www.ayrshare.com/docs/help-center/technical-support/character_limits, Postiz and Upload-Post",
    asOf: "2026", trust: .thirdParty)
  private static let reels = Source(
    "https://www.ayrshare.com/docs/help-center/technical-support/character_limits, for Reels", asOf: "2026",
    trust: .thirdParty)
  private static let bulk = Source(
    "https://bulkpublish.com/blog/facebook-character-limit/", asOf: "2026", trust: .thirdParty)
  private static let folds = Source(
    "https://typecount.com/blog/facebook-post-character-limit, measured on the desktop", asOf: "2026",
    trust: .convention)
}
