import Platforms
import PostText

extension Rule {
  /// A handle that reaches nobody on this platform.
  package static let formatMention = Rule(
    id: "format/mention",
    title: "Handle that reaches nobody",
    why: """
      Every network has its own form of a handle. One of another network stays plain text, or worse, names a stranger. \
      And a post on X that opens with a handle is taken for a reply, which fewer people see.
      """,
    severity: .warning,
    bad: [
      Example("Thanks, ‹@ana@mastodon.social›!", on: "x"),
      Example("Thanks, ‹@ana.bsky.social›!", on: "x"),
      Example("Thanks, ‹@ana›, for the talk.", on: "bluesky"),
      Example("Thanks, ‹@ana.bsky.social›!", on: "linkedin"),
      Example("Thanks, ‹@ana_l.bsky.social›!", on: "bluesky"),
      Example("‹@ana› will speak at our meeting.", on: "x"),
      Example("Thanks, ‹@ana@mastodon.social›!", on: "threads"),
      Example("Thanks, ‹@ana@mastodon.social›!", on: "telegram"),
      Example("Thanks, ‹@ana.bsky.social›!", on: "instagram"),
      Example("Thanks, ‹@ana›!", on: "reddit"),
      Example("Thanks, ‹@ana›!", on: "gbp"),
      Example((1...20).map { "@a\($0) " }.joined() + "‹@more›", on: "instagram"),
    ],
    good: [
      Example("Thanks, @ana!", on: "x"),
      Example("Thanks, @ana.bsky.social and @ana.example.org!", on: "bluesky"),
      Example("Thanks, @ana@mastodon.social and @ben!", on: "mastodon"),
      Example("Thanks, @Ana Lima!", on: "linkedin"),
      Example(".@ana will speak. Write to ana@example.org, or meet us @ noon.", on: "x"),
      Example("Thanks, @ana.lima and @studio.paris!", on: "instagram", "threads", "tiktok"),
      Example("Thanks, u/ana of r/associations!", on: "reddit"),
      Example("We use @tanstack/router and `@ana` in code.", on: "reddit"),
      Example("Thanks, @ana!", on: "telegram", "discord", "facebook"),
    ],
    check: .platform { post, findings in
      for mention in post.reading.marked.mentions {
        FormatMention.check(mention, in: post, findings: &findings)
      }
      FormatMention.reportSurplus(in: post, to: &findings)
    })
}

private enum FormatMention {
  /// The forms of handle that can be told apart by their looks.
  private enum Shape { case name, domain, account }

  static func check(_ range: Range<Int>, in post: PlatformPost, findings: inout FindingCollector) {
    let facts = post.platform.mentions
    var handle: String { post.reading.string(range) }
    guard !isPackageName(range, in: post.reading), let shape = shape(of: range, in: post.bytes) else { return }
    switch (facts.form, shape) {
    case (.domain, .domain) where !HandleSyntax.bluesky(post.bytes, range: (range.lowerBound + 1)..<range.upperBound):
      reportNone(range, handle, "a handle is a domain, of letters, digits and hyphens", in: post, to: &findings)
    case (.domain, .name):
      reportNone(range, handle, "write it with its domain, as in \(facts.example)", in: post, to: &findings)
    case (.name(let longest), .name) where range.count - 1 > longest:
      reportNone(range, handle, "a name has \(longest) characters at most", in: post, to: &findings)
    case (.name, .name): reportOpening(range, handle, in: post, to: &findings)
    case (.slash, .name): reportNone(range, handle, "it takes \(facts.example)", in: post, to: &findings)
    case (.none, _):
      findings.add(
        range, of: post, "\(post.platform.name) has no handles: \(handle) stays plain text; write \(facts.example).",
        severity: .info)
    case (.domain, .domain), (.account, .account), (.account, .name), (.picker, .name), (.dottedName, .name): break
    // A name with full stops may end in what is also a top-level domain.
    case (.dottedName, .domain) where !handle.lowercased().hasSuffix(".bsky.social"): break
    case (_, .domain): report(range, handle, "Bluesky", in: post, to: &findings)
    case (_, .account): report(range, handle, "Mastodon", in: post, to: &findings)
    }
  }

  /// `@scope/package`, or anything in code.
  private static func isPackageName(_ range: Range<Int>, in reading: PostReading) -> Bool {
    let end = range.upperBound
    if end + 1 < reading.bytes.count, reading.bytes[end] == UInt8(ascii: "/"),
      ASCII.isAlphanumeric(reading.bytes[end + 1])
    {
      return true
    }
    return reading.code.haveOverlap(with: range)
  }

  static func reportSurplus(in post: PlatformPost, to findings: inout FindingCollector) {
    guard let cap = post.platform.mentions.cap else { return }
    let handles = post.entities(.mention)
    guard handles.count > cap.most, let last = handles.last else { return }
    findings.add(
      handles[cap.most].range.lowerBound..<last.range.upperBound, of: post,
      "\(handles.count) handles: beyond \(cap.most) \(post.platform.name) \(cap.effect)."
        + (cap.disagreement.map { " Sources differ: \($0)." } ?? ""),
      severity: Severity(cap.source.trust), source: cap.source,
      evidence: [Evidence("handles", handles.count), Evidence("limit", cap.most)])
  }

  private static func reportNone(
    _ range: Range<Int>, _ handle: String, _ rule: String, in post: PlatformPost, to findings: inout FindingCollector
  ) {
    findings.add(
      range, of: post, "\(handle) is no handle on \(post.platform.name): \(rule).",
      source: post.platform.mentions.source)
  }

  private static func report(
    _ range: Range<Int>, _ handle: String, _ home: String, in post: PlatformPost, to findings: inout FindingCollector
  ) {
    findings.add(
      range, of: post, "\(handle) is a \(home) handle; \(post.platform.name) takes \(post.platform.mentions.example).",
      source: post.platform.mentions.source)
  }

  private static func reportOpening(
    _ range: Range<Int>, _ handle: String, in post: PlatformPost, to findings: inout FindingCollector
  ) {
    guard post.platform.mentions.openingHidesPost, range.lowerBound == 0, post.reading.part == 0 else { return }
    findings.add(
      range, of: post,
      "\(post.platform.name) takes a post that opens with \(handle) for a reply: put a word before it.",
      severity: .info, source: post.platform.mentions.source)
  }

  /// Nil when it can't be told: `@noon.Then` is a missing space, not a domain.
  private static func shape(of range: Range<Int>, in bytes: [UInt8]) -> Shape? {
    let name = (range.lowerBound + 1)..<range.upperBound
    if let at = bytes[name].firstIndex(of: UInt8(ascii: "@")) {
      return endsInDomain((at + 1)..<range.upperBound, in: bytes) ? .account : nil
    }
    guard bytes[name].contains(UInt8(ascii: ".")) else {
      return bytes[name].contains(UInt8(ascii: "-")) ? nil : .name
    }
    return endsInDomain(name, in: bytes) ? .domain : nil
  }

  private static func endsInDomain(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard let dot = bytes[range].lastIndex(of: UInt8(ascii: ".")) else { return false }
    return TopLevelDomain.contains(bytes, range: (dot + 1)..<range.upperBound)
  }
}
