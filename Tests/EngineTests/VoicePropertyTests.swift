import Engine
import JSON
import PostText
import Rules
import Testing
import Voice

/// What must hold of the rules about a declared voice on any text.
@Suite struct VoicePropertyTests {
  private static let voice = #"""
    { "terms": [{ "avoid": ["utilize", "leverage", "reach out"], "prefer": "use" }, { "avoid": ["synerg*", "* * b"] },
                { "prefer": "Acme Cloud", "exact": true }],
      "tone": { "formality": [3, 3], "humor": [2, 2], "respect": [4, 4], "enthusiasm": [2, 2] }, "person": "we-you",
      "contractions": "CONTRACTIONS", "exclamations": { "max": 1 }, "emoji": { "max": 1, "deny": ["🔥"] },
      "sentences": { "maxWords": 6 }, "readingGrade": { "max": 2 }, "spelling": "SPELLING" }
    """#

  private func configuration(_ contractions: String, _ spelling: String) throws -> Configuration {
    let voice = Self.voice.replacing("CONTRACTIONS", with: contractions).replacing("SPELLING", with: spelling)
    let text = "{ \"voices\": { \"default\": \(voice) }, \"platforms\": [\"linkedin\"] }"
    let file = ConfigurationFile(Array(text.utf8), origin: .file(path: "/w/timbre.json"))
    #expect(file.problems.isEmpty, "\(file.problems.map(\.message))")
    return Configuration(LayeredValue(try #require(file.root), origin: file.origin))
  }

  private func findings(_ text: SourceText, _ configuration: Configuration) -> [Finding] {
    Analysis(Document(path: nil, text: text), configuration: configuration).findings.filter {
      $0.rule.hasPrefix("voice/")
    }
  }

  private static let pieces = [
    "we are ", "We're ", "do not ", "don't ", "It is ", "it's ", "I ", "my ", "us ", "utilize ", "Leverage ",
    "LEVERAGE ", "synergies ",
    "acme cloud ", "AcmeCloud ", "reach\nout ", "colour ", "Color ", "organise ", "travelled ", "center ", "! ", "!! ",
    "?! ", ". ",
    ", ", "\n", "\n\n", "🔥", "🎉 ", "👍🏽 ", "“", "” ", "\"", "' ", "‘", "’s ", "(", ") ", "> ", "`", "@ana ", "#tag ",
    "https://example.org/a ",
    "amazing ", "hey ", "stupid ", "thank you ", "joke ", "members ", "the ", "of ", "and ", "extraordinarily ", "é",
    "好", "e\u{301} ", "1️⃣ ",
    "<!-- note -->", "![alt text colour](a.png)\n", "\r\n", "\t", "\u{200B}", "’", "Don't you ", "cannot ", "can't ",
  ]

  private static func texts(_ count: Int) -> [String] {
    var state: UInt64 = 0x5EED
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    return (0..<count).map { _ in (0..<(1 + next(40))).map { _ in pieces[next(pieces.count)] }.joined() }
  }

  @Test func rangesAndEditsStayInsideTheText() throws {
    for (contractions, spelling) in [("prefer", "en-US"), ("avoid", "en-GB")] {
      let configuration = try configuration(contractions, spelling)
      for text in Self.texts(120) {
        let source = SourceText(text)
        for finding in findings(source, configuration) {
          #expect(finding.range.lowerBound >= 0 && finding.range.upperBound <= source.bytes.count, "\(text)")
          #expect(UTF8Scalar.isBoundary(source.bytes, finding.range.lowerBound), "\(text)")
          for edit in finding.fixes.flatMap(\.edits) {
            #expect(edit.range.lowerBound >= 0 && edit.range.upperBound <= source.bytes.count, "\(text)")
          }
        }
      }
    }
  }

  /// A fix leaves all other bytes alone and takes its finding away.
  @Test func aFixMendsItsFindingAndNothingElse() throws {
    let mended: Set<String> = [
      "voice/term", "voice/spelling", "voice/contractions", "voice/exclamations", "voice/emoji",
    ]
    for (contractions, spelling) in [("prefer", "en-US"), ("avoid", "en-AU")] {
      let configuration = try configuration(contractions, spelling)
      for text in Self.texts(100) {
        let source = SourceText(text)
        let found = findings(source, configuration)
        for finding in found where mended.contains(finding.rule) {
          guard let fix = finding.fixes.first else { continue }
          let changed = try #require(source.applying(fix.edits), "\(text)")
          var kept = source.bytes.count
          for edit in fix.edits { kept += edit.replacement.utf8.count - edit.range.count }
          #expect(changed.bytes.count == kept, "\(text)")
          let before = found.count { $0.rule == finding.rule }
          let after = findings(changed, configuration).count { $0.rule == finding.rule }
          #expect(after < before, "\(finding.rule) \(fix.title) in \(text) → \(changed.string(in: 0..<Int.max))")
        }
      }
    }
  }

  @Test(arguments: [
    "we are ", "do not ", "utilize ", "acme ", "reach ", "\"", "“", "‘a ", "'a ", "> ", "!", "a! ", "🔥", "I ", "it's ",
    "colour's ",
    "a's ", "(yes ", "is asked ", "A: ", "A B: \n", "aaaa", "synerg", "a-", "thank ", "so ", "A B ", "b ",
  ]) func hostileTextsAreReadInLinearTime(_ piece: String) throws {
    let configuration = try configuration("prefer", "en-US")
    let text = SourceText(String(repeating: piece, count: 8_000 / piece.utf8.count))
    for finding in findings(text, configuration) { #expect(finding.range.upperBound <= text.bytes.count) }
  }
}
