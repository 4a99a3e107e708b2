import Engine
import PostText
import Testing

/// Adding posts to what a voice sounds like.
@Suite struct ExemplarTests {
  @Test func hashtagsOfAVoiceAreCountedByPost() {
    var outcome = VoiceOutcome()
    outcome.countHashtags(in: ["#Garden and #Garden.", "#garden #2 #Garten", "no tag"].map { Array($0.utf8) })
    #expect(outcome.hashtags == ["Garden": 1, "garden": 1, "Garten": 1])
  }

  // MARK: Which file

  private func destination(
    _ patterns: String, at path: String = "/w/timbre.json", user: Bool = false, workspace: [String] = ["/w"]
  ) -> ExemplarDestination {
    let text = #"{"voices": {"default": {"exemplars": \#(patterns)}}}"#
    let loader = ConfigurationLoader { $0 == path ? .bytes(Array(text.utf8)) : .missing }
    let loaded = loader.load(file: user ? nil : path, userFile: user ? path : nil)
    return ExemplarDestination(ofVoice: "default", loaded, workspace: workspace)
  }

  @Test(
    arguments: [
      (#"["voice/**/*.md", "voice/past-posts.jsonl"]"#, "/w/voice/past-posts.jsonl"),
      (#"["./voice/a.jsonl", "b.jsonl"]"#, "/w/voice/a.jsonl"), (#"["voice/*.jsonl"]"#, "/w/voice/accepted.jsonl"),
      (#"["voice/**"]"#, "/w/voice/accepted.jsonl"), (#"["*.{md,jsonl}"]"#, "/w/accepted.jsonl"),
      (#"["voice/{a,b}.jsonl", "posts/*.jsonl"]"#, "/w/posts/accepted.jsonl"),
      (#"["../out.jsonl", "in.jsonl"]"#, "/w/in.jsonl"),
    ]) func theFileIsTheFirstThatIsNamedOrThatAPatternTakes(_ patterns: String, _ path: String)
  {
    #expect(destination(patterns) == .file(path: path, root: "/w"))
  }

  @Test(
    arguments: [
      #"["voice/**/*.md"]"#, #"["voice/posts.txt"]"#, #"["../../home/x.jsonl"]"#, #"["/etc/x.jsonl"]"#,
      #"["../*.jsonl"]"#, #"["/etc/*.jsonl"]"#, #"["voice/../../x.jsonl"]"#,
    ]) func noFileOutsideOrOfAnotherKindIsWrittenTo(_ patterns: String)
  {
    #expect(destination(patterns) == .notNamed)
  }

  @Test func theWholeWorkspaceIsInside() {
    #expect(
      destination(#"["../voice/a.jsonl"]"#, at: "/w/posts/timbre.json")
        == .file(path: "/w/voice/a.jsonl", root: "/w"))
    #expect(destination("[]") == .notConfigured)
  }

  @Test func theUsersOwnFileMayNameAnyPath() {
    #expect(
      destination(#"["/data/ours.jsonl"]"#, at: "/home/timbre/timbre.json", user: true)
        == .file(path: "/data/ours.jsonl", root: "/data"))
  }

  // MARK: What is added

  private func added(_ texts: [String], to file: String) -> (String, ExemplarAddition.Outcome) {
    let addition = ExemplarAddition(path: "/w/a.jsonl", root: "/w", exemplars: texts.map { Exemplar(text: $0) })
    let result = addition.applied(to: Array(file.utf8))
    return (String(decoding: result.bytes, as: UTF8.self), result.outcome)
  }

  @Test func aRecordIsALineAtTheEnd() {
    #expect(added(["a\n\"b\""], to: "") == ("{\"text\":\"a\\n\\\"b\\\"\"}\n", .added(1, total: 1)))
    #expect(added(["b"], to: "{\"text\":\"a\"}\n") == ("{\"text\":\"a\"}\n{\"text\":\"b\"}\n", .added(1, total: 2)))
    #expect(added(["b"], to: "{\"text\":\"a\"}") == ("{\"text\":\"a\"}\n{\"text\":\"b\"}\n", .added(1, total: 2)))
    #expect(added(["b"], to: "{}\r\n\r\nx") == ("{}\r\n\r\nx\r\n{\"text\":\"b\"}\r\n", .added(1, total: 3)))
    #expect(added(["b", "c", "b"], to: "") == ("{\"text\":\"b\"}\n{\"text\":\"c\"}\n", .added(2, total: 2)))
  }

  @Test(arguments: [
    "{\"text\":\"a\\nb\"}\n", "\u{FEFF}{ \"id\": 1, \"text\": \"a\\r\\nb\\n\" }", "x\n{\"text\":\"a\\nb\"}",
  ])
  func aTextThatIsThereIsNotAddedAgain(_ file: String) {
    #expect(added(["a\nb"], to: file) == (file, .present))
    #expect(added(["a\nb", "c"], to: file).1 != .present)
  }

  @Test func whatIsNoUTF8IsLeftAlone() {
    for bytes in [[0xFF, 0xFE, 0x7B, 0x00], [0x7B, 0x00], [0xC3]] as [[UInt8]] {
      let result = ExemplarAddition(path: "/a", root: "/", exemplars: [Exemplar(text: "a")]).applied(to: bytes)
      #expect(result.bytes == bytes)
      #expect(result.outcome == .failed("it is no UTF-8"))
    }
  }

  // MARK: Which posts

  /// The exemplars of the place marked in `draft`.
  private func exemplars(_ draft: String) -> [Exemplar] {
    let marked = MarkedText(draft)
    let analysis = Analysis(Document(path: nil, text: SourceText(marked.text)), configuration: Configuration())
    return analysis.exemplars(in: marked.ranges.first ?? 0..<0)
  }

  private static let header = "---\nplatforms: [x, linkedin]\ndate: 2026-12-01 09:30\n---\n\n"

  @Test func thePostIsAsItIsPublished() {
    #expect(
      exemplars(Self.header + "## X\n\nWe <!-- who? -->‹›won.\r\nAll of it.\n\n![alt](a.png)\n\n## LinkedIn\n\nLong.\n")
        == [Exemplar(text: "We won.\nAll of it.", date: "2026-12-01", platform: "x")])
  }

  @Test func ofAThreadEachPostIsOne() {
    #expect(exemplars("---\nplatforms: x\n---\n\nOne.\n\n---\n\nT‹›wo.\n") == [Exemplar(text: "Two.", platform: "x")])
    #expect(
      exemplars("---\nplatforms: [x, linkedin]\n---\n\nO‹ne.\n\n---\n\nT›wo.\n").map(\.text) == ["One.", "Two."])
  }

  @Test func theOnePostIsMeantWhereverTheCaretStands() {
    #expect(exemplars("‹›" + Self.header + "Hello.\n") == [Exemplar(text: "Hello.", date: "2026-12-01")])
    #expect(exemplars("‹›" + Self.header + "## X\n\nHello.\n\n## LinkedIn\n\nLong.\n").isEmpty)
    #expect(exemplars("‹›---\nplatforms: x\n---\n\n<!-- nothing yet -->\n").isEmpty)
  }
}
