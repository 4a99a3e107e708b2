import Engine
import PostText
import Rules
import Testing

/// Writing into a header that somebody has laid out.
@Suite struct HeaderEditTests {
  private func applying(_ edit: TextEdit?, to text: String) -> String? {
    edit.flatMap { SourceText(text).applying([$0]) }?.string(in: 0..<Int.max)
  }

  @Test(
    arguments: [
      ("Hello.", "---\nplatforms: [x, linkedin]\n---\n\nHello."), ("", "---\nplatforms: [x, linkedin]\n---\n\n"),
      ("\u{FEFF}Hello.\r\n", "\u{FEFF}---\r\nplatforms: [x, linkedin]\r\n---\r\n\r\nHello.\r\n"),
      ("---\nplatforms: gbp\n---\n", "---\nplatforms: [x, linkedin]\n---\n"),
      ("---\nplatform: gbp # old\n---\n", "---\nplatform: [x, linkedin]  # old\n---\n"),
      (
        "---\nnetworks:\n  - gbp\n  - x\ndate: 2026-12-01\n---\n",
        "---\nnetworks: [x, linkedin]\ndate: 2026-12-01\n---\n"
      ),
      ("---\nplatforms:\n---\n", "---\nplatforms: [x, linkedin]\n---\n"),
      ("---\nplatforms: [x,\n", "---\nplatforms: [x, linkedin]\n"),
      ("---\ntitle: A\n---\n", "---\nplatforms: [x, linkedin]\ntitle: A\n---\n"),
      ("---\n---\n", "---\nplatforms: [x, linkedin]\n---\n"), ("---", "---\nplatforms: [x, linkedin]\n---\n"),
    ]) func platformsAreNamedWhereverTheHeaderIs(_ text: String, _ expected: String)
  {
    #expect(applying(HeaderEdit.platforms(["x", "linkedin"], in: SourceText(text)), to: text) == expected)
  }

  @Test(
    arguments: [
      ("Hello.", "format/markup", "---\ntimbre: [format/markup]\n---\n\nHello."),
      ("---\nplatforms: x\n---\nHello.", "*", "---\nplatforms: x\ntimbre: off\n---\nHello."),
      ("---\ntimbre: voice/*\n---\n", "format/link", "---\ntimbre: [voice/*, format/link]\n---\n"),
      ("---\ntimbre: [a/b]\n---\n", "a/b", nil), ("---\ntimbre: off\n---\n", "a/b", nil),
    ] as [(String, String, String?)]) func rulesAreSwitchedOffBesideOthers(
      _ text: String, _ rule: String, _ expected: String?
    )
  {
    #expect(applying(HeaderEdit.switchingOff(rule, in: SourceText(text)), to: text) == expected)
  }

  /// Whatever state a header is in: the platforms are named, and nothing below it changes.
  @Test func everyHalfTypedHeaderTakesPlatforms() throws {
    let draft =
      "---\ntitle: \"A # b\"\nplatforms: [x, 'bluesky', gbp] # for now\ndate: 2026-12-01\n---\n\nHello there.\n"
    for end in 0...draft.utf8.count {
      for rest in ["", "\n---\n\nHello there.\n"] {
        let text = String(decoding: Array(draft.utf8)[..<end], as: UTF8.self) + rest
        let changed = try #require(applying(HeaderEdit.platforms(["linkedin"], in: SourceText(text)), to: text))
        let header = try #require(Header.read(SourceText(changed)), "\(text)")
        #expect(header.entry("platforms", "platform", "networks")?.values.map(\.value) == ["linkedin"], "\(text)")
        #expect(changed.hasSuffix(rest))
        let again = applying(HeaderEdit.platforms(["linkedin"], in: SourceText(changed)), to: changed)
        #expect(again == changed || changed.contains("  #"), "\(text)")
      }
    }
  }
}

/// Switching a rule off for all drafts.
@Suite struct RuleSwitchTests {
  private func load(_ files: [String: String]) -> LoadedConfiguration {
    ConfigurationLoader { path in files[path].map { .bytes(Array($0.utf8)) } ?? .missing }
      .load(folder: "/w/posts", userFile: "/home/timbre.json")
  }

  @Test(arguments: [
    "", "{}", "{\n  // how\n  \"platforms\": [\"x\"] // where\n}", #"{"rules": {}}"#,
    #"{"rules": {"format/markup": "error"}}"#, #"{"rules": {"format/*": {"severity": "hint"}}}"#,
    "{\n  \"rules\": {\n    \"format/link\": \"off\",\n  },\n}",
    #"{"rules": {"format/markup": {"severity": "error"}}}"#,
  ]) func whatIsWrittenSwitchesIt(_ text: String) throws {
    var files = ["/w/timbre.json": text, "/home/timbre.json": #"{"rules": {"format/markup": "info"}}"#]
    guard case .edits(let edits, let path, let source) = RuleSwitch(off: "format/markup", load(files)) else {
      Issue.record("no edits")
      return
    }
    #expect(path == "/w/timbre.json")
    files[path] = try #require(source.applying(edits)).string(in: 0..<Int.max)
    let loaded = load(files)
    #expect(loaded.files.allSatisfy { $0.problems.isEmpty })
    #expect(loaded.configuration.rules["format/markup"]?.isOff == true)
    #expect(RuleSwitch(off: "format/markup", loaded) == .isOff)
  }

  @Test func whatCanNotBeWrittenIsSaid() {
    #expect(RuleSwitch(off: "format/markup", load([:])) == .noFile)
    #expect(RuleSwitch(off: "format/markup", load(["/home/timbre.json": "{}"])) == .noFile)
    for text in ["{", "[]", "7", #"{"rules": 7}"#, #"{"platforms": "x"}"#] {
      #expect(RuleSwitch(off: "format/markup", load(["/w/timbre.json": text])) == .broken(path: "/w/timbre.json"))
    }
  }
}
