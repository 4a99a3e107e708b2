import Engine
import JSON
import PostText
import Rules
import Testing

/// What two variants of a draft are told to differ in, and where.
@Suite struct VoiceVariantsTests {
  private func findings(
    _ text: String, voice: String? = nil, _ request: AnalysisRequest = AnalysisRequest()
  ) throws -> [Finding] {
    let declared = voice.map { "{ \"voices\": { \"default\": \($0) } }" } ?? "{}"
    let file = ConfigurationFile(Array(declared.utf8), origin: .file(path: "/w/timbre.json"))
    #expect(file.problems.isEmpty, "\(file.problems.map(\.message))")
    let configuration = Configuration(LayeredValue(try #require(file.root), origin: file.origin))
    let document = Document(path: nil, text: SourceText(text))
    return Analysis(document, configuration: configuration, request: request).findings.filter {
      $0.rule == "voice/variants"
    }
  }

  private static let names = ["LinkedIn", "Bluesky", "X", "Threads"]

  private func draft(_ texts: [String], header: String = "") -> String {
    header + zip(Self.names, texts).map { "## \($0)\n\n\($1)\n" }.joined(separator: "\n")
  }

  /// The platform under whose heading a finding stands.
  private func variant(_ finding: Finding, in text: String) -> String? {
    let before = SourceText(text).string(in: 0..<finding.range.lowerBound)
    return before.split(separator: "\n").last { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }
  }

  private static let casual =
    "Hey folks, gonna need a hand on Saturday? Give us a shout, tons of stuff to sort out, no worries."
  private static let formal =
    "Furthermore, individuals who require assistance are advised to submit a request prior to the commencement of the proceedings."
  private static let plural =
    "We have opened a library for our members, and our team is there from Monday to Friday for all of you."
  private static let singular =
    "The library is open, and I worked on it for a year with my friends. I hope to see you there on Monday."
  private static let texts = [casual, formal, plural, singular]

  @Test func aSentenceSaysWhatBothHave() throws {
    let found = try findings(draft([Self.plural, Self.singular]))
    #expect(
      found.map(\.message) == [
        "The LinkedIn and the Bluesky variant don't sound like the same people: “we” there, “I” here."
      ])
    #expect(
      found.first?.evidence == [
        Evidence("variants", ["LinkedIn", "Bluesky"]), Evidence("person", ["“we”", "“I”"]),
      ])
  }

  @Test(arguments: texts) func theSameTextIsNoContradiction(_ text: String) throws {
    #expect(try findings(draft([text, text, text])).isEmpty)
  }

  /// Which two differ, and in what, whichever of them comes first.
  @Test func theOrderOfVariantsDoesNotMatter() throws {
    for first in Self.texts {
      for second in Self.texts {
        let one = try findings(draft([first, second])).map(Self.kinds)
        let other = try findings(draft([second, first])).map(Self.kinds)
        #expect(one == other, "\(first) – \(second)")
      }
    }
  }

  private static func kinds(_ finding: Finding) -> [String] {
    finding.evidence.dropFirst().map { "\($0.name) \(values($0.value).sorted())" }
  }

  private static func values(_ value: Evidence.Value) -> [String] {
    if case .texts(let values) = value { values } else { [] }
  }

  @Test func theOneThatDiffersFromTheOthersIsMarked() throws {
    let other = "We have opened our shop for our members: tea from ten, and our staff will be glad to help all of you."
    for (index, texts) in [[Self.singular, Self.plural, other], [Self.plural, Self.singular, other]].enumerated() {
      let text = draft(texts)
      let found = try findings(text)
      #expect(found.count == 2)
      #expect(found.allSatisfy { variant($0, in: text) == Self.names[index] })
    }
  }

  @Test(arguments: [("i", "LinkedIn"), ("we", "Bluesky"), ("any", "Bluesky")])
  func theOneThatBreaksTheDeclaredVoiceIsMarked(_ person: String, _ marked: String) throws {
    let text = draft([Self.plural, Self.singular])
    let found = try findings(text, voice: "{ \"person\": \"\(person)\", \"contractions\": \"prefer\" }")
    #expect(found.map { variant($0, in: text) } == [marked])
  }

  @Test func aThreadIsOneText() throws {
    let thread =
      "## LinkedIn\n\n\(Self.plural)\n\n## X\n\nThe library is open, and I am happy.\n\n---\n\nCome and see my books.\n"
    let found = try findings(thread)
    #expect(found.map { variant($0, in: thread) } == ["X"])
  }

