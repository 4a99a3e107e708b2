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
    ],
    good: [
      Example("We are #1 again, says issue #2027.", on: "x"),
      Example("#AI-powered tools at #ASAE27", on: "linkedin"),
      Example("Our #Members' picks", on: "bluesky"),
      Example("Two are fine: #Alpha #Beta", on: "x"),
    ],
    check: .platform { post, findings in
      let tags = post.entities(.hashtag)
      if !FormatHashtag.reportWall(tags, in: post, to: &findings) {
        FormatHashtag.reportSurplus(tags, in: post, to: &findings)
      }
      FormatHashtag.reportDigits(in: post, to: &findings)
      FormatHashtag.reportBrokenTags(tags, in: post, to: &findings)
      FormatHashtag.reportLongTags(in: post, to: &findings)
    })
}

private enum FormatHashtag {
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
    for index in tokens.indices.dropLast()
    where tokens[index].kind == .punctuation && bytes[tokens[index].range.lowerBound] == UInt8(ascii: "#") {
      let number = tokens[index + 1]
      let isGlued = number.range.lowerBound == tokens[index].range.upperBound
      guard isGlued, number.kind == .number, bytes[number.range].allSatisfy(ASCII.isDigit) else { continue }
      let follows = index > 0 && tokens[index - 1].kind == .hashtag
      let precedes = index + 2 < tokens.count && tokens[index + 2].kind == .hashtag
      guard follows || precedes else { continue }
      findings.add(
        tokens[index].range.lowerBound..<number.range.upperBound, of: post,
        "#\(post.reading.string(number.range)) is no tag on \(post.platform.name): a tag needs a letter.")
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
    for token in post.reading.tokens where token.kind == .hashtag && token.range.count > longest.value {
      let length = Graphemes.count(in: post.bytes, range: (token.range.lowerBound + 1)..<token.range.upperBound)
      guard length > longest.value else { continue }
      findings.add(
        token.range, of: post,
        "A tag of \(length) characters is no tag on \(post.platform.name): \(longest.value) at most.",
        severity: Severity(longest.source.trust), source: longest.source,
        evidence: [Evidence("length", length), Evidence("limit", longest.value)])
    }
  }
}
