import PostText
import Testing

@Suite struct SuppressionTests {
  /// Rule, and the text that is exempt.
  private func found(_ text: String) -> [String] {
    let draft = Draft(sample: text)
    return draft.suppressions.map { suppression in
      let extent =
        switch suppression.extent {
        case .file: "file"
        case .text(let text): "“\(text)”"
        case .range(let range): draft.text.string(in: range).debugDescription
        }
      return "\(suppression.rule?.value ?? "all"): \(extent)"
    }
  }

  @Test func aBlockEndsWhereItIsClosed() {
    #expect(found("a <!-- timbre-disable -->b<!-- timbre-enable --> c") == ["all: \"b\""])
    #expect(found("<!-- timbre-disable voice/term -->b") == ["voice/term: \"b\""])
  }

  @Test func enablingOneRuleLeavesTheOthersOff() {
    let text = "<!-- timbre-disable a/b, voice/* -->1<!-- timbre-enable a/b -->2<!-- timbre-enable -->3"
    #expect(found(text) == ["a/b: \"1\"", "voice/*: \"1<!-- timbre-enable a/b -->2\""])
  }

  @Test(arguments: ["\n", "\r\n"]) func theNextLineIsTheOneBelowTheComment(_ end: String) {
    let text = ["a", "<!-- timbre-disable-next-line", "a/b -->", "b", "c"].joined(separator: end)
    #expect(found(text) == ["a/b: \("b\(end)".debugDescription)"])
    #expect(found("<!-- timbre-disable-next-line -->") == ["all: \"\""])
  }

  @Test func theFileAndASingleMatch() {
    #expect(found("<!-- timbre-disable-file a/b c/d -->") == ["a/b: file", "c/d: file"])
    #expect(found("<!--timbre-allow voice/term \"go, big\"-->") == ["voice/term: “go, big”"])
  }

  @Test func theHeaderSwitchesRulesOff() {
    #expect(found("---\ntimbre: off\n---\n") == ["all: file"])
    #expect(found("---\ntimbre: [voice/term, length/*]\n---\n") == ["voice/term: file", "length/*: file"])
    #expect(found("---\ntimbre:\n- voice/term\n---\n") == ["voice/term: file"])
  }

  @Test(arguments: [
    "<!-- timbre -->", "<!--timbre-->", "<!-- timbre-frobnicate -->", "<!-- timbre-allow voice/term -->",
    "<!-- timbre-disable", "<!---->", "<!-- timbre-enable -->", "<!-- about timbre-disable -->",
  ]) func whatIsNoDirectiveSuppressesNothing(_ text: String) {
    #expect(found(text).isEmpty)
  }

  @Test func patternsNameRulesAndGroups() {
    for pattern in ["voice/term", "voice/*", "voice", "*"] { #expect(RulePattern.matches(pattern, "voice/term")) }
    for pattern in ["voice/ter", "voi", "voi/*", "term", "voice/term/*", "", "/*"] {
      #expect(!RulePattern.matches(pattern, "voice/term"), "\(pattern)")
    }
  }
}
