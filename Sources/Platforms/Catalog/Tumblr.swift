extension Platform {
  package static let tumblr = Platform(
    id: "tumblr",
    name: "Tumblr",
    aliases: [],
    kind: .blog,
    body: Field("post", [Limit(4_096, .tumblr, format)], isRequired: true),
    fields: [Field("tags", entries: Cap(20, effect: "indexes none", indexing))],
    entities: PlainGrammar(links: .web, mention: .hyphenatedName(longest: 32)).entities,
    markup: Set(Markup.Kind.allCases).subtracting([.spoiler]),
    links: LinkFacts(areClickable: true, source: format),
    hashtags: HashtagFacts(.field("tags"), usual: 0...0, source: indexing),
    mentions: MentionFacts(
      .picker, example: "@blog-name", cap: Cap(50, effect: "refuses the post", format), source: format),
    media: MediaFacts(
      most: Cap(30, effect: "refuses the post", .postiz), alt: Limit(4_096, .codePoints, format)),
    lines: LineFacts(source: .custom),
    conventions: [
      "personal; a long form is fine behind “keep reading”",
      "tags double as remarks aside",
    ])

  private static let format = Source(
    "https://github.com/tumblr/docs/blob/master/npf-spec.md", asOf: "2024-10-18", trust: .official)
  private static let indexing = Source("https://github.com/tumblr/docs/issues/77", asOf: "2022", trust: .official)
}
