import Native
import Platforms
import PostText

extension Rule {
  /// Rinse and repeat.
  package static let nativeRepeat = Rule(
    id: "native/repeat",
    title: "Said before",
    why: """
      Followers see your posts one after the other, and what they have read they skip. A post is compared with the \
      earlier ones of its platform, drafts and history, over 60 days or 30 posts, whichever reaches further back: it \
      should be none of them again, and not the fourth to open with the same five words, to end on the same tags (three \
      or more), or to call in the same words. Names and labels of a series (“This day in \
      history:”) are no openings. Drafts without a date count as the last ones.
      """,
    severity: .warning,
    options: [
      RuleOption("days", .number(60), "how many days to look back"),
      RuleOption("posts", .number(30), "how many posts to look back, where these reach further"),
      RuleOption("times", .number(4), "which time the same opening, tags or call is once too often"),
    ],
    bad: [
      Example(
        "---\ndate: 2026-03-05\n---\n‹The ferry runs until nine from today on, and bikes travel free on weekdays. #Ferry›",
        among: [
          "a.md":
            "---\ndate: 2026-02-01\n---\nThe ferry runs until nine from today on, and bikes travel free on weekdays."
        ]),
      Example(
        "---\ndate: 2026-03-05\n---\n‹Did you know that the› alder likes wet feet?",
        among: [
          "a.md": "---\ndate: 2026-03-01\n---\nDid you know that the heron sleeps on one leg?",
          "b.md": "---\ndate: 2026-03-02\n---\nDid you know that the lock is from 1840?",
          "c.md": "---\ndate: 2026-03-03\n---\nDid you know that the bridge sings in the wind?",
        ]),
      Example(
        "---\ndate: 2026-03-05\n---\nHerons again. ‹#River #Birds #Town›", on: "mastodon",
        among: [
          "a.md": "---\ndate: 2026-03-01\n---\nThe ice is gone. #Town #River #Birds",
          "b.md": "---\ndate: 2026-03-02\n---\nThe first swallow came at noon. #River #Birds #Town",
          "c.md": "---\ndate: 2026-03-03\n---\nA fog like soup. #river #birds #town",
        ]),
      Example(
        "---\ndate: 2026-03-05\n---\nThe walk starts at the lock. ‹Register now›.",
        among: [
          "a.md": "---\ndate: 2026-03-01\n---\nA night of owls in the park. Register now.",
          "b.md": "---\ndate: 2026-03-02\n---\nThe choir has two seats left. Register now!",
          "c.md": "---\ndate: 2026-03-03\n---\nBread, from grain to loaf. Register now.",
        ]),
    ],
    good: [
      Example(
        "---\ndate: 2026-03-05\n---\nThe ferry runs until nine from today on, and bikes travel free on weekdays.",
        among: [
          "a.md":
            "---\ndate: 2025-03-01\n---\nThe ferry runs until nine from today on, and bikes travel free on weekdays.",
          "b.md":
            "---\nplatforms: bluesky\ndate: 2026-03-01\n---\nThe ferry runs until nine from today on, and bikes travel "
            + "free on weekdays.",
        ].merging((1...30).map { ("p\($0).md", "---\ndate: 2025-12-01\n---\nHeron number \($0).") }) { $1 }),
      Example(
        "---\ndate: 2026-03-05\n---\nDid you know that the alder likes wet feet?",
        among: [
          "a.md": "---\ndate: 2026-03-01\n---\nDid you know that the heron sleeps on one leg?",
          "b.md": "---\ndate: 2026-03-02\n---\nDid you know that the lock is from 1840?",
          "c.md": "---\ndate: 2026-03-09\n---\nDid you know that the bridge sings in the wind?",
        ]),
      Example(
        "---\ndate: 2026-03-05\n---\nThis day in our history: the lock opens.",
        among: [
          "a.md": "---\ndate: 2026-03-01\n---\nThis day in our history: the mill burns.",
          "b.md": "---\ndate: 2026-03-02\n---\nThis day in our history: the choir sings.",
          "c.md": "---\ndate: 2026-03-03\n---\nThis day in our history: the school is founded.",
        ]),
      Example(
        "---\ndate: 2026-03-05\n---\nMayor Ada Maria Lopez opens the lock.",
        among: [
          "a.md": "---\ndate: 2026-03-01\n---\nMayor Ada Maria Lopez rides the ferry.",
          "b.md": "---\ndate: 2026-03-02\n---\nMayor Ada Maria Lopez sings.",
          "c.md": "---\ndate: 2026-03-03\n---\nMayor Ada Maria Lopez plants an alder.",
        ]),
      Example(
        "---\ndate: 2026-03-05\n---\nHerons again. #River #Town", on: "mastodon",
        among: [
          "a.md": "---\ndate: 2026-03-01\n---\nThe ice is gone. #River #Town",
          "b.md": "---\ndate: 2026-03-02\n---\nThe first swallow came at noon. #River #Town",
          "c.md": "---\ndate: 2026-03-03\n---\nA fog like soup. #River #Town",
        ]),
    ],
    check: .draft { draft, findings in
      guard let repeats = draft.neighbourhood?.repeats else { return }
      for (index, own) in repeats.enumerated() {
        for found in own { RepeatWording(draft: draft, index: index, found: found)?.report(to: &findings) }
      }
    })
}

