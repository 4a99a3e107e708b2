import Platforms
import PostText

extension Rule {
  /// Markup whose marks the platform shows to the reader.
  package static let formatMarkup = Rule(
    id: "format/markup",
    title: "Markup that shows",
    why: """
      Most platforms publish plain text: asterisks, hash marks and square brackets appear as typed. What was meant as \
      bold or as a link reads as a mistake, and a screen reader speaks every mark.
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
    ],
    good: [
      Example("2 * 3 * 4 is 24, and snake_case_name stays.", on: "x"),
      Example("*checks notes* We still have no budget.", on: "x"),
      Example("It`s Mueller`s team.", on: "x"),
      Example("Up > 40 % since May. #GoodNews", on: "x"),
      Example("Rated 4.5* by our members* (*of those who voted).", on: "linkedin"),
      Example("See https://example.org/a_b_c/**/x and @some_name_here_.", on: "bluesky"),
    ],
    check: .platform { post, findings in
      for span in post.reading.markup where !post.platform.markup.contains(span.kind) {
        guard !post.entities.contains(where: { $0.range.contains(span.range.lowerBound) && $0.kind != .link }) else {
          continue
        }
        let edits = span.removals.map { post.reading.edit($0.range, $0.replacement) }
        findings.add(
          span.range, of: post, "\(post.platform.name) shows \(span.marks) as typed.",
          severity: span.isPlainTextHabit ? .hint : nil,
          evidence: [Evidence("markup", span.kind.rawValue)],
          fixes: [Fix(span.fixTitle, isSafe: true, edits: edits)])
      }
    })
}
