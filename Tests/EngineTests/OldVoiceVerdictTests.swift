import Engine
import PostText
import Rules
import Testing
import Voice

/// Verdicts on a learned voice that stand while the writer goes on typing.
@Suite struct OldVoiceVerdictTests {
  private static let examples = RuleCatalog.rule("voice/drift")?.bad ?? []
  /// Texts that don't sound like the voice.
  private static let foreign = examples.map { $0.text.filter { !"‹›".contains($0) } }

  private func configuration() throws -> Configuration {
    var configuration = Configuration()
    configuration.platforms = ["linkedin"]
    configuration.learnedVoices["default"] = try #require(
      SampleVoices.learned(from: Self.examples.first?.exemplars ?? []))
    return configuration
  }

  private func analysis(
    _ text: String, _ configuration: Configuration, keeps: Bool = false, after earlier: Analysis? = nil
  ) -> Analysis {
    var request = AnalysisRequest()
    request.keepsVoiceVerdicts = keeps
    return Analysis(
      Document(path: nil, text: SourceText(text)), configuration: configuration, request: request, after: earlier)
  }

  private func voices(_ analysis: Analysis) -> [Finding] {
    analysis.findings.filter { $0.rule == "voice/drift" || $0.rule == "voice/passage" }
  }

  @Test func standUntilTheyAreAskedForAnew() throws {
    let configuration = try configuration()
    let foreign = try #require(Self.foreign.first)
    let before = analysis(foreign, configuration)
    #expect(voices(before).contains { $0.rule == "voice/drift" })
    let typing = analysis(foreign + " and", configuration, keeps: true, after: before)
    #expect(typing.reading.hasOldVoiceVerdicts)
    #expect(Set(voices(typing).map(\.message)) == Set(voices(before).map(\.message)))
    let paused = analysis(foreign + " and", configuration, after: typing)
    #expect(!paused.reading.hasOldVoiceVerdicts)
    #expect(paused.findings == analysis(foreign + " and", configuration).findings)
  }

  @Test func neverStandForATextThatWasNotJudged() throws {
    let configuration = try configuration()
    let foreign = try #require(Self.foreign.first)
    let first = analysis(foreign, configuration, keeps: true)
    #expect(!first.reading.hasOldVoiceVerdicts)
    #expect(first.findings == analysis(foreign, configuration).findings)
  }

  @Test func moveWithTheTextOnWholeCharacters() throws {
    let configuration = try configuration()
    let pieces =
      ["é", "🎉", "\n\n", "Plot 12 is open. ", "x", "e\u{301}", "# ", "We meet at noon "] + Self.foreign
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for foreign in Self.foreign {
      var characters = Array("Plot 12 is open. \(foreign) Bring a spade.")
      var last = analysis(String(characters), configuration)
      for _ in 0..<60 {
        let start = next(characters.count + 1)
        let end = min(characters.count, start + next(3) * next(20))
        characters.replaceSubrange(start..<end, with: Array(pieces[next(pieces.count)]))
        last = analysis(String(characters), configuration, keeps: true, after: last)
        for finding in voices(last) {
          #expect(finding.range.lowerBound <= finding.range.upperBound)
          #expect(UTF8Scalar.isBoundary(last.text.bytes, finding.range.lowerBound))
          #expect(UTF8Scalar.isBoundary(last.text.bytes, finding.range.upperBound))
        }
      }
      let anew = analysis(String(characters), configuration, after: last)
      #expect(anew.findings == analysis(String(characters), configuration).findings)
    }
  }
}
