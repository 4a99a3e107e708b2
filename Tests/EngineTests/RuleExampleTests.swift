import Engine
import Native
import PostText
import Rules
import Testing

/// An example of a rule, ready to be run through the whole analysis.
struct RuleCase: CustomTestStringConvertible, Sendable {
  var rule: Rule
  var example: Example

  var testDescription: String { "\(rule.id) at \(example.file):\(example.line)" }

  var location: SourceLocation {
    SourceLocation(
      fileID: example.file.description, filePath: example.file.description, line: Int(example.line), column: 1)
  }

  /// Whether the example is about its first characters or its length, so that a prefix makes another one of it.
  var dependsOnItsStart: Bool {
    let start = example.text.replacing("‹", with: "")
    return start.hasPrefix("---") || start.hasPrefix("#") || start.hasPrefix(">") || start.hasPrefix("@")
      || rule.id.hasPrefix("length/") || rule.id == "draft/no-platform" || rule.id == "voice/drift"
      || rule.id == "voice/emoji" && example.voice?.contains("max") == true
      || ["format/shape", "native/dump", "native/same-text", "voice/tone"].contains(rule.id)
        && example.text.hasPrefix("‹")
  }

  static let bad = RuleCatalog.all.flatMap { rule in rule.bad.map { RuleCase(rule: rule, example: $0) } }
  static let good = RuleCatalog.all.flatMap { rule in rule.good.map { RuleCase(rule: rule, example: $0) } }

  var configuration: Configuration {
    let text = example.voice.map { "{ \"voices\": { \"default\": \($0) } }" } ?? "{}"
    let file = ConfigurationFile(Array(text.utf8), origin: .file(path: "/timbre.json"))
    var configuration = file.root.map { Configuration(LayeredValue($0, origin: file.origin)) } ?? Configuration()
    configuration.platforms = example.platforms.filter { !$0.isEmpty }
    if !example.exemplars.isEmpty {
      configuration.learnedVoices["default"] = SampleVoices.learned(from: example.exemplars)
    }
    configuration.momentCalendar = MomentCalendar(CalendarFile(Array(calendar.utf8)).events)
    return configuration
  }

  private var calendar: String {
    let events = example.moments.map { moment in
      let isWeekly = moment.hasSuffix(", weekly")
      let name = moment.dropFirst(11).dropLast(isWeekly ? 8 : 0)
      return "BEGIN:VEVENT\nDTSTART:\(moment.prefix(10).replacing("-", with: ""))\nSUMMARY:\(name)\n"
        + (isWeekly ? "RRULE:FREQ=WEEKLY\n" : "") + "END:VEVENT\n"
    }
    return "BEGIN:VCALENDAR\n\(events.joined())END:VCALENDAR\n"
  }

  func analysis(of text: String) -> Analysis {
    let configuration = configuration
    var request = AnalysisRequest()
    request.today = example.today.flatMap { CivilDate($0) }
    guard !example.others.isEmpty else {
      return Analysis(Document(path: nil, text: SourceText(text)), configuration: configuration, request: request)
    }
    var archive = PostArchive()
    archive.add(
      example.others.map { name, text in
        let path = "/drafts/\(name)"
        return IndexedFile(
          draft: Document(path: path, text: SourceText(text)), path: path, name: name, configuration)
      })
    request.archive = archive
    return Analysis(
      Document(path: "/drafts/draft.md", text: SourceText(text)), configuration: configuration, request: request)
  }

  func findings(in text: String) -> [Finding] {
    analysis(of: text).findings.filter { $0.rule == rule.id }
  }
}

