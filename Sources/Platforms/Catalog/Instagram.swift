extension Platform {
  package static let instagram = Platform(
    id: "instagram",
    name: "Instagram",
    aliases: ["ig", "insta", "reels"],
    kind: .pictures,
    body: Field(
      "caption",
      [Limit(2_200, .utf16, media, disagreement: "Buffer stops at 2,196", unitIsAssumed: true)], isRequired: false),
    fields: [
      Field(
        "comment",
        [
          Limit(
            2_200, .utf16, .buffer, disagreement: "Ayrshare and Upload-Post stop at 2,196", unitIsAssumed: true)
        ])
    ],
    entities: PlainGrammar(hashtag: PlainHashtag(), mention: .dottedName(longest: 30)).entities,
    links: LinkFacts(
      areClickable: false, instead: "put it into the profile and write “link in bio”", source: .ayrshare),
    hashtags: HashtagFacts(
      usual: 0...5, source: .custom,
      caps: [
        Cap(
          5, effect: "takes no more (rolled out since December 2025)", announcement,
          disagreement: "Instagram's page for programs still says 30"),
        Cap(30, effect: "refuses the post", media, disagreement: "Instagram has since announced 5"),
      ]),
    mentions: MentionFacts(
      .dottedName, example: "@name",
      cap: Cap(20, effect: "refuses the post", media, disagreement: "Ayrshare stops at 3"), source: media),
    media: MediaFacts(
      most: Cap(10, effect: "refuses the carousel", media),
      alt: Limit(1_000, .utf16, altLists, unitIsAssumed: true)),
    lines: LineFacts(longestParagraph: 600, source: .custom),
    fold: Fold(characters: 125, source: lists),
    conventions: [
      "the first sentence sells the picture",
      "line breaks",
      "save or share as the call to action, “link in bio” for what can't be linked",
      "three to five specific tags at the end",
    ])

  private static let media = Source(
    "https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media",
    asOf: "2026", trust: .official)
  private static let announcement = Source(
    "https://www.socialmediatoday.com/news/instagrams-implementing-new-limits-on-hashtag-use/808309/",
    asOf: "2025-12-18", trust: .thirdParty)
  private static let altLists = Source(
    "https://docs.upload-post.com/resources/character-limits/ and Ayrshare", asOf: "2026", trust: .thirdParty)
  private static let lists = Source(
    "https://github.com/coreyhaines31/marketingskills", asOf: "2026", trust: .convention)
}
