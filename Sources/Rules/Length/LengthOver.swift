import Platforms

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
      let over = post.counts.filter { !$0.fits }
      guard let count = over.min(by: { $0.fitEnd < $1.fitEnd }) else {
        return LengthOver.reportOtherClient(of: post, to: &findings)
      }
      findings.add(
        count.fitEnd..<post.bytes.count, of: post, LengthOver.message(count, in: post),
        severity: Severity(count.limit.source.trust), source: count.limit.source,
        evidence: LengthOver.evidence(count))
    })
}

private enum LengthOver {
  /// A post that fits the client that sends it, but not the other one, is worth a word.
  static func reportOtherClient(of post: PlatformPost, to findings: inout FindingCollector) {
    guard let count = post.otherCounts.first(where: { !$0.fits }), let binding = post.counts.first else { return }
    findings.add(
      count.fitEnd..<post.bytes.count, of: post,
      "Fits \(post.platform.name)'s app, which shortens links (\(binding.length) of \(binding.limit.value)), but is "
        + "\(-count.remaining) over when posted through the API (\(count.length)).",
      severity: .info, source: count.limit.source, evidence: evidence(count))
  }

  static func message(_ count: Count, in post: PlatformPost) -> String {
    let limit = count.limit
    var message = "\(-count.remaining) over the \(limit.value) \(limit.unitName) of "
    message += post.reading.parts > 1 ? "a \(post.platform.name) post" : post.platform.name
    message += count.parts.count > 1 ? ": \(count.arithmetic) = \(count.length)." : " (\(count.length))."
    if let other = post.otherCounts.first, limit.client != nil, other.length != count.length {
      message += " \(limit.client == "app" ? "Through the API" : "In the app") it counts \(other.length)."
    }
    if limit.unitIsAssumed {
      message += " \(post.platform.name) doesn't state its unit, so UTF-16 units are counted, the cautious way."
    }
    if let disagreement = limit.disagreement { message += " Sources differ: \(disagreement)." }
    return message
  }

  static func evidence(_ count: Count) -> [Evidence] {
    [
      Evidence("length", count.length), Evidence("limit", count.limit.value), Evidence("over", -count.remaining),
      Evidence("unit", count.limit.counting.unit.rawValue),
    ]
  }
}
