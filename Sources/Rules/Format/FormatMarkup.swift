import Platforms
import PostText

extension Rule {
  /// Markup whose marks the platform shows to the reader.
  package static let formatMarkup = Rule(
    id: "format/markup",
    title: "Markup that shows",
    why: """
      Most platforms publish plain text: asterisks, hash marks and square brackets appear as typed. What was meant as \
      bold or as a link reads as a mistake, and a screen reader speaks every mark. Where a platform does read markup, \
      a sign that wasn't meant as such can turn a line into a heading, or have the post refused.
      """,
    severity: .warning,
    bad: [
      Example("We ‹**doubled**› our membership.", on: "x", fixed: "We doubled our membership."),
      Example("This is ‹_really_› new.", on: "linkedin", fixed: "This is really new."),
      Example(
        "Read ‹[the report](https://example.org/r)› today.", on: "bluesky",
        fixed: "Read the report https://example.org/r today."),
      Example("‹## What we learned›\n\nListen first.", on: "linkedin", fixed: "What we learned\n\nListen first."),
      Example("Run ‹`timbre check`› now.", on: "mastodon", fixed: "Run timbre check now."),
      Example("It is ‹~~free~~› paid.", on: "x", fixed: "It is free paid."),
      Example(
        "‹> Listening is the work.›\n\nSo said our chair.", on: "x",
        fixed: "Listening is the work.\n\nSo said our chair."),
      Example("The winner is ‹||Ana||›!", on: "facebook", fixed: "The winner is Ana!"),
      Example("R‹&amp;›D is ‹<b>›here‹</b>›.", on: "linkedin", fixed: "R&D is here."),
      Example("‹#Members› first, says our chair.", on: "reddit", fixed: "\\#Members first, says our chair."),
      Example("## YouTube\n\nTitle: Ten tips ‹>› one rule\n\nTips A ‹<› tips B > C."),
      Example("## Reddit\n\nTitle: We ‹**doubled**› our membership\n\nHow we **did** it."),
      Example(
        "## Telegram\n\nWe met \\(twice\\)‹.› It was *good*. Really!",
        fixed: "## Telegram\n\nWe met \\(twice\\)\\. It was *good*\\. Really\\!"),
    ],
    good: [
      Example("2 * 3 * 4 is 24, and snake_case_name stays.", on: "x"),
      Example("*checks notes* We still have no budget.", on: "x"),
      Example("It`s Mueller`s team.", on: "x"),
      Example("Up > 40 % since May. #GoodNews", on: "x"),
      Example("Rated 4.5* by our members* (*of those who voted).", on: "linkedin"),
      Example("See https://example.org/a_b_c/**/x and @some_name_here_.", on: "bluesky"),
      Example("We <3 our members, A < B > C, R&D; and AT&T.", on: "x"),
      Example("We **doubled** our ~~staff~~ membership: >!twice!<.\n\n# And more", on: "reddit", "discord"),
      Example("We met twice. It was *good* (really)!", on: "telegram"),
      Example("Salary (gross) #Members <3", on: "linkedin"),
    ],
    check: .platform { post, findings in
      for span in post.reading.markup where !post.platform.markup.contains(span.kind) {
        let entity = post.entities.holding(span.range.lowerBound)
        guard entity == nil || entity?.kind == .link else { continue }
        let edits = span.removals.map {
          post.reading.edit($0.range, $0.replacement == "\n" ? post.reading.lineEnd : $0.replacement)
        }
        findings.add(
          span.range, of: post, "\(post.platform.name) shows \(span.marks) as typed.",
          severity: span.isPlainTextHabit ? .hint : nil,
          evidence: [Evidence("markup", span.kind.rawValue)],
          fixes: [Fix(span.fixTitle, isSafe: true, edits: edits)])
      }
      FormatMarkup.reportEscapes(in: post, to: &findings)
      if post.platform.hashtags.opensHeading { FormatMarkup.reportHeadings(in: post, to: &findings) }
      let refused = FormatMarkup.forbiddenSigns(in: post.bytes, of: post.field)
      if let first = refused.first, let source = post.field.forbidden?.source {
        findings.add(
          first, of: post, FormatMarkup.refusal(post.reading.string(first), refused.count, post.field, post.platform),
          severity: Severity(source.trust), source: source, evidence: [Evidence("times", refused.count)])
      }
    },
    checkField: { field, findings in
      let refused = FormatMarkup.forbiddenSigns(in: field.text.bytes, of: field.field)
      if let first = refused.first, let source = field.field.forbidden?.source {
        let sign = String(decoding: field.text.bytes[first], as: UTF8.self)
        findings.add(
          first, of: field, FormatMarkup.refusal(sign, refused.count, field.field, field.platform),
          severity: Severity(source.trust), source: source, evidence: [Evidence("times", refused.count)])
      }
      // No platform renders markup in a title.
      guard field.field.name == "title" else { return }
      let bytes = field.text.bytes
      for span in MarkupScanner.spans(in: bytes, tokens: Tokenizer.tokens(of: bytes)) where !span.isPlainTextHabit {
        findings.add(
          span.range, of: field, "\(field.platform.name) shows \(span.marks) in a title as typed.",
          evidence: [Evidence("markup", span.kind.rawValue)])
      }
    })
}

private enum FormatMarkup {
  /// One finding a post, whose fix escapes all: a mark under every full stop would hide the text.
  static func reportEscapes(in post: PlatformPost, to findings: inout FindingCollector) {
    guard let escapes = post.platform.escapes, escapes.applies(post.bytes, post.account) else { return }
    let signs = escapes.unescaped(post.bytes)
    guard let first = signs.first else { return }
    let shown = signs.map(post.reading.string).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let number = signs.count == 1 ? "This sign" : "\(signs.count) signs"
    findings.add(
      first, of: post,
      "\(number) must have a backslash before \(signs.count == 1 ? "it" : "them") in \(escapes.format), or "
        + "\(post.platform.name) \(escapes.effect): \(shown.joined(separator: " ")).",
      source: escapes.source, evidence: [Evidence("signs", shown), Evidence("times", signs.count)],
      fixes: [
        Fix(
          "Put the backslashes in", isSafe: true,
          edits: signs.map { post.reading.edit($0, "\\" + post.reading.string($0)) })
      ])
  }

  /// `#word` at the start of a line, on a platform where it is no tag and makes the line a heading.
  static func reportHeadings(in post: PlatformPost, to findings: inout FindingCollector) {
    for tag in post.reading.marked.hashtags {
      let start = tag.lowerBound
      guard start == 0 || post.bytes[start - 1] == UInt8(ascii: "\n") else { continue }
      findings.add(
        tag, of: post,
        "\(post.platform.name) has no hashtags: here \(post.reading.string(tag)) makes the line a heading.",
        source: post.platform.hashtags.usualSource,
        fixes: [
          Fix(
            "Put a backslash before it", isSafe: true,
            edits: [post.reading.edit(start..<(start + 1), "\\#")])
        ])
    }
  }

  /// One finding a text, at the first: the text is refused however many there are.
  static func forbiddenSigns(in bytes: [UInt8], of field: Field) -> [Range<Int>] {
    guard let forbidden = field.forbidden else { return [] }
    return bytes.indices.filter { forbidden.signs.contains(bytes[$0]) }.map { $0..<($0 + 1) }
  }

  static func refusal(_ sign: String, _ times: Int, _ field: Field, _ platform: Platform) -> String {
    let again = times > 1 ? " (\(times) such signs)" : ""
    return
      "\(platform.name) refuses a \(field.name) with \(sign) in it\(again): put a word in its place, or leave it out."
  }
}