@Suite struct RuleExampleTests {
  @Test(arguments: RuleCase.bad) func badExampleIsMarkedWhereItSays(_ test: RuleCase) {
    let marked = MarkedText(test.example.text)
    let found = test.findings(in: marked.text)
    #expect(
      MarkedText.marking(found.map(\.range), in: marked.text) == test.example.text, "\(found.map(\.message))",
      sourceLocation: test.location)
  }

  @Test(arguments: (RuleCase.bad + RuleCase.good).filter { $0.example.voice != nil })
  func voicesOfExamplesAreWellFormed(_ test: RuleCase) {
    let text = "{ \"voices\": { \"default\": \(test.example.voice ?? "") } }"
    let problems = ConfigurationFile(Array(text.utf8), origin: .file(path: "/timbre.json")).problems
    #expect(problems.isEmpty, "\(problems.map(\.message))", sourceLocation: test.location)
  }

  @Test(arguments: RuleCase.good) func goodExampleIsLeftAlone(_ test: RuleCase) {
    let found = test.findings(in: test.example.text)
    #expect(found.isEmpty, "\(found.map(\.message))", sourceLocation: test.location)
  }

  @Test(arguments: RuleCase.bad) func preferredFixGivesTheTextItPromises(_ test: RuleCase) {
    guard let fixed = test.example.fixed else { return }
    let text = SourceText(MarkedText(test.example.text).text)
    let edits = test.findings(in: text.string(in: 0..<text.bytes.count)).flatMap { finding in
      finding.fixes.first { $0.isPreferred }?.edits ?? []
    }
    let result = text.applying(edits)
    #expect(result?.string(in: 0..<Int.max) == fixed, sourceLocation: test.location)
    #expect(test.findings(in: fixed).isEmpty, "the fixed text is found again", sourceLocation: test.location)
  }

  /// Emoji before the place shift every unit but bytes.
  @Test(arguments: RuleCase.bad) func findsTheSameBehindEmoji(_ test: RuleCase) {
    guard !test.dependsOnItsStart else { return }
    let marked = MarkedText("👩‍👩‍👧 🇩🇪 é. " + test.example.text)
    let found = test.findings(in: marked.text)
    #expect(found.map(\.range) == marked.ranges, "\(found.map(\.message))", sourceLocation: test.location)
  }

  @Test(arguments: RuleCase.bad) func findsTheSameWithWindowsLineEnds(_ test: RuleCase) {
    let marked = MarkedText(test.example.text.replacing("\n", with: "\r\n"))
    let found = test.findings(in: marked.text)
    #expect(
      MarkedText.marking(found.map(\.range), in: marked.text)
        == MarkedText.marking(marked.ranges, in: marked.text), "\(found.map(\.message))", sourceLocation: test.location)
  }

  @Test(arguments: RuleCase.bad, PositionEncoding.allCases)
  func positionsLeadBackToTheRange(_ test: RuleCase, _ encoding: PositionEncoding) {
    let marked = MarkedText(test.example.text)
    let text = SourceText(marked.text)
    for finding in test.findings(in: marked.text) {
      let start = text.position(at: finding.range.lowerBound, in: encoding)
      let end = text.position(at: finding.range.upperBound, in: encoding)
      #expect(text.offset(of: start, in: encoding) == finding.range.lowerBound, sourceLocation: test.location)
      #expect(text.offset(of: end, in: encoding) == finding.range.upperBound, sourceLocation: test.location)
    }
  }

  @Test(arguments: RuleCase.bad) func suppressionSilencesIt(_ test: RuleCase) {
    guard test.rule.id != "draft/suppression" else { return }
    let text = MarkedText(test.example.text).text + "\n<!-- timbre-disable-file \(test.rule.id) -->\n"
    #expect(test.findings(in: text).isEmpty, sourceLocation: test.location)
  }
}

@Suite struct RuleCatalogTests {
  @Test func isSortedAndHasEachRuleOnce() {
    let ids = RuleCatalog.all.map(\.id)
    #expect(ids == Set(ids).sorted())
  }

  @Test(arguments: RuleCatalog.all.map(\.id)) func everyRuleExplainsItself(_ id: String) throws {
    let rule = try #require(RuleCatalog.rule(id))
    #expect(rule.bad.count >= 3 && rule.good.count >= 3)
    #expect(rule.why.hasSuffix("."))
    #expect(!rule.title.hasSuffix("."))
    #expect(rule.id.split(separator: "/").count == 2)
  }

  /// Messages are read aloud by people in a hurry.
  @Test(arguments: RuleCase.bad) func messagesAreSentences(_ test: RuleCase) {
    for finding in test.findings(in: MarkedText(test.example.text).text) {
      #expect(finding.message.hasSuffix(".") || finding.message.hasSuffix("?"), sourceLocation: test.location)
      #expect(!finding.message.lowercased().contains("please"), sourceLocation: test.location)
    }
  }
}
