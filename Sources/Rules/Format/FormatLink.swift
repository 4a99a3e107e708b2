import Platforms
import PostText

extension Rule {
  /// A link that doesn't work here, isn't there yet, or carries what readers shouldn't see.
  package static let formatLink = Rule(
    id: "format/link",
    title: "Link that needs a look",
    why: """
      A placeholder that goes out is embarrassing, an address that the platform doesn't link can't be followed, and \
      what a sharing site hung onto an address tracks your readers and shows in the post.
      """,
    severity: .warning,
    bad: [
      Example("Sign up: ‹[LINK]›", on: "x"),
      Example("Sign up at ‹https://localhost:3000/events› today.", on: "linkedin"),
      Example(
        "Read it at ‹example.org/report› today.", on: "mastodon",
        fixed: "Read it at https://example.org/report today."),
      Example("Read it: ‹https://bit.ly/3xYz›", on: "mastodon"),
      Example(
        "Read it: ‹https://asae.example.org/r?id=7&fbclid=IwAR0abc›", on: "x",
        fixed: "Read it: https://asae.example.org/r?id=7"),
      Example(
        "Read it: ‹https://asae.example.org/r?utm_source=linkedin&utm_medium=social›", on: "x",
        fixed: "Read it: https://asae.example.org/r"),
      Example("All the answers: ‹https://asae.example.org/report›", on: "instagram"),
      Example("All the answers: ‹asae.example.org/report›", on: "tiktok"),
      Example("All the answers: ‹https://asae.example.org/report›", on: "pinterest"),
      Example(
        "Six: https://a.example.org https://b.example.org https://c.example.org https://d.example.org "
          + "https://e.example.org ‹https://f.example.org›", on: "threads"),
      Example("Call ‹+1 (202) 555-0143› for a seat.", on: "gbp"),
    ],
    good: [
      Example("Read it: https://asae.example.org/report?id=7", on: "x"),
      Example("Read README.md and config.py, then write to info@example.org.", on: "mastodon"),
      Example("Read it: https://bit.ly/3xYz", on: "linkedin"),
      Example("Our to-do list is done. Link arms!", on: "x"),
      Example("Read README.md, then write to info@example.org. Link in bio.", on: "instagram"),
      Example("Twice: https://a.example.org and https://a.example.org", on: "threads"),
      Example("On 2026-12-01 at 10:30, room 2.14: 1,200 seats for $1,250,000.", on: "gbp"),
      Example("Call +1 (202) 555-0143 for a seat.", on: "facebook"),
    ],
    check: .platform { post, findings in
      FormatLink.reportPlaceholders(in: post, to: &findings)
      FormatLink.reportUnlinked(in: post, to: &findings)
      FormatLink.reportSurplus(in: post, to: &findings)
      FormatLink.reportPhoneNumbers(in: post, to: &findings)
      for link in post.reading.links {
        FormatLink.check(link, in: post, findings: &findings)
      }
    })
}

private enum FormatLink {
  static func check(_ link: LinkParts, in post: PlatformPost, findings: inout FindingCollector) {
    let range = link.range
    if link.isPlaceholder {
      return findings.add(range, of: post, "This address leads nowhere for readers: put in the real one.")
    }
    let links = post.platform.links
    if !links.areClickable {
      // What isn't followed isn't worth a word about its parameters.
      guard link.hasScheme || link.looksLikeAddress else { return }
      // A Markdown link shows its marks first of all; what is left of it once they are gone is seen then.
      guard !post.reading.markup.contains(where: { $0.kind == .link && $0.range.overlaps(range) }) else { return }
      return findings.add(
        range, of: post,
        "Nobody can follow an address in the text on \(post.platform.name): \(links.instead ?? "leave it out").",
        severity: link.isHostAlone ? .info : nil, source: links.source,
        evidence: links.instead.map { [Evidence("instead", $0)] } ?? [])
    }
    if let source = post.platform.links.shortenersDiscouraged, link.isShortened {
      findings.add(
        range, of: post,
        "\(post.platform.name) counts every link as the same length and its people distrust shorteners: "
          + "write the real address.", source: source)
    }
    reportTracking(link, in: post, to: &findings)
  }

  // MARK: Placeholders

  static func reportPlaceholders(in post: PlatformPost, to findings: inout FindingCollector) {
    for placeholder in post.reading.placeholders {
      let isBracketed = post.bytes[placeholder.lowerBound] == UInt8(ascii: "[")
      findings.add(
        placeholder, of: post, isBracketed ? "The link is still to be put in." : "This is still to be filled in.")
    }
  }

