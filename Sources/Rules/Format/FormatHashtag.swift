import Platforms
import PostText

extension Rule {
  /// Hashtags that are too many, or that aren't what the platform takes for one.
  package static let formatHashtag = Rule(
    id: "format/hashtag",
    title: "Hashtags that don't work",
    why: """
      A tag that the platform reads otherwise than you do leads nowhere, and a wall of tags reads as spam and takes \
      a screen reader a minute. How many are usual is custom, so that is only a hint.
      """,
    severity: .info,
    options: [
      RuleOption("wall", .number(6), "so many tags in a row are a wall"),
      RuleOption("max", .number(-1), "more tags than this in a post are too many; -1 takes the platform's custom"),
    ],
    bad: [
      Example("We met. ‹#one #two #three #four #five #six›", on: "mastodon"),
      Example("Join us! #AnnualMeeting ‹#2027›", on: "x"),
      Example("Our ‹#R&D› team won.", on: "linkedin"),
      Example("New: #Alpha, then #Beta, and at last ‹#Gamma›.", on: "x"),
      Example("#One #Two #Three #Four #Five ‹#Six›", on: "tiktok"),
      Example("Hello members. #AnnualMeeting ‹#Bonn›", on: "threads"),
      Example("#" + String(repeating: "a", count: 60) + " ‹#" + String(repeating: "b", count: 65) + "›", on: "bluesky"),
      Example("Meet us at the ‹#AnnualMeeting› in Bonn.", on: "reddit"),
      Example("Meet us at the ‹#AnnualMeeting› in Bonn.", on: "tumblr"),
      Example("## Tumblr\n\nTags: " + (1...20).map { "t\($0), " }.joined() + "‹more›\n\nHello."),
    ],
    good: [
      Example("We are #1 again, in room #2027.", on: "x"),
      Example("#AI-powered tools at #ASAE27", on: "linkedin"),
      Example("Our #Members' picks", on: "bluesky"),
      Example("Two are fine: #Alpha #Beta", on: "x"),
      Example("#One #Two #Three #Four #Five", on: "tiktok", "instagram"),
      Example("We are #1 again, in room #2027.", on: "reddit", "gbp"),
      Example("## Tumblr\n\nTags: annual meeting, members first\n\nHello."),
    ],
    check: .platform { post, findings in
      let facts = post.platform.hashtags
      guard facts.kind == .tag else { return FormatHashtag.reportWhereNoneAre(in: post, to: &findings) }
      let tags = post.entities(.hashtag)
      if let cap = facts.caps.broken(by: tags.count) {
        FormatHashtag.report(tags, over: cap, in: post, to: &findings)
      } else if !FormatHashtag.reportWall(tags, in: post, to: &findings) {
        FormatHashtag.reportSurplus(tags, in: post, to: &findings)
      }
      FormatHashtag.reportDigits(in: post, to: &findings)
      FormatHashtag.reportBrokenTags(tags, in: post, to: &findings)
      FormatHashtag.reportLongTags(in: post, to: &findings)
    },
    checkField: { field, findings in FormatHashtag.checkEntries(of: field, to: &findings) })
}

private enum FormatHashtag {
  /// More tags than the platform takes.
  static func report(_ tags: [Entity], over cap: Cap, in post: PlatformPost, to findings: inout FindingCollector) {
    guard let last = tags.last else { return }
    findings.add(
      tags[cap.most].range.lowerBound..<last.range.upperBound, of: post,
      message(tags.count, "hashtags", cap, on: post.platform), severity: Severity(cap.source.trust),
      source: cap.source, evidence: [Evidence("tags", tags.count), Evidence("limit", cap.most)])
  }

  private static func message(_ count: Int, _ what: String, _ cap: Cap, on platform: Platform) -> String {
    "\(count) \(what): beyond \(cap.most) \(platform.name) \(cap.effect)."
      + (cap.disagreement.map { " Sources differ: \($0)." } ?? "")
  }

  /// Tags in the text of a platform that has none there; one at the start of a line may be worse (see
  /// `format/markup`).
  static func reportWhereNoneAre(in post: PlatformPost, to findings: inout FindingCollector) {
    let facts = post.platform.hashtags
    let tags = post.reading.marked.hashtags.filter { tag in
      let start = tag.lowerBound
      return !facts.opensHeading || start > 0 && post.bytes[start - 1] != UInt8(ascii: "\n")
    }
    guard let first = tags.first else { return }
    var advice = "write the word, or leave it out"
    if case .field(let name) = facts.kind { advice = "write it into the \(name)" }
    findings.add(
      first, of: post,
      "\(post.platform.name) has no hashtags in the text: \(post.reading.string(first)) stays plain; \(advice).",
      severity: min(.info, Severity(facts.usualSource.trust)), source: facts.usualSource,
      evidence: [Evidence("tags", tags.count), Evidence("instead", advice)])
  }

