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
    ],
    good: [
      Example("Thanks, @ana!", on: "x"),
      Example("Thanks, @ana.bsky.social and @ana.example.org!", on: "bluesky"),
      Example("Thanks, @ana@mastodon.social and @ben!", on: "mastodon"),
      Example("Thanks, @Ana Lima!", on: "linkedin"),
      Example(".@ana will speak. Write to ana@example.org, or meet us @ noon.", on: "x"),
    ],
    check: .platform { post, findings in
      for token in post.reading.tokens where token.kind == .mention {
        FormatMention.check(token.range, in: post, findings: &findings)
      }
    })
}

private enum FormatMention {
  /// The forms of handle that can be told apart by their looks.
  private enum Shape { case name, domain, account }

  static func check(_ range: Range<Int>, in post: PlatformPost, findings: inout FindingCollector) {
    let facts = post.platform.mentions
    let handle = post.reading.string(range)
    guard let shape = shape(of: range, in: post.bytes) else { return }
    if case .account = facts.form, shape == .domain { return report(range, handle, "Bluesky", in: post, to: &findings) }
    if case .domain = facts.form {
      let name = (range.lowerBound + 1)..<range.upperBound
      if shape == .domain, !HandleSyntax.bluesky(post.bytes, range: name) {
        return findings.add(
          range, of: post,
          "\(handle) is no handle on \(post.platform.name): a handle is a domain, of letters, digits "
            + "and hyphens.", source: facts.source)
      }
      if shape == .account { return report(range, handle, "Mastodon", in: post, to: &findings) }
      if shape == .name {
        return findings.add(
          range, of: post,
          "\(handle) is no handle on \(post.platform.name): write it with its domain, as in "
            + "\(facts.example).", source: facts.source)
      }
    }
    if case .name(let longest) = facts.form {
      if shape != .name {
        return report(range, handle, shape == .domain ? "Bluesky" : "Mastodon", in: post, to: &findings)
      }
      if range.count - 1 > longest {
        return findings.add(
          range, of: post, "\(handle) is no handle on \(post.platform.name): a name has \(longest) characters at most.",
          source: facts.source)
      }
      reportOpening(range, handle, in: post, to: &findings)
    }
    if case .picker = facts.form, shape != .name {
      report(range, handle, shape == .domain ? "Bluesky" : "Mastodon", in: post, to: &findings)
    }
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
