import PostText
import Testing

extension DraftSyntax {
  /// Three platforms: one that threads, one with fields, one with neither.
  static let sample = DraftSyntax([
    (["x", "twitter"], Platform(id: "x", threads: true, fields: [])),
    (["instagram", "insta"], Platform(id: "instagram", threads: false, fields: ["alt"])),
    (["youtube"], Platform(id: "youtube", threads: false, fields: ["title", "tags"])),
  ])
}

extension Draft {
  init(sample text: String, implicitPlatform: String? = nil) {
    self.init(SourceText(text), syntax: .sample, implicitPlatform: implicitPlatform)
  }

  /// Platform and text of each post, in the order of the draft.
  var texts: [String] {
    sections.flatMap { section in
      posts(
        of: section, threaded: section.platform.flatMap { DraftSyntax.sample.platform(named: $0)?.threads } ?? false
      )
      .map { "\(section.platform ?? "source"): \(String(decoding: $0.bytes, as: UTF8.self))" }
    }
  }

  static let samples = [
    """
    ---
    title: "A \\"quoted\\" title" # why
    platforms: [x, 'instagram', "you, tube"]
    tags:
      - one
      - two
    date: 2026-12-01T09:30:00+01:00
    timbre: off
    ---
    The source. 👩‍👩‍👧

    ## X / Twitter

    First. <!-- a note -->

    ---

    Second.

    ## YouTube
    Title: A film
    Tags: a, b

    ![alt](film.png)
    Text.
    ```
    # X
    ```
    """,
    "\u{FEFF}---\r\nplatforms:\r\n- x\r\n---\r\n# X\r\nHello\r\n<!-- timbre-disable a/b -->\r\n\r\n---\r\n\r\nbye\r\n",
    "<!-- timbre-allow voice/term \"lev\" -->\n~~~~\n## X\n~~~\n## Instagram (caption)\n![](a.png)\n<!--\n---\n-->",
  ]
}

@Suite struct DraftTests {
  private func headerOf(_ lines: String) -> Header? { Draft(sample: lines).header }

  /// Every range a draft gives out.
  private func ranges(of draft: Draft) -> [Range<Int>] {
    var ranges = draft.comments + draft.suppressions.map(\.range)
    if let header = draft.header {
      ranges.append(header.range)
      ranges += header.problems.map(\.range)
      for entry in header.entries { ranges += [entry.key.range, entry.range] + entry.values.map(\.range) }
    }
    for suppression in draft.suppressions {
      if case .range(let range) = suppression.extent { ranges.append(range) }
      if let rule = suppression.rule { ranges.append(rule.range) }
    }
    for section in draft.sections {
      ranges += [section.body] + section.fencedCode
      for heading in section.otherHeadings + [section.heading].compactMap({ $0 }) {
        ranges += [heading.line, heading.title]
      }
      for field in section.fields { ranges += [field.key.range, field.value.range, field.line] }
      for threaded in [false, true] {
        for post in draft.posts(of: section, threaded: threaded) {
          ranges += [post.sourceExtent, post.sourceRange(0..<post.bytes.count)]
          ranges += post.media.flatMap { [$0.range, $0.alt.range, $0.path.range] }
        }
      }
    }
    return ranges
  }

  @Test(arguments: Draft.samples) func everyHalfTypedStateIsADraft(_ sample: String) {
    for count in 0...sample.unicodeScalars.count {
      let prefix = String(String.UnicodeScalarView(sample.unicodeScalars.prefix(count)))
      let draft = Draft(sample: prefix)
      #expect(draft.source != nil)
      for range in ranges(of: draft) {
        #expect(range.lowerBound >= 0 && range.upperBound <= draft.text.bytes.count, "\(prefix.debugDescription)")
      }
    }
  }

