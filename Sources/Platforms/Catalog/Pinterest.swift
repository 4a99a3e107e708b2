extension Platform {
  package static let pinterest = Platform(
    id: "pinterest",
    name: "Pinterest",
    aliases: ["pin"],
    kind: .pictures,
    body: Field(
      "description",
      [
        Limit(
          800, .codePoints, schema, disagreement: "an older page of Pinterest's and most schedulers say 500"),
        Limit(500, .codePoints, schedulers, disagreement: "Pinterest's own interface takes 800"),
      ]),
    fields: [
      Field("title", [Limit(100, .codePoints, schema)]),
      Field("link", [Limit(2_048, .codePoints, schema)]),
    ],
    entities: PlainGrammar(hashtag: PlainHashtag(), mention: .name(longest: 30)).entities,
    links: LinkFacts(areClickable: false, instead: "put it into the pin's Link: field", source: .ayrshare),
    hashtags: HashtagFacts(usual: 0...3, source: .custom),
    mentions: MentionFacts(.picker, example: "a name picked from the list that opens after @", source: .custom),
    media: MediaFacts(
      most: Cap(5, effect: "refuses the carousel", schema), alt: Limit(500, .codePoints, schema)),
    lines: LineFacts(source: .custom),
    fold: Fold(characters: 50, source: specifications),
    conventions: [
      "words that people search for, in plain sentences",
      "what the reader gets from it",
      "no block of tags",
      "alt text that describes the picture",
    ])

  private static let schema = Source(
    "https://github.com/pinterest/api-description/blob/main/v5/openapi.json", asOf: "2025-12-11", trust: .official)
  private static let schedulers = Source(
    "https://business.pinterest.com/en/Pinterest-product-specs in an older copy, Buffer and Postiz", asOf: "2026",
    trust: .thirdParty)
  private static let specifications = Source(
    "https://business.pinterest.com/en/Pinterest-product-specs, the first 50 to 60 characters", asOf: "older",
    trust: .official)
}
