import Engine
import JSON
import PostText
import Testing

/// Taking a word out of the terms that avoid it.
@Suite struct TermAcceptanceTests {
  private func loaded(
    _ files: [String: String], userFile: String? = nil, settings: String? = nil
  ) throws -> LoadedConfiguration {
    let loader = ConfigurationLoader { path in files[path].map { .bytes(Array($0.utf8)) } ?? .missing }
    let root = try settings.map { try JSONParser.parse(Array($0.utf8)) }
    return loader.load(folder: "/w", userFile: userFile, settings: root.map { ($0, "/w") })
  }

  /// The file once `leverage` is accepted.
  private func accepted(_ text: String, voice: String = "default") throws -> String? {
    let loaded = try loaded(["/w/timbre.json": text])
    guard case .edits(let edits, _, let source, _) = TermAcceptance(of: "leverage", in: voice, loaded) else {
      return nil
    }
    return source.applying(edits)?.string(in: 0..<Int.max)
  }

  private static let start = "// ours\r\n{ \"voices\": { \"default\": { \"terms\": ["
  private static let end = "], \"person\": \"we\", } } } // end\r\n"

  @Test(
    arguments: [
      (#"{ "avoid": ["leverage", "utilize"], "prefer": "use" }"#, #"{ "avoid": ["utilize"], "prefer": "use" }"#),
      (#"{ "avoid": ["utilize", "Leverage"], "prefer": "use" }"#, #"{ "avoid": ["utilize"], "prefer": "use" }"#),
      (#"{"avoid":["utilize","leverage",],}"#, #"{"avoid":["utilize",],}"#),
      (
        "{\n  \"avoid\": [\n    \"utilize\", // plain\n    \"leverage\"\n  ]\n}",
        "{\n  \"avoid\": [\n    \"utilize\" // plain\n  ]\n}"
      ),
      (#"{ "avoid": ["leverage"], "prefer": "use" }"#, ""),
      (#"{ "avoid": ["a"] }, { "avoid": ["leverage"], "prefer": "use" }"#, #"{ "avoid": ["a"] }"#),
      (#"{ "avoid": ["leverage"] }, { "avoid": ["a"] }"#, #"{ "avoid": ["a"] }"#),
      (
        "\n  // words\n  { \"avoid\": [\"leverage\"] },\n  { \"avoid\": [\"a\"] },\n",
        "\n  // words\n  { \"avoid\": [\"a\"] },\n"
      ),
      (#"{ "avoid": ["leverage"] }, { "avoid": ["a", "leverage"] }"#, #"{ "avoid": ["a"] }"#),
      (#"{ "avoid": ["leverage"], "prefer": "Leverage", "exact": true }"#, #"{ "prefer": "Leverage", "exact": true }"#),
      (#"{ "avoid": ["\u006ceverage", "b"] }"#, #"{ "avoid": ["b"] }"#),
    ]) func theWordGoesAndTheRestStaysAsItIs(_ terms: String, _ expected: String) throws
  {
    #expect(try accepted(Self.start + terms + Self.end) == Self.start + expected + Self.end)
  }

  @Test func aByteOrderMarkStays() throws {
    let text = "\u{FEFF}" + #"{"voices":{"default":{"terms":[{"avoid":["leverage","a"]}]}}}"#
    #expect(try accepted(text)?.utf8.elementsEqual(text.replacing(#""leverage","#, with: "").utf8) == true)
  }

  @Test func onlyTheVoiceThatIsMeantChanges() throws {
    let text =
      #"{"voices": {"ceo": {"terms": [{"avoid": ["leverage"]}]}, "default": {"terms": [{"avoid": ["leverage"]}]}}}"#
    #expect(
      try accepted(text, voice: "ceo")
        == #"{"voices": {"ceo": {"terms": []}, "default": {"terms": [{"avoid": ["leverage"]}]}}}"#)
  }

  private static let avoiding = #"{"voices": {"default": {"terms": [{"avoid": ["leverage"]}]}}}"#

  @Test func theFileThatDeclaresItIsTheOneToChange() throws {
    let loaded = try loaded([
      "/w/timbre.json": #"{"extends": "../shared/timbre.json", "voices": {"default": {"person": "we"}}}"#,
      "/shared/timbre.json": Self.avoiding,
    ])
    guard case .edits(_, let path, _, 0) = TermAcceptance(of: "LEVERAGE", in: "default", loaded) else {
      Issue.record("no edits")
      return
    }
    #expect(path == "/shared/timbre.json")
  }

  @Test func whatIsNotInASharedFileIsSaidSo() throws {
    let mine = try loaded(["/home/timbre.json": "\n" + Self.avoiding], userFile: "/home/timbre.json")
    #expect(TermAcceptance(of: "leverage", in: "default", mine) == .userFile(path: "/home/timbre.json", line: 1))
    let settings = try loaded(["/w/timbre.json": Self.avoiding], settings: Self.avoiding)
    #expect(TermAcceptance(of: "leverage", in: "default", settings) == .settings)
    #expect(TermAcceptance(of: "use", in: "default", settings) == .notAvoided)
    #expect(TermAcceptance(of: "leverage", in: "nobody", settings) == .notAvoided)
  }

  @Test func aFileThatIsBrokenNowIsLeftAlone() throws {
    let good = ConfigurationFile(Array(Self.avoiding.utf8), origin: .file(path: "/w/timbre.json"))
    let loader = ConfigurationLoader(lastGood: [good.path: good]) { path in
      path == good.path ? .bytes(Array("{".utf8)) : .missing
    }
    let loaded = loader.load(folder: "/w", userFile: nil)
    #expect(TermAcceptance(of: "leverage", in: "default", loaded) == .broken(path: "/w/timbre.json"))
  }

  @Test(
    arguments: [
      ("We Leverage it.", ["leverage"]), ("Such synergies!", ["synerg*"]), ("Let's circle\nback.", ["circle back"]),
      ("All leverage’s limits.", ["leverage"]), ("Meet acme cloud.", []), ("We **won**.", []),
    ]) func aFindingLeadsToTheSpellingThatIsDeclared(_ post: String, _ spellings: [String]) throws
  {
    let terms = """
      {"voices": {"default": {"terms": [{"avoid": ["leverage"]}, {"avoid": ["synerg*", "Leverage"]}, \
      {"avoid": ["circle back", "circle"]}, {"prefer": "Acme Cloud", "exact": true}]}}}
      """
    let configuration = try loaded(["/w/timbre.json": terms]).configuration
    let document = Document(path: nil, text: SourceText("---\nplatforms: x\n---\n\n" + post + "\n"))
    let analysis = Analysis(document, configuration: configuration)
    #expect(!analysis.findings.isEmpty)
    #expect(analysis.findings.flatMap { analysis.avoidedSpellings(behind: $0, configuration) } == spellings)
  }
}
