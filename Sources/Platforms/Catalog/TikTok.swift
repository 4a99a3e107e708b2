extension Platform {
  package static let tiktok = Platform(
    id: "tiktok",
    name: "TikTok",
    aliases: ["tt"],
    kind: .video,
    body: Field("caption", [Limit(2_200, .utf16, posting, disagreement: "Postiz stops at 2,000")]),
    bodyWithPictures: Field(
      "description", [Limit(4_000, .utf16, posting, disagreement: "Postiz stops at 2,000")]),
    fields: [Field("title", [Limit(90, .utf16, posting)], occasion: "a photo post")],
    entities: PlainGrammar(hashtag: PlainHashtag(), mention: .dottedName(longest: 24)).entities,
    links: LinkFacts(areClickable: false, instead: "put it into the profile and say so", source: .custom),
    hashtags: HashtagFacts(
      usual: 0...5, source: .custom,
      caps: [
        Cap(
          5, effect: "is said to take no more since August 2025", reports,
          disagreement: "TikTok itself has stated nothing, and one report has it ignore the others")
      ]),
    mentions: MentionFacts(.dottedName, example: "@name", source: .custom),
    media: MediaFacts(most: Cap(35, effect: "refuses the post", .zernio)),
    lines: LineFacts(.dropped, source: .ayrshare),
    fold: Fold(characters: 150, source: .custom),
    conventions: [
      "one line; small letters are fine",
      "the hook is in the video",
      "words that people search for",
      "three to five tags",
    ])

  private static let posting = Source(
    "https://developers.tiktok.com/doc/content-posting-api-reference-photo-post", asOf: "2026", trust: .official)
  private static let reports = Source("https://www.netinfluencer.com/?p=37510", asOf: "2025-08", trust: .thirdParty)
}
