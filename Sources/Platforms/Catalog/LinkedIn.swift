extension Platform {
  package static let linkedin = Platform(
    id: "linkedin",
    name: "LinkedIn",
    aliases: ["li"],
    kind: .professional,
    body: Field("post", [Limit(3_000, .utf16, schedulers, unitIsAssumed: true)], isRequired: true),
    fields: [
      Field("title", [Limit(400, .utf16, .ayrshare, unitIsAssumed: true)], occasion: "a document"),
      Field("comment", [Limit(1_250, .utf16, schedulers, unitIsAssumed: true)]),
    ],
    entities: LinkedInGrammar.entities,
    escapes: EscapeFacts(
      format: "little", effect: "is reported to cut the post off there", source: littleText,
      applies: { _, account in account.client == "api" }, unescaped: LinkedInGrammar.unescapedReserved),
    links: LinkFacts(areClickable: true, source: .ayrshare),
    hashtags: HashtagFacts(usual: 0...5, source: .custom),
    mentions: MentionFacts(.picker, example: "a name picked from the list that opens after @", source: littleText),
    media: MediaFacts(alt: Limit(4_086, .utf16, altCode, unitIsAssumed: true)),
    lines: LineFacts(longestParagraph: 600, source: .custom),
    fold: Fold(characters: 210, lines: 3, source: breakpoints),
    conventions: [
      "a strong first line before the fold",
      "one sentence a paragraph",
      "a lesson or a number, and a question at the end",
      "up to five tags, at the very end",
      "people are tagged only when they will answer",
    ])

  private static let schedulers = Source(
    "https://developers.buffer.com/guides/character-limits.md, Ayrshare and Postiz", asOf: "2026", trust: .thirdParty)
  private static let littleText = Source(
    "https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/little-text-format",
    asOf: "2026-05", trust: .official)
  private static let altCode = Source("public code that enforces it", asOf: "2026", trust: .thirdParty)
  private static let breakpoints = Source(
    "John Espirian, \"See more\" breakpoints on LinkedIn posts", asOf: "2024-09", trust: .convention)
}