  @Test func theSourceIsComparedWhereItIsPublished() throws {
    let text = "\(Self.plural)\n\n## X\n\n\(Self.singular)\n"
    #expect(
      try findings("---\nplatforms: [x, linkedin]\n---\n\n" + text).map(\.message) == [
        "The source and the X variant don't sound like the same people: “we” there, “I” here."
      ])
    #expect(try findings("---\nplatforms: x\n---\n\n" + text).isEmpty)
    #expect(try findings("---\nplatforms: [x, linkedin]\n---\n\n\(Self.plural)\n\n---\n\n\(Self.singular)\n").isEmpty)
  }

  @Test func whatIsPublishedIsLeftAlone() throws {
    #expect(try findings(draft([Self.plural, Self.singular], header: "---\nstatus: published\n---\n\n")).isEmpty)
    let raw = AnalysisRequest(platforms: ["x", "linkedin"], isRaw: true)
    #expect(try findings(draft([Self.plural, Self.singular]), raw).isEmpty)
  }

  @Test func flexAllowsWhatItDeclares() throws {
    let text = draft([Self.formal, Self.casual])
    let wide =
      #"{ "flex": { "bluesky": { "tone": { "formality": [1, 2] } }, "linkedin": { "tone": { "formality": [4, 5] } } } }"#
    #expect(try findings(text).count == 1)
    #expect(try findings(text, voice: wide).isEmpty)
    // The other way round nothing is allowed.
    #expect(try findings(draft([Self.casual, Self.formal]), voice: wide).count == 1)
  }

  @Test func emojiAreToldOnlyBesideOtherThings() throws {
    let plain = "The library is open from Monday to Friday, with tea, good books and a big table for all of you."
    #expect(try findings(draft([plain, plain + " 🎉🎉🎉🎉"])).isEmpty)
    let found = try findings(draft([Self.plural, Self.singular + " 🎉🎉🎉🎉"]))
    #expect(found.first?.message.hasSuffix("“we” and no emoji there, “I” and 4 here.") == true)
  }

  @Test(arguments: [
    ("Acme Cloud", "AcmeCloud", true), ("YouTube", "Youtube", true), ("YouTube", "YouTube’s", false),
    ("We Work", "WeWork", false), ("iPhone", "IPhone", false), ("YouTube", "YOUTUBE", false),
    ("AcmeCloud", "@AcmeCloud", false), ("Acme Cloud", "#AcmeCloud", false), ("GitHub", "github", false),
  ]) func names(_ one: String, _ other: String, _ isFound: Bool) throws {
    let texts = [one, other].map { "There is a new search in \($0) today, and it is at the top of each page." }
    #expect(try findings(draft(texts)).isEmpty != isFound)
    #expect(try findings(draft(texts.reversed())).isEmpty != isFound)
  }

  @Test(arguments: [
    ("organise", "organize", true), ("organize", "colour", false), ("organise", "center", false),
    ("organise the colour", "center", true), ("organise or organize", "organize", false),
  ]) func spellings(_ one: String, _ other: String, _ isFound: Bool) throws {
    let texts = [one, other].map {
      "There is a new page about how to \($0) of it today, and it is at the top of the list."
    }
    #expect(try findings(draft(texts)).isEmpty != isFound)
  }

  @Test func marksAgainAndAgainAgainstNone() throws {
    let quiet = String(repeating: "The tea is on the table and the door is open from noon on. ", count: 4)
    #expect(
      try findings(draft([quiet, "The tea is on! The door is open! Come on in! There is a cat! And a book!"])).count
        == 1)
    #expect(
      try findings(draft([quiet, "The tea is on! The door is open! Come on in! There is a cat and a book."])).isEmpty)
  }

  /// Long sentences alone are what a platform's form explains.
  @Test func hardWordsNotLongSentences() throws {
    let easy = String(repeating: "The tea is on the table. The door is wide open. Come in and sit down. ", count: 6)
    let long = String(
      repeating: "The tea is on the table and the door is wide open so come in and sit down for a bit, ", count: 6)
    let hard = String(
      repeating: "The organisational transformation necessitates the interdisciplinary collaboration of institutions. ",
      count: 12)
    #expect(try findings(draft([easy, long + "or not."])).isEmpty)
    #expect(try findings(draft([easy, hard])).first?.evidence.last?.name == "grade")
  }

  /// Only the variant that is being typed is measured anew, and that changes nothing.
  @Test func typingSaysTheSameAsReadingAfresh() throws {
    var earlier: Analysis?
    var configuration = Configuration()
    for (first, second) in [(0, 1), (2, 1), (2, 3), (2, 2), (3, 2), (3, 3), (1, 0)] {
      for platforms in [["x"], ["x", "facebook"]] {
        configuration.platforms = platforms
        let text = "\(Self.texts[1])\n\n" + draft([Self.texts[first], Self.texts[second]])
        let document = Document(path: nil, text: SourceText(text))
        let carried = Analysis(document, configuration: configuration, after: earlier)
        #expect(carried.findings == Analysis(document, configuration: configuration).findings)
        earlier = carried
      }
    }
  }

  @Test func aTranslationIsNoContradiction() throws {
    let german =
      "Die Bibliothek ist offen! Ich habe ein Jahr lang mit meinen Freunden daran gearbeitet! Kommt alle! Los! Ja! Ja!"
    #expect(try findings(draft([Self.plural + " " + Self.formal + " " + Self.formal, german])).isEmpty)
  }

  @Test(arguments: [
    "AcmeCloud ", "Acme Cloud ", "Aa", "aB", "I my ", "we are ", "organise ", "! ", "🎉", "“", "A’s ", "\n---\n",
  ])
  func hostileTextsAreReadInLinearTime(_ piece: String) throws {
    let long = String(repeating: piece, count: 8_000 / piece.utf8.count)
    let text = "## LinkedIn\n\n\(long)\n\n## X\n\nAcmeCloud we organize my stuff! \(long)b\n"
    for finding in try findings(text) { #expect(finding.range.upperBound <= text.utf8.count) }
  }
}