/// Says what a text has in common with earlier ones.
private struct RepeatWording {
  let draft: DraftReading
  let index: Int
  let found: Neighbourhood.Repeats
  let platform: Platform

  init?(draft: DraftReading, index: Int, found: Neighbourhood.Repeats) {
    guard let platform = PlatformCatalog.platform(id: found.platform) else { return nil }
    (self.draft, self.index, self.found, self.platform) = (draft, index, found, platform)
  }

  func report(to findings: inout FindingCollector) {
    if let copy = found.copy {
      // The opening, the tags and the call of a copy are the same anyway.
      return report(copy, to: &findings)
    }
    let before = findings.count("times") - 1
    if found.openings.count >= max(1, before), let place = opening {
      report(place, "open with “\(place.post.string(place.range))”", "opening", found.openings, to: &findings)
    }
    if found.tags.count >= max(1, before), let place = tags {
      report(place, "carry the very same tags", "tags", found.tags, to: &findings)
    }
    if found.calls.count >= max(1, before), let place = call {
      report(place, "call with “\(place.post.string(place.range))”", "call", found.calls, to: &findings)
    }
  }

  private typealias Place = (post: PostReading, range: Range<Int>)

  private func report(_ copy: Neighbourhood.Copy, to findings: inout FindingCollector) {
    guard let start = draft.texts[index].firstLine else { return }
    let percent = Int((copy.likeness * 100).rounded())
    let likeness = percent == 100 ? "word for word" : "\(percent) % alike"
    findings.add(
      start.range, of: start.post,
      "This was on \(platform.name) before, \(likeness): \(OtherPosts.name(copy.reference)). Say what is new, or let it rest.",
      platform: platform.id, evidence: [Evidence("alike", percent), Evidence("drafts", [copy.reference.name])],
      related: OtherPosts.related([copy.reference], "The earlier post."))
  }

  private func report(
    _ place: Place, _ what: String, _ name: String, _ references: [Neighbourhood.Reference],
    to findings: inout FindingCollector
  ) {
    findings.add(
      place.range, of: place.post,
      "\(references.count + 1) posts on \(platform.name) \(what), this one included: \(OtherPosts.list(references)). "
        + "Try another way.",
      platform: platform.id,
      evidence: [
        Evidence("what", name), Evidence("times", references.count + 1), Evidence("drafts", references.map(\.name)),
      ], related: OtherPosts.related(references, "The same \(name)."))
  }

  // MARK: Places

  /// The first five words.
  private var opening: Place? {
    guard let post = draft.texts[index].posts.first else { return nil }
    let words = post.tokens.filter { $0.kind == .word || $0.kind == .number }.prefix(PostRecord.openingWords)
    guard let first = words.first, let last = words.last else { return nil }
    return (post, first.range.lowerBound..<last.range.upperBound)
  }

  private var tags: Place? {
    for post in draft.texts[index].posts {
      guard let first = post.marked.hashtags.first, let last = post.marked.hashtags.last else { continue }
      // Tags within the sentences are one by one.
      let block = first.lowerBound..<last.upperBound
      let isBlock = post.tokens.begun(in: block).allSatisfy { $0.kind == .hashtag || $0.kind == .lineBreak }
      return (post, isBlock ? block : first)
    }
    return nil
  }

  private var call: Place? {
    for post in draft.texts[index].posts {
      guard let native = draft.nativePosts.first(where: { $0.post.isSame(as: post) }), native.isEnglish,
        let call = native.asks.calls.first
      else { continue }
      return (post, call.range)
    }
    return nil
  }
}
