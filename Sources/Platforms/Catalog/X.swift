extension Platform {
  package static let x = Platform(
    id: "x",
    name: "X",
    aliases: ["Twitter", "tweet"],
    kind: .microblog,
    body: Field(
      "post", [Limit(280, .x, docs)], isRequired: true,
      tiers: ["premium": [Limit(25_000, .x, premium, disagreement: "Postiz stops verified accounts at 4,000")]]),
    threads: true,
    entities: XGrammar.entities,
    links: LinkFacts(areClickable: true, source: docs),
    hashtags: HashtagFacts(usual: 0...2, source: .custom),
    mentions: MentionFacts(.name(longest: 20), example: "@name", openingHidesPost: true, source: library),
    media: MediaFacts(alt: Limit(1_000, .utf16, dictionary, unitIsAssumed: true)),
    lines: LineFacts(source: .custom),
    fold: Fold(characters: 280, source: .custom),
    invalidCharacters: XValidity.invalidCharacters,
    conventions: [
      "one idea, and the first line is the hook",
      "short lines",
      "at most one link, often in the reply",
      "tags inside the sentence or at the end",
    ])

  private static let docs = Source(
    "https://docs.x.com/fundamentals/counting-characters", asOf: "2026-08-22", trust: .official)
  private static let dictionary = Source(
    "https://docs.x.com/x-api/fundamentals/data-dictionary", asOf: "2026-08-22", trust: .official)
  private static let library = Source("https://github.com/twitter/twitter-text", asOf: "2021-10-21", trust: .source)
  private static let premium = Source(
    "https://help.x.com/en/using-x/types-of-posts, as quoted by Ayrshare and Buffer", asOf: "2026", trust: .thirdParty)
}
