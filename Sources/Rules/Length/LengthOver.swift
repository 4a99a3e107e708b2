import Platforms
import PostText

extension Rule {
  /// A post is longer than its platform takes.
  package static let lengthOver = Rule(
    id: "length/over",
    title: "Over the limit",
    why: """
      The platform refuses or cuts a post that is over its limit. The count is the platform's own: what a link, an \
      emoji or a mention costs differs from one to the next, so the sum is shown.
      """,
    severity: .error,
    bad: [
      Example(String(repeating: "a", count: 280) + "‹bc›", on: "x"),
      Example(String(repeating: "我", count: 140) + "‹们›", on: "x"),
      Example(String(repeating: "word ", count: 60) + "‹over›", on: "bluesky"),
      Example(String(repeating: "toot ", count: 100) + "‹over›", on: "mastodon"),
      Example(String(repeating: "post ", count: 600) + "‹over›", on: "linkedin"),
    ],
    good: [
      Example(String(repeating: "a", count: 280), on: "x"),
      Example(
        String(repeating: "b", count: 256) + " https://example.org/" + String(repeating: "c", count: 200), on: "x"),
      Example(String(repeating: "👩‍👩‍👧‍👦", count: 119), on: "bluesky"),
      Example(String(repeating: "d", count: 500), on: "mastodon"),
    ],
    check: .platform { post, findings in
      guard let count = post.counts.gravest else {
        return LengthOver.reportOtherClient(of: post, to: &findings)
      }
      findings.add(
        wholly: count.fitEnd..<post.reading.whole.bytes.count, of: post, LengthOver.message(count, in: post),
        severity: Severity(count.limit.source.trust), source: count.limit.source,
        evidence: count.evidence)
    })
}

private enum LengthOver {
  /// A post that fits the client that sends it, but not the other one, is worth a word.
  static func reportOtherClient(of post: PlatformPost, to findings: inout FindingCollector) {
    guard let count = post.otherCounts.first(where: { !$0.fits }), let binding = post.counts.first else { return }
    findings.add(
      wholly: count.fitEnd..<post.reading.whole.bytes.count, of: post,
      "Fits \(post.platform.name)'s app, which shortens links (\(binding.length) of \(binding.limit.value)), but is "
        + "\(-count.remaining) over when posted through the API (\(count.length)).",
      severity: .info, source: count.limit.source, evidence: count.evidence)
  }

  static func message(_ count: Count, in post: PlatformPost) -> String {
    let whose = post.reading.parts > 1 ? "a \(post.platform.name) post" : post.platform.name
    var message = count.excess(over: whose)
    if let other = post.otherCounts.first, count.limit.client != nil, other.length != count.length {
      message += " \(count.limit.client == "app" ? "Through the API" : "In the app") it counts \(other.length)."
    }
    message += count.doubts(about: post.platform.name)
    return post.reading.isCut
      ? message + " Beyond its first \(post.bytes.count / 1_024) KB it is only counted." : message
  }
}

extension Count {
  /// "12 over the 280 weighted characters of X: text 246 + 2 links × 23 = 292."
  func excess(over whose: String) -> String {
    "\(-remaining) over the \(limit.value) \(limit.unitName) of \(whose)"
      + (parts.count > 1 ? ": \(arithmetic) = \(length)." : " (\(length)).")
  }

  /// What isn't sure about the limit, as sentences with a blank before each.
  func doubts(about platform: String) -> String {
    var doubts = ""
    if limit.unitIsAssumed {
      doubts += " \(platform) doesn't state its unit, so UTF-16 units are counted, the cautious way."
    }
    if let disagreement = limit.disagreement { doubts += " Sources differ: \(disagreement)." }
    return doubts
  }

  var evidence: [Evidence] {
    [
      Evidence("length", length), Evidence("limit", limit.value), Evidence("over", -remaining),
      Evidence("unit", limit.counting.unit.rawValue),
    ]
  }
}

extension [Count] {
  /// Of the counts that are over their limit the one that is founded best, and of several such the one that is over
  /// first.
  var gravest: Count? {
    filter { !$0.fits }.min {
      ($1.limit.source.trust, $0.fitEnd) < ($0.limit.source.trust, $1.fitEnd)
    }
  }
}