  /// A list of tags apart from the text with more entries than the platform takes.
  static func checkEntries(of field: PlatformField, to findings: inout FindingCollector) {
    guard let cap = field.field.entries else { return }
    let entries = TagList.tags(in: field.text.bytes)
    guard entries.count > cap.most, let last = entries.last else { return }
    findings.add(
      entries[cap.most].lowerBound..<last.upperBound, of: field,
      message(entries.count, "tags", cap, on: field.platform), severity: Severity(cap.source.trust),
      source: cap.source, evidence: [Evidence("tags", entries.count), Evidence("limit", cap.most)])
  }

  /// Tags in a row, with nothing but white space, commas or dots between them.
  static func reportWall(_ tags: [Entity], in post: PlatformPost, to findings: inout FindingCollector) -> Bool {
    let least = max(2, findings.count("wall"))
    var start = 0
    for index in tags.indices {
      let endsRun =
        index + 1 == tags.count || !isGap(tags[index].range.upperBound..<tags[index + 1].range.lowerBound, post)
      guard endsRun else { continue }
      let count = index - start + 1
      if count >= least, count > post.platform.hashtags.usual.upperBound {
        findings.add(
          tags[start].range.lowerBound..<tags[index].range.upperBound, of: post,
          "\(count) hashtags in a row: keep those that members search for.", evidence: [Evidence("tags", count)])
        return true
      }
      start = index + 1
    }
    return false
  }

  private static func isGap(_ range: Range<Int>, _ post: PlatformPost) -> Bool {
    post.bytes[range].allSatisfy { ASCII.isSpace($0) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
  }

  static func reportSurplus(_ tags: [Entity], in post: PlatformPost, to findings: inout FindingCollector) {
    let own = findings.count("max")
    let most = own >= 0 ? own : post.platform.hashtags.usual.upperBound
    guard tags.count > most, let last = tags.last else { return }
    let facts = post.platform.hashtags
    findings.add(
      tags[most].range.lowerBound..<last.range.upperBound, of: post,
      "\(tags.count) hashtags, where \(usual(0...most)) on \(post.platform.name).",
      severity: own >= 0 ? nil : Severity(facts.usualSource.trust),
      source: own >= 0 ? nil : facts.usualSource, evidence: [Evidence("tags", tags.count), Evidence("usual", most)])
  }

  private static func usual(_ range: ClosedRange<Int>) -> String {
    switch range.upperBound {
    case 0: "none are usual"
    case 1: "one at most is usual"
    default: "up to \(range.upperBound) are usual"
    }
  }

  /// `#2027` is no tag. In running text it is a rank or a number; beside other tags it was meant as one.
  static func reportDigits(in post: PlatformPost, to findings: inout FindingCollector) {
    let bytes = post.bytes
    let tokens = post.reading.tokens
    for index in post.reading.marked.hashedNumbers where bytes[tokens[index].range].allSatisfy(ASCII.isDigit) {
      let number = tokens[index].range
      let isTag = { (index: Int) in tokens.indices.contains(index) && tokens[index].kind == .hashtag }
      guard isTag(index - 2) || isTag(index + 1) else { continue }
      findings.add(
        (number.lowerBound - 1)..<number.upperBound, of: post,
        "#\(post.reading.string(number)) is no tag on \(post.platform.name): a tag needs a letter.")
    }
  }

  /// A tag that ends before its word does.
  static func reportBrokenTags(_ tags: [Entity], in post: PlatformPost, to findings: inout FindingCollector) {
    let bytes = post.bytes
    for tag in tags {
      let end = tag.range.upperBound
      guard end + 1 < bytes.count, ASCII.isAlphanumeric(bytes[end + 1]) else { continue }
      // A hyphen or an apostrophe is normal behind a tag: `#AI-powered`, `#Members' picks`.
      guard bytes[end] == UInt8(ascii: "&") || bytes[end] == UInt8(ascii: "."),
        ASCII.isDigit(bytes[end + 1]) || bytes[end] == UInt8(ascii: "&")
      else { continue }
      let rest = bytes[(end + 1)...].prefix(while: ASCII.isAlphanumeric).count
      let whole = tag.range.lowerBound..<(end + 1 + rest)
      findings.add(
        whole, of: post,
        "\(post.platform.name) ends this tag at \(post.reading.string(tag.range)): letters, digits and underscores only."
      )
    }
  }

  static func reportLongTags(in post: PlatformPost, to findings: inout FindingCollector) {
    guard let longest = post.platform.hashtags.longest else { return }
    for tag in post.reading.marked.hashtags where tag.count > longest.value {
      let length = Graphemes.count(in: post.bytes, range: (tag.lowerBound + 1)..<tag.upperBound)
      guard length > longest.value else { continue }
      findings.add(
        tag, of: post,
        "A tag of \(length) characters is no tag on \(post.platform.name): \(longest.value) at most.",
        severity: Severity(longest.source.trust), source: longest.source,
        evidence: [Evidence("length", length), Evidence("limit", longest.value)])
    }
  }
}
