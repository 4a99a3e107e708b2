import PostText

extension Rule {
  /// A header key that is nearly, but not quite, one that counts.
  package static let draftKey = Rule(
    id: "draft/key",
    title: "Misspelled header key",
    why: """
      Keys that mean nothing here are left alone, since other tools use the header too. One that is a letter off a \
      known key was probably meant, and has no effect as it stands.
      """,
    severity: .info,
    bad: [
      Example("---\n‹plaftorms›: x\n---\n\nHello.", fixed: "---\nplatforms: x\n---\n\nHello."),
      Example(
        "---\nplatforms: x\n‹staus›: ready\n---\n\nHello.", fixed: "---\nplatforms: x\nstatus: ready\n---\n\nHello."),
      Example(
        "---\nplatforms: reddit\n‹titel›: A question\n---\n\nHello.",
        fixed: "---\nplatforms: reddit\ntitle: A question\n---\n\nHello."),
    ],
    good: [
      Example("---\nplatforms: x\nlayout: post\nauthor: Ana\ncategories: [news]\n---\n\nHello."),
      Example("---\nplatforms: x\ntags: [news]\ndraft: true\ndata: 7\nlinks: []\n---\n\nHello."),
      Example("---\nplatforms: youtube\ntitle: A day\ntags: [day]\ntopics: []\n---\n\nHello."),
    ],
    check: .draft { draft, findings in
      for entry in draft.draft.header?.entries ?? [] where !known.contains(entry.key.value) {
        guard !ofOtherTools.contains(entry.key.value),
          let closest = SpellingSuggestion.closest(to: entry.key.value, among: known)
        else { continue }
        findings.add(
          entry.key.range, "“\(entry.key.value)” means nothing here; did you mean \(closest)?",
          fixes: DraftFix.replacement(of: entry.key, by: closest))
      }
    })

  private static let known = HeaderKey.all.map(\.name)

  /// Keys of site generators that are near a known one by chance.
  private static let ofOtherTools: Set<String> = [
    "data", "links", "linktitle", "titles", "tag", "draft", "dates", "kinds", "states", "state", "lane", "land",
    "voices", "comments", "campaigns", "topics", "captions", "coupons", "option",
  ]
}