  @Test func anythingAtAllIsADraft() {
    var texts = AwkwardTexts(seed: 4)
    for index in 0..<500 {
      let draft = Draft(sample: (index.isMultiple(of: 2) ? "---\n" : "") + texts.next(upTo: 40))
      for range in ranges(of: draft) { #expect(range.lowerBound >= 0 && range.upperBound <= draft.text.bytes.count) }
    }
  }

  // MARK: Header

  @Test func headerValuesKeepTheirPlaces() throws {
    let draft = Draft(sample: Draft.samples[0])
    let header = try #require(draft.header)
    #expect(header.problems.isEmpty)
    #expect(header.entries.map(\.key.value) == ["title", "platforms", "tags", "date", "timbre"])
    #expect(header.value("title")?.value == "A \"quoted\" title")
    #expect(header.entry("platforms")?.values.map(\.value) == ["x", "instagram", "you, tube"])
    #expect(header.entry("tags")?.values.map(\.value) == ["one", "two"])
    for entry in header.entries { #expect(draft.text.string(in: entry.key.range) == entry.key.value) }
    #expect(draft.text.string(in: header.entries[1].values[1].range) == "instagram")
  }

  @Test func aCommentMayFollowAList() {
    let header = headerOf("---\nplatforms: [x, \"a # b\"] # both\n---\n")
    #expect(header?.entry("platforms")?.values.map(\.value) == ["x", "a # b"])
    #expect(header?.problems == [])
  }

  @Test(arguments: [
    ("---\nplatforms: [x, insta", Header.Problem.Kind.listNotClosed), ("---\ntitle: \"A", .quoteNotClosed),
    ("---\nplat\n---\n", .missingColon), ("---\ntitle: A\n", .notClosed),
  ]) func whatIsHalfTypedIsAProblem(_ text: String, _ kind: Header.Problem.Kind) {
    #expect(headerOf(text)?.problems.contains { $0.kind == kind } == true)
  }

  @Test func aRuleOnTopOfProseIsNoHeader() throws {
    let draft = Draft(sample: "---\nHello there, you all.\n\n---\n\nMore.\n")
    #expect(draft.header?.entries.isEmpty != false)
    #expect(draft.texts.first?.contains("Hello there") == true)
  }

  @Test(arguments: ["", " ---\na: b\n---\n", "Text\n---\na: b\n---\n", "----\na: b\n----\n"])
  func onlyThreeDashesOnTheFirstLineOpenAHeader(_ text: String) {
    #expect(headerOf(text) == nil)
  }

  // MARK: Variants

  @Test(arguments: [
    ("## X / Twitter", "x"), ("# twitter", "x"), ("## Instagram (caption)", "instagram"), ("### You Tube:", "youtube"),
    ("## X ##", "x"),
  ]) func aHeadingThatNamesAPlatformOpensItsVariant(_ heading: String, _ platform: String) {
    #expect(Draft(sample: "Source\n\n\(heading)\n\nText\n").texts == ["source: Source", "\(platform): Text"])
  }

  @Test(arguments: ["## X / Instagram", "## Our X", "##X", "####### X", "## Myspace", "## (caption)", " ## X", "##"])
  func anyOtherHeadingIsText(_ heading: String) {
    let draft = Draft(sample: "Source\n\n\(heading)\n\nText\n")
    #expect(draft.sections.count == 1)
    #expect(draft.texts == ["source: Source\n\n\(heading)\n\nText"])
  }

  @Test func aDeeperHeadingInAVariantIsText() {
    let draft = Draft(sample: "## Instagram\n\nA\n\n### X\n\nB\n\n## X\n\nC\n")
    #expect(draft.texts == ["source: ", "instagram: A\n\n### X\n\nB", "x: C"])
  }

  @Test func headingsInClosedFencesAreText() {
    #expect(Draft(sample: "A\n```md\n## X\n```\n## X\nB").texts == ["source: A\n```md\n## X\n```", "x: B"])
    #expect(Draft(sample: "A\n```\n## X\nB").texts == ["source: A\n```", "x: B"], "a fence that is being typed")
    #expect(Draft(sample: "~~~~\n```\n~~~\n## X\n~~~~\n").sections.count == 1)
  }

  @Test func aFenceInACommentHidesNothing() {
    let draft = Draft(sample: "A\n<!--\n```\n-->\n## X\nB\n```\ncode\n```\n")
    #expect(draft.texts == ["source: A", "x: B\n```\ncode\n```"])
  }

  @Test func aHeadingInACommentIsNone() {
    #expect(Draft(sample: "A\n<!--\n## X\n-->\nB").texts == ["source: A\nB"])
  }

  @Test func aByteOrderMarkHidesNoHeadingAndNoField() {
    #expect(Draft(sample: "\u{FEFF}# X\nHello").texts == ["source: ", "x: Hello"])
    let draft = Draft(sample: "\u{FEFF}Title: A\nHello", implicitPlatform: "youtube")
    #expect(draft.sections[0].field("title")?.value.value == "A")
    #expect(draft.texts == ["youtube: Hello"])
  }

  @Test func fieldLinesOpenAVariantWhosePlatformHasThem() {
    let draft = Draft(sample: "## YouTube\n\nTitle: A: film\nTAGS: a, b\nAlt: text\n\nText\n\nTitle: later\n")
    let section = draft.sections[1]
    #expect(section.fields.map { "\($0.key.value)=\($0.value.value)" } == ["title=A: film", "tags=a, b"])
    #expect(draft.texts[1] == "youtube: Alt: text\n\nText\n\nTitle: later")
    #expect(Draft(sample: "## X\nTitle: A\n").texts[1] == "x: Title: A")
    #expect(Draft(sample: "Title: A\n").texts == ["source: Title: A"])
  }

  @Test func theFileNameCanMakeTheSourceAVariant() {
    let draft = Draft(sample: "Text", implicitPlatform: "x")
    #expect(draft.source == nil)
    #expect(draft.sections.map(\.platform) == ["x"])
  }
}
