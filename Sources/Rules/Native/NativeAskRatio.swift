import Native
import Platforms
import PostText

extension Rule {
  /// Right hook after right hook.
  package static let nativeAskRatio = Rule(
    id: "native/ask-ratio",
    title: "More asks than you have given for",
    why: """
      Jab, jab, jab, right hook: who gets something of use three times listens when you ask once. Over the last posts \
      of a platform by date, drafts and history, up to this one, at most one in four may ask. A post asks when its \
      header says kind: ask, or when its calls, prices and urgency weigh two or more; kind: value in the header settles \
      that it gives. Only posts that ask get this finding, and one ask alone never does; drafts without a date aren't \
      counted with others.
      """,
    severity: .warning,
    options: [
      RuleOption("max", .number(0.25), "the largest share of asks"),
      RuleOption("window", .number(12), "over how many posts of a platform, this one included"),
    ],
    bad: [
      Example(
        "---\ndate: 2026-03-05\n---\n‹Register now› for the spring walk along the river.",
        among: [
          "a.md": "---\ndate: 2026-03-01\n---\nDonate today, and the bell tower gets its roof.",
          "b.md": "---\ndate: 2026-03-02\n---\nWhat did the river look like in 1950? Three photos from the archive.",
          "c.md": "---\ndate: 2026-03-03\n---\nThe ferry runs until nine from today on.",
        ]),
      Example(
        "---\ndate: 2026-03-05\nkind: ask\n---\n‹The walk has ten places left, and one of them has your name on it.›",
        among: [
          "a.md": "---\ndate: 2026-03-01\nkind: hook\n---\nThe bell tower needs a roof, and you may give it one."
        ]),
      Example(
        "‹Buy your› ticket for the concert on the island.",
        among: [
          "a.md": "---\ndate: 2026-03-01\n---\nRegister now for the walk.",
          "b.md": "---\ndate: 2026-03-02\n---\nDonate today, and the bell tower gets its roof.",
        ]),
    ],
    good: [
      Example(
        "---\ndate: 2026-03-05\n---\nRegister now for the spring walk along the river.",
        among: [
          "a.md": "---\ndate: 2026-03-01\n---\nWhat did the river look like in 1950? Three photos from the archive.",
          "b.md": "---\ndate: 2026-03-02\n---\nThe ferry runs until nine from today on.",
          "c.md": "---\ndate: 2026-03-03\n---\nHow to tell an alder from a birch, in three leaves.",
        ]),
      Example(
        "---\ndate: 2026-03-05\n---\nThe ferry runs until nine from today on.",
        among: [
          "a.md": "---\ndate: 2026-03-01\n---\nRegister now for the walk.",
          "b.md": "---\ndate: 2026-03-02\n---\nDonate today, and the bell tower gets its roof.",
        ]),
      Example(
        "---\ndate: 2026-03-05\n---\nRegister now for the spring walk along the river.", on: "x",
        among: [
          "a.md": "---\nplatforms: bluesky\ndate: 2026-03-01\n---\nDonate today, and the bell tower gets its roof.",
          "b.md": "---\ndate: 2026-03-09\n---\nBuy your ticket for the concert on the island.",
        ]),
    ],
    check: .draft { draft, findings in
      guard let ratios = draft.neighbourhood?.ratios else { return }
      let most = findings.number("max")
      for (index, own) in ratios.enumerated() where draft.records[index].isAsk {
        for ratio in own where ratio.asks.count > 1 && ratio.share > most {
          AskRatioWording.report(ratio, of: index, in: draft, most: most, to: &findings)
        }
      }
    })
}

private enum AskRatioWording {
  static func report(
    _ ratio: Neighbourhood.AskRatio, of index: Int, in draft: DraftReading, most: Double,
    to findings: inout FindingCollector
  ) {
    guard let place = draft.place(ofAskIn: index), let platform = PlatformCatalog.platform(id: ratio.platform) else {
      return
    }
    // The draft itself comes first.
    let others = ratio.asks.dropFirst()
    findings.add(
      place.range, of: place.post,
      "\(ratio.asks.count) of the last \(ratio.posts) posts on \(platform.name) ask for something, this one included; "
        + "\(limit(most)). \(others.count == 1 ? "The other" : "The others"): \(OtherPosts.list(others)). Give something of use first.",
      platform: platform.id,
      evidence: [
        Evidence("asks", ratio.asks.count), Evidence("posts", ratio.posts),
        Evidence("drafts", others.map(\.name)),
      ], related: OtherPosts.related(others, "This asks for something too."))
  }

  private static func limit(_ most: Double) -> String {
    let inverse = (1 / most).rounded()
    if most > 0, inverse >= 2, abs(1 / most - inverse) < 0.01 { return "at most 1 in \(Int(inverse)) should" }
    return "at most \(Int((most * 100).rounded())) % should"
  }
}
