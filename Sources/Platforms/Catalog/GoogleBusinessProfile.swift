extension Platform {
  package static let googleBusinessProfile = Platform(
    id: "gbp",
    name: "Google Business Profile",
    aliases: ["google-business", "google-my-business", "gmb"],
    kind: .listing,
    body: Field(
      "post", [Limit(1_500, .utf16, lists, disagreement: "Buffer accepts 4,000", unitIsAssumed: true)],
      isRequired: true),
    fields: [
      Field("title", [Limit(58, .utf16, .ayrshare, unitIsAssumed: true)], occasion: "an event or offer"),
      Field("coupon", [Limit(58, .utf16, .ayrshare, unitIsAssumed: true)], occasion: "an offer"),
    ],
    entities: { _ in [] },
    links: LinkFacts(areClickable: false, instead: "let the button carry it", source: .zernio),
    hashtags: HashtagFacts(.none, usual: 0...0, source: counters),
    mentions: MentionFacts(.none, example: "the name itself", source: .custom),
    media: MediaFacts(most: Cap(1, effect: "takes no more", .zernio), mayStandAlone: false),
    lines: LineFacts(source: .custom),
    fold: Fold(characters: 100, source: counters),
    forbidsPhoneNumbers: .ayrshare,
    conventions: [
      "offer or news first, with place and date",
      "plain words that people search for, no slang",
      "one button",
    ])

  private static let lists = Source(
    "https://www.searchenginejournal.com/google-my-business-changes-post-limit-to-1500-characters/272013/, Ayrshare, "
      + "Postiz and Zernio", asOf: "2026", trust: .thirdParty)
  private static let counters = Source(
    "https://www.posthell.com/tools/google-business-character-counter", asOf: "2026", trust: .convention)
}
