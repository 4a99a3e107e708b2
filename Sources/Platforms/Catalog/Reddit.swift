extension Platform {
  package static let reddit = Platform(
    id: "reddit",
    name: "Reddit",
    aliases: ["subreddit"],
    kind: .forum,
    body: Field(
      "body", [Limit(40_000, .codePoints, code, disagreement: "Postiz stops at 10,000, Ayrshare at 5,000")]),
    fields: [
      Field("title", [Limit(300, .codePoints, code)], isRequired: true),
      Field("comment", [Limit(10_000, .codePoints, code)]),
    ],
    entities: PlainGrammar(links: .web, mention: .slash).entities,
    markup: Set(Markup.Kind.allCases).subtracting([.html]),
    links: LinkFacts(areClickable: true, source: formatting),
    hashtags: HashtagFacts(.none, usual: 0...0, source: formatting, opensHeading: true),
    mentions: MentionFacts(.slash, example: "u/name", source: formatting),
    media: MediaFacts(),
    lines: LineFacts(.joined, source: formatting),
    conventions: [
      "an honest, specific title without bait",
      "say who you are",
      "a link low in the text",
      "a real question",
      "the community's own rules beat all advice",
    ])

  private static let code = Source(
    "https://github.com/reddit-archive/reddit/tree/master/r2/r2", asOf: "2017-10", trust: .source)
  private static let formatting = Source(
    "https://support.reddithelp.com/hc/en-us/articles/360043033952-Formatting-Guide", asOf: "2026", trust: .official)
}