  // MARK: Addresses the platform leaves as text

  static func reportUnlinked(in post: PlatformPost, to findings: inout FindingCollector) {
    guard post.platform.links.needScheme else { return }
    let links = post.entities(.link).map(\.range)
    for link in post.reading.links {
      let range = link.range
      let isLinked = links.haveOverlap(with: range)
      guard !isLinked, !link.hasScheme, link.looksLikeAddress else { continue }
      let insertion = range.lowerBound..<range.lowerBound
      findings.add(
        range, of: post, "\(post.platform.name) links an address only with https:// before it.",
        severity: link.isHostAlone ? .info : nil, source: post.platform.links.source,
        fixes: [Fix("Put https:// before it", isSafe: true, edits: [post.reading.edit(insertion, "https://")])])
    }
  }

  // MARK: More than the platform takes

  static func reportSurplus(in post: PlatformPost, to findings: inout FindingCollector) {
    guard let cap = post.platform.links.cap else { return }
    let links = post.entities(.link)
    guard links.count > cap.most else { return }
    var seen: [ArraySlice<UInt8>] = []
    var firstOver: Range<Int>?
    for link in links where !seen.contains(post.bytes[link.range]) {
      seen.append(post.bytes[link.range])
      if seen.count == cap.most + 1 { firstOver = link.range }
    }
    guard let firstOver else { return }
    findings.add(
      firstOver, of: post,
      "\(seen.count) different links: with more than \(cap.most) \(post.platform.name) \(cap.effect).",
      severity: Severity(cap.source.trust), source: cap.source,
      evidence: [Evidence("links", seen.count), Evidence("limit", cap.most)])
  }

  /// A number of ten to fifteen digits that is written like one to call.
  static func reportPhoneNumbers(in post: PlatformPost, to findings: inout FindingCollector) {
    guard let source = post.platform.forbidsPhoneNumbers else { return }
    let bytes = post.bytes
    var offset = 0
    while offset < bytes.count {
      let isStart =
        ASCII.isDigit(bytes[offset]) || (bytes[offset] == UInt8(ascii: "+") || bytes[offset] == UInt8(ascii: "("))
      guard isStart, offset == 0 || !ASCII.isAlphanumeric(bytes[offset - 1]) else {
        offset += 1
        continue
      }
      var end = offset
      while end < bytes.count, ASCII.isDigit(bytes[end]) || "+()-. /".utf8.contains(bytes[end]) { end += 1 }
      while end > offset, !ASCII.isDigit(bytes[end - 1]) { end -= 1 }
      let digits = bytes[offset..<end].count(where: ASCII.isDigit)
      if 10...15 ~= digits, !post.reading.marked.links.haveOverlap(with: offset..<end) {
        findings.add(
          offset..<end, of: post,
          "\(post.platform.name) rejects a post with a phone number in its text: let the button call.", source: source)
      }
      offset = max(end, offset + 1)
    }
  }

  // MARK: Tracking

  private static func reportTracking(_ link: LinkParts, in post: PlatformPost, to findings: inout FindingCollector) {
    let (clicks, campaign) = (link.clickIdentifiers, link.campaign)
    let foreign = link.campaignSources.first { $0.id != post.platform.id }?.name
    let drop = link.tracking(on: post.platform)
    if let foreign {
      add(
        link, drop, in: post, to: &findings,
        "The address says that its readers come from \(foreign), not from \(post.platform.name).")
    } else if let first = clicks.first {
      add(
        link, drop, in: post, to: &findings,
        "\(first.name) was left in the address by the site it was copied from; it tracks your readers.")
    } else if let first = campaign.first {
      add(
        link, campaign, in: post, to: &findings, "\(first.name) shows in the address.", severity: .hint,
        isPreferred: false)
    }
  }

  private static func add(
    _ link: LinkParts, _ drop: [LinkParts.Parameter], in post: PlatformPost, to findings: inout FindingCollector,
    _ message: String, severity: Severity? = nil, isPreferred: Bool = true
  ) {
    let edits = link.query(without: drop).map { [post.reading.edit($0.range, $0.replacement)] } ?? []
    findings.add(
      link.range, of: post, message, severity: severity, evidence: [Evidence("parameters", drop.map(\.name))],
      fixes: [Fix("Take the tracking out of the address", isPreferred: isPreferred, edits: edits)])
  }
}
