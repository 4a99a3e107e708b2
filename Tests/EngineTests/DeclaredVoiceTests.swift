import Engine
import JSON
import Platforms
import PostText
import Rules
import Testing
import Voice

/// Which voice a draft has, and for which of its words it counts.
@Suite struct DeclaredVoiceTests {
  private func configuration(_ text: String) throws -> Configuration {
    let file = ConfigurationFile(Array(text.utf8), origin: .file(path: "/w/timbre.json"))
    #expect(file.problems.isEmpty, "\(file.problems.map(\.message))")
    return Configuration(LayeredValue(try #require(file.root), origin: file.origin))
  }

  private func findings(
    _ text: String, _ configuration: Configuration, _ request: AnalysisRequest = AnalysisRequest(platforms: ["x"])
  ) -> [Finding] {
    Analysis(Document(path: nil, text: SourceText(text)), configuration: configuration, request: request).findings
  }

  private let twoVoices = #"""
    { "voices": { "default": { "exclamations": { "max": 0 } }, "founder": { "exclamations": { "max": 2 } } } }
    """#

  @Test func theHeaderSelectsTheVoice() throws {
    let configuration = try configuration(twoVoices)
    #expect(findings("One!\n", configuration).map(\.rule) == ["voice/exclamations"])
    #expect(findings("---\nvoice: founder\n---\n\nOne!\n", configuration).isEmpty)
    #expect(findings("---\nvoice: founder\n---\n\nOne! Two! Three!\n", configuration).count == 1)
  }

  @Test func aRequestIsStrongerThanTheHeader() throws {
    let configuration = try configuration(twoVoices)
    let request = AnalysisRequest(platforms: ["x"], voice: "founder")
    #expect(findings("---\nvoice: default\n---\n\nOne!\n", configuration, request).isEmpty)
  }

  @Test func anUnknownVoiceIsAFindingAndTheDefaultHolds() throws {
    let found = findings("---\nvoice: foundre\n---\n\nOne!\n", try configuration(twoVoices))
    #expect(found.map(\.rule) == ["draft/value", "voice/exclamations"])
    #expect(found.first?.fixes.first?.edits.first?.replacement == "founder")
    let unknown = findings("One.", try configuration(twoVoices), AnalysisRequest(platforms: ["x"], voice: "nobody"))
    #expect(unknown.map(\.rule) == ["draft/value"] && unknown.first?.range == 0..<0)
  }

  @Test func aVoiceThatNobodyDeclaredIsTheBusinessOfOtherTools() throws {
    #expect(findings("---\nvoice: founder\n---\n\nOne!\n", try configuration("{}")).isEmpty)
  }

  @Test func whatDiffersByPlatformIsNamedWithIt() throws {
    let configuration = try configuration(
      #"""
      { "voices": { "default": { "exclamations": { "max": 0 }, "emoji": { "max": 0 },
        "flex": { "twitter": { "exclamations": { "max": 1 } } } } } }
      """#)
    let found = findings("One! 🎉", configuration, AnalysisRequest(platforms: ["x", "bluesky", "mastodon"]))
    #expect(found.map(\.rule) == ["voice/exclamations", "voice/exclamations", "voice/emoji"])
    #expect(found.map(\.platform) == ["bluesky", "mastodon", nil])
  }

  @Test func namesOfTheBrandAreNobodysBusiness() throws {
    let configuration = try configuration(
      #"""
      { "voices": { "default": { "exclamations": { "max": 0 }, "terms": [{ "avoid": ["leverage"] }] } },
        "brand": { "names": ["Yay!", "Leverage Group"] } }
      """#)
    #expect(findings("Yay! is by Leverage Group.", configuration).isEmpty)
    #expect(findings("Leverage it!", configuration).count == 2)
  }

  @Test func fieldsOfARecordAreChecked() throws {
    let configuration = try configuration(#"{ "voices": { "default": { "terms": [{ "avoid": ["leverage"] }] } } }"#)
    let request = AnalysisRequest(platforms: ["youtube"], fields: ["title": "We leverage it"])
    let found = findings("Four minutes.", configuration, request)
    #expect(found.map(\.field) == ["title"] && found.map(\.range) == [3..<11])
  }

  @Test(arguments: [
    "“We leverage what we have”, he said.", "\"We leverage it\"", "He said ‘we leverage it’ twice.",
    "«Nous leverage tout cela»", "„Wir leverage das alles“", "> we leverage it", "`leverage`", "@leverage #leverage",
    "https://example.org/leverage leverage.example.org", "a@leverage.org",
  ]) func wordsOfOthersAreExempt(_ text: String) throws {
    let configuration = try configuration(#"{ "voices": { "default": { "terms": [{ "avoid": ["leverage"] }] } } }"#)
    #expect(findings(text, configuration).filter { $0.rule == "voice/term" }.isEmpty)
  }

  @Test(arguments: [
    "We “leverage” it.", "\"leverage it\"", "The members' leverage and its members' own.",
    "\"Leverage, open and\n\nnow.\"",
    "-> leverage", "It's 5\" of leverage and 6\" of steel.",
  ]) func wordsOfOnesOwnAreNot(_ text: String) throws {
    let configuration = try configuration(#"{ "voices": { "default": { "terms": [{ "avoid": ["leverage"] }] } } }"#)
    #expect(findings(text, configuration).filter { $0.rule == "voice/term" }.count == 1)
  }

  @Test func aDraftWithoutADeclaredVoiceIsReadWithoutOne() throws {
    let learned = #"{ "voices": { "default": { "exemplars": ["a/*.md"], "alarmRate": 0.1 } } }"#
    for text in ["{}", learned] {
      let configuration = try configuration(text)
      var input = DraftInput(text: SourceText("Hello!"), requested: ["x"])
      input.voices = configuration.declaredVoices
      #expect(DraftReading(input).voicedPosts.isEmpty)
    }
  }
}
