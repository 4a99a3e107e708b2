import Native
import Platforms
import PostText

extension Rule {
  /// One size fits all.
  package static let nativeSameText = Rule(
    id: "native/same-text",
    title: "One text for several platforms",
    why: """
      People meet you on each platform for something else, and know a post that was written for another one. Variants \
      are compared without tags, links and handles, by the runs of three words that they have in common; also with files \
      beside the draft (launch.linkedin.md beside launch.md). Texts under 60 characters and translations are no copies. \
      One text that is meant for platforms of different kinds is only a hint.
      """,
    severity: .warning,
    options: [
      RuleOption("alike", .number(0.8), "the share of common runs of three words from which on a variant is a copy")
    ],
    bad: [
      Example(
        """
        ## LinkedIn

        The new library opens on Monday, with ten tables of books and a play in the evening. See you there! #Libraries

        ## X

        ‹The new library opens on Monday, with ten tables of books and a play in the evening. See you there! #books #town›
        """),
      Example(
        """
        ## Facebook

        Ten neighbours repaired forty bikes on Saturday, and the last one left the yard at nine. Thank you, @oakstreet!

        ## Bluesky

        ‹Ten neighbours repaired forty bikes on Saturday, and the last one left the yard at ten. Thank you!›
        """),
      Example(
        "‹The river path is open again: two miles of new paving, five benches, and not one puddle since Tuesday.›",
        on: "x", "linkedin"),
    ],
    good: [
      Example(
        """
        ## LinkedIn

        What does it take to open a library in a town of nine hundred? A year of Saturdays, ten carpenters, and a mayor \
        who reads. On Monday the doors open, with a play in the evening.

        ## X

        Nine hundred people. One library. Doors open Monday.
        """),
      Example(
        """
        ## X

        Doors open on Monday at nine. See you there!

        ## Bluesky

        Doors open on Monday at nine. See you there!
        """),
      Example(
        """
        ## X

        The river path is open again: two miles of new paving, five benches, and not one puddle since Tuesday.

        ## Facebook

        Der Uferweg ist wieder offen: drei Kilometer neues Pflaster, fünf Bänke und seit Dienstag keine einzige Pfütze.
        """),
      Example(
        "The river path is open again: two miles of new paving, five benches, and not one puddle since Tuesday.",
        on: "x", "bluesky", "mastodon"),
    ],
    check: .draft { draft, findings in
      for (index, text) in draft.texts.enumerated() {
        if let copy = TextCopy.first(of: index, in: draft, atLeast: findings.number("alike")) {
          copy.report(to: &findings)
        } else if !draft.isRaw {
          SharedText(text: text)?.report(to: &findings)
        }
      }
    })
}

/// A text that is nearly another one of the same draft.
private struct TextCopy {
  let text: VariantText
  let record: PostRecord
  let other: PostRecord
  /// The other where it stands in the same file.
  let otherText: VariantText?
  let share: Double

  /// The text before, or in a file before, that this one is most like.
  static func first(of index: Int, in draft: DraftReading, atLeast least: Double) -> TextCopy? {
    guard index < draft.records.count, let likeness = draft.records[index].likeness else { return nil }
    let record = draft.records[index]
    var best: TextCopy?
    let others =
      draft.records.indices.prefix(index).map { (draft.records[$0], Optional(draft.texts[$0])) }
      + (draft.neighbourhood?.siblings ?? []).filter { isBefore($0, record) }.map { ($0, nil) }
    for (other, text) in others {
      guard let share = other.likeness.map(likeness.share), share >= least, share > best?.share ?? 0 else { continue }
      best = TextCopy(text: draft.texts[index], record: record, other: other, otherText: text, share: share)
    }
    return best
  }

  /// Of two files one is told, so that nothing is said twice: the one that is named after a platform, else the later.
  private static func isBefore(_ other: PostRecord, _ record: PostRecord) -> Bool {
    other.isVariantFile == record.isVariantFile ? other.path < record.path : record.isVariantFile
  }

  func report(to findings: inout FindingCollector) {
    guard let start = text.firstLine else { return }
    let platform = text.platforms.first
    let name = text.isSource && !record.isVariantFile ? "The source" : "The \(platform?.name ?? text.name) variant"
    let percent = Int((share * 100).rounded())
    let untouched = record.sentencesShared(with: other)
    let likeness =
      share == 1
      ? "is \(otherName) word for word, but for tags, links and handles"
      : "is nearly \(otherName): \(percent) % alike"
        + (untouched > 0 ? ", \(untouched) of \(record.sentences.count) sentences untouched" : "")
    let advice = platform.flatMap { own in own.conventions.first.map { " Native on \(own.name): \($0)." } } ?? ""
    findings.add(
      start.range, of: start.post, "\(name) \(likeness).\(advice)", platform: platform?.id,
      evidence: [
        Evidence("alike", percent), Evidence("sentences", record.sentences.count), Evidence("untouched", untouched),
      ], related: related)
  }

  private var otherName: String {
    if let otherText { return otherText.isSource ? "the source" : "the \(otherText.name) variant" }
    let names = other.platforms.compactMap { PlatformCatalog.platform(id: $0)?.name }
    return "the text for \(names.first ?? "the draft") in \(other.name)"
  }

  private var related: [RelatedPlace] {
    guard let otherText else {
      return [RelatedPlace(.file(path: other.path, name: other.name, line: other.line), "The same text stands here.")]
    }
    guard let start = otherText.firstLine, start.post.field == nil else { return [] }
    return [RelatedPlace(.here(start.post.post.sourceRange(start.range)), "The same text stands here.")]
  }
}

/// A text that stands for platforms on which people look for different things.
private struct SharedText {
  let text: VariantText
  /// A platform that is of another kind than the first.
  let other: Platform

  init?(text: VariantText) {
    guard let kind = text.platforms.first?.kind, let other = text.platforms.first(where: { $0.kind != kind }),
      text.isAsLong(as: PostRecord.leastLength)
    else { return nil }
    (self.text, self.other) = (text, other)
  }

  func report(to findings: inout FindingCollector) {
    guard let start = text.firstLine else { return }
    let names = text.platforms.map(\.name)
    let list = names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
    let native = other.conventions.first.map { ": \($0)" } ?? ""
    findings.add(
      start.range, of: start.post,
      "One text for \(list). Give \(other.name) its own, under a heading “## \(other.name)”\(native).",
      severity: .hint, evidence: [Evidence("platforms", names)])
  }
}
