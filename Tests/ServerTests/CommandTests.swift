import Engine
import FoundationEssentials
import JSON
import PostText
import Server
import Testing
import WireProtocol

/// Commands that the server runs for a client.
@Suite struct CommandTests {
  // MARK: The catalogue

  @Test func commandsAreSortedAndNamedOnce() {
    let names = ServerCommandCatalog.all.map(\.name)
    #expect(names == Array(Set(names)).sorted())
    #expect(names.allSatisfy { $0.hasPrefix("timbre.") })
  }

  @Test func everyCommandIsAnnouncedAndDescribedAndPlayed() throws {
    var session = Session()
    let names = ServerCommandCatalog.all.map(\.name)
    let provider = try session.start().first?["result"]?["capabilities"]?["executeCommandProvider"]
    #expect(provider?["commands"]?.array?.compactMap(\.string) == names)
    let folder = TranscriptTests.folder
    let description = try String(
      contentsOf: folder.deletingLastPathComponent().appending(path: "README.md"), encoding: .utf8)
    let played = try TranscriptTests.names.map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
    for name in names {
      #expect(description.contains("`\(name)`"))
      #expect(played.contains { $0.contains("\"command\":\"\(name)\"") })
    }
  }

  @Test(arguments: ["[]", "[{}]", "[7]", "{}", "[null]", "[{\"uri\":7}]", "[[],[]]", "\"\""])
  func wrongArgumentsAreOneErrorInWordsAndNothingElse(_ arguments: String) throws {
    for command in ServerCommandCatalog.all {
      // That one may do without.
      if command.name == "timbre.toggle", ["[]", "[{}]"].contains(arguments) { continue }
      var session = Session()
      _ = try session.start()
      let sent = try session.run(command.name, arguments)
      #expect(sent.count == 1)
      #expect(sent.first?["error"]?["code"]?.int == -32602)
      #expect(sent.first?["error"]?["message"]?.string?.contains("arguments") == true)
    }
  }

  // MARK: Code actions

  @Test func clientsWithoutActionLiteralsGetBareCommandsThatDoTheSame() throws {
    var session = Session()
    session.hasLiterals = false
    session.files["/w/timbre.json"] = Self.configuration
    _ = try session.start()
    _ = try session.open("/w/a.post.md", "---\nplatforms: x\n---\n\n**We** leverage it.\n")
    let commands = try session.actions("/w/a.post.md", line: 4)
    #expect(
      commands.compactMap { $0["command"]?.string } == [
        "timbre.applyFix", "timbre.allowMatch", "timbre.disableRule", "timbre.disableRule", "timbre.addExemplar",
      ])
    for command in commands.dropLast() {
      let argument = try #require(command["arguments"]?.array?.first)
      let sent = try session.run(
        try #require(command["command"]?.string), String(decoding: JSONWriter.bytes([argument]), as: UTF8.self))
      let edit = sent.first { $0["method"]?.string == "workspace/applyEdit" }?["params"]?["edit"]
      #expect(edit?["changes"]?.object?.first?.value.array?.isEmpty == false)
    }
  }

  @Test func exemplarsAreOfferedOnlyWhereThereIsAPostAndAFileForIt() throws {
    var session = Session()
    session.files["/w/timbre.json"] = Self.configuration
    _ = try session.start()
    _ = try session.open("/w/a.post.md", "We use it.\n")
    _ = try session.open("/w/empty.post.md", "\n")
    _ = try session.open("/v/a.post.md", "We use it.\n")
    let offered = try session.actions("/w/a.post.md")
    #expect(offered.compactMap { $0["command"]?["command"]?.string } == ["timbre.disableRule", "timbre.addExemplar"])
    #expect(offered.last?["isPreferred"] == nil && offered.last?["kind"] == nil)
    #expect(try session.actions("/w/empty.post.md").allSatisfy { $0["command"] == nil })
    #expect(try session.actions("/v/a.post.md").allSatisfy { $0["command"] == nil })
  }

  @Test func whatSilencesStandsBehindWhatMendsAndIsNeverPreferred() throws {
    var session = Session()
    session.files["/w/timbre.json"] = "{}"
    _ = try session.start()
    _ = try session.open("/w/a.post.md", "---\nplatforms: x\n---\n\n**We** `won` it.\n")
    let titles = try session.actions("/w/a.post.md", line: 4, width: 9).map { $0["title"]?.string ?? "" }
    #expect(
      titles == [
        "Remove the marks", "Remove the marks", "Allow “**We**” in this draft", "Silence format/markup on this line",
        "Switch off format/markup in this draft", "Switch off format/markup in timbre.json",
        "Allow “`won`” in this draft", "Fix all that is safe to fix",
      ])
  }

  // MARK: Accepting a term

  private static let configuration =
    #"{"voices": {"default": {"terms": [{"avoid": ["leverage", "synergy"]}], "exemplars": ["ours.jsonl"]}}}"#

  @Test func aTermIsTakenOutOfTheFileAsItIsNow() throws {
    var session = Session()
    session.files["/w/timbre.json"] = Self.configuration
    _ = try session.start()
    _ = try session.open("/w/a.post.md", "We leverage it.\n")
    // Somebody else changed it, and nobody told.
    session.files["/w/timbre.json"] = "\n" + Self.configuration
    let sent = try session.accept("leverage", in: "/w/a.post.md")
    #expect(sent.filter { $0["id"]?.int != nil }.count == 1)
    let change = sent.last?["params"]?["edit"]?["changes"]?["file:///w/timbre.json"]?.array
    #expect(change?.count == 1)
    #expect(change?.first?["range"]?["start"]?["line"]?.int == 1)
  }

  @Test func aByteOrderMarkOfAClosedFileIsNoCharacterOfItsFirstLine() throws {
    for mark in ["", "\u{FEFF}"] {
      var session = Session()
      session.files["/w/timbre.json"] = mark + Self.configuration
      _ = try session.start()
      _ = try session.open("/w/a.post.md", "We leverage it.\n")
      let edit = try session.accept("leverage", in: "/w/a.post.md").last?["params"]?["edit"]
      let range = edit?["changes"]?["file:///w/timbre.json"]?.array?.first?["range"]
      #expect(range?["start"]?["character"]?.int == 45)
      #expect(range?["end"]?["character"]?.int == 57)
    }
  }

  @Test func aSecondTermWaitsUntilTheFirstIsSaved() throws {
    var session = Session()
    session.files["/w/timbre.json"] = Self.configuration
    _ = try session.start()
    _ = try session.open("/w/a.post.md", "We leverage synergy.\n")
    #expect(try session.accept("leverage", in: "/w/a.post.md").last?["method"]?.string == "workspace/applyEdit")
    _ = try session.send(#"{"jsonrpc":"2.0","id":"timbre-1","result":{"applied":true}}"#)
    let early = try session.accept("synergy", in: "/w/a.post.md").last
    #expect(early?["method"]?.string == "window/showMessage")
    #expect(early?["params"]?["message"]?.string?.contains("aren't saved yet") == true)
    session.files["/w/timbre.json"] = Self.configuration.replacing(#""leverage", "#, with: "")
    #expect(try session.accept("synergy", in: "/w/a.post.md").last?["method"]?.string == "workspace/applyEdit")
  }

  @Test func aFileThatIsSavedWithoutAWordIsFoundWhileSomebodyWrites() throws {
    var session = Session()
    session.files["/w/timbre.json"] = Self.configuration
    _ = try session.start()
    _ = try session.open("/w/a.post.md", "We leverage synergy.\n")
    _ = try session.accept("leverage", in: "/w/a.post.md")
    _ = try session.send(#"{"jsonrpc":"2.0","id":"timbre-1","result":{"applied":true}}"#)
    let type =
      #"{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///w/a.post.md"},"contentChanges":[{"text":"Leverage it.\n"}]}}"#
    _ = try session.send(type)
    session.files["/w/timbre.json"] = Self.configuration.replacing(#""leverage", "#, with: "")
    session.now += 500
    _ = try session.send(type)
    #expect(try session.actions("/w/a.post.md").contains { $0["command"]?["command"]?.string == "timbre.acceptTerm" })
    session.now += 500
    _ = try session.send(type)
    #expect(try !session.actions("/w/a.post.md").contains { $0["command"]?["command"]?.string == "timbre.acceptTerm" })
  }

  @Test(arguments: [#""result":null"#, #""result":{"applied":false}"#, #""error":{"code":-32601,"message":"unknown"}"#])
  func whatTheClientDoesNotDoIsToldTheWriter(_ answer: String) throws {
    var session = Session()
    session.files["/w/timbre.json"] = Self.configuration
    _ = try session.start()
    _ = try session.open("/w/a.post.md", "We leverage it.\n")
    for request in 1...2 {
      #expect(try session.accept("leverage", in: "/w/a.post.md").last?["method"]?.string == "workspace/applyEdit")
      let sent = try session.send(#"{"jsonrpc":"2.0","id":"timbre-\#(request)",\#(answer)}"#)
      #expect(sent.count == 1)
      #expect(
        sent.first?["params"]?["message"]?.string?.contains("take “leverage” out of voices.default.terms") == true)
    }
  }

  @Test func twoTermsInOneBreathAreAnsweredOnceEach() throws {
    var session = Session()
    session.files["/w/timbre.json"] = Self.configuration
    _ = try session.start()
    _ = try session.open("/w/a.post.md", "We leverage it.\n")
    let sent = try session.send(
      session.command("timbre.acceptTerm", #"[{"uri":"file:///w/a.post.md","term":"leverage"}]"#),
      session.command("timbre.acceptTerm", #"[{"uri":"file:///w/a.post.md","term":"synergy"}]"#))
    #expect(sent.filter { $0["method"] == nil && $0["result"]?.isNull == true }.count == 2)
    #expect(sent.filter { $0["method"]?.string == "workspace/applyEdit" }.count == 1)
  }

  // MARK: Adding an exemplar

  @Test(
    arguments: [
      (.added(1, total: 213), "Added to ours.jsonl (213 posts)."),
      (.added(1, total: 1), "Added to ours.jsonl (1 post)."),
      (.present, "The post is there already, in ours.jsonl."),
      (.failed("No space left"), "Nothing was added to ours.jsonl: No space left."),
    ] as [(ExemplarAddition.Outcome, String)]) func whatBecameOfAnExemplarIsToldTheWriter(
      _ outcome: ExemplarAddition.Outcome, _ message: String
    ) throws
  {
    var session = Session()
    session.files["/w/timbre.json"] = Self.configuration
    session.outcome = outcome
    _ = try session.start()
    _ = try session.open("/w/a.post.md", "We use <!-- no --> it.\n")
    let sent = try session.run(
      "timbre.addExemplar",
      #"[{"uri":"file:///w/a.post.md","range":{"start":{"line":0,"character":0},"end":{"line":0,"character":0}}}]"#)
    #expect(
      session.additions == [
        ExemplarAddition(path: "/w/ours.jsonl", root: "/w", exemplars: [Exemplar(text: "We use  it.", platform: nil)])
      ])
    #expect(sent.count == 2)
    #expect(sent.first?["result"]?.isNull == true)
    #expect(sent.last?["params"]?["message"]?.string == message)
  }
}

/// A client and a host in one, with files in memory.
private struct Session {
  var files: [String: String] = [:]
  var hasLiterals = true
  /// What becomes of what is added.
  var outcome = ExemplarAddition.Outcome.present
  var now = 0
  private(set) var additions: [ExemplarAddition] = []
  private var server = LanguageServer()

  /// What the server sends in return.
  mutating func send(_ messages: String...) throws -> [JSONNode] {
    var sent: [JSONNode] = []
    var pending = messages.map { Event.message(Array($0.utf8)) }
    while !pending.isEmpty {
      let effects = server.handle(pending, at: now)
      pending = []
      for effect in effects {
        switch effect {
        case .send(let body):
          let message = try JSONParser.parse(body)
          // Findings have tests of their own.
          if message["method"]?.string != "textDocument/publishDiagnostics" { sent.append(message) }
        case .loadConfiguration(let request):
          let loader = ConfigurationLoader(lastGood: request.lastGood) { [files] path in
            (request.buffers[path] ?? files[path].map { Array($0.utf8) }).map { .bytes($0) } ?? .missing
          }
          let loaded = loader.load(folder: request.folder, userFile: nil, settings: request.settings)
          pending.append(.configurationLoaded(request, loaded))
        case .addExemplars(let addition):
          additions.append(addition)
          pending.append(.exemplarsAdded(addition, outcome))
        default: break
        }
      }
    }
    return sent
  }

  mutating func start() throws -> [JSONNode] {
    let literals = hasLiterals ? #","textDocument":{"codeAction":{"codeActionLiteralSupport":{}}}"# : ""
    return try send(
      #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"rootUri":"file:///w","capabilities":{"workspace":{"applyEdit":true}\#(literals)}}}"#,
      #"{"jsonrpc":"2.0","method":"initialized","params":{}}"#)
  }

  mutating func open(_ path: String, _ text: String) throws -> [JSONNode] {
    let text = String(decoding: JSONWriter.bytes(text), as: UTF8.self)
    return try send(
      #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file://\#(path)","languageId":"markdown","version":1,"text":\#(text)}}}"#
    )
  }

  mutating func actions(_ path: String, line: Int = 0, width: Int = 0) throws -> [JSONNode] {
    let start = #"{"line":\#(line),"character":0}"#
    let end = #"{"line":\#(line),"character":\#(width)}"#
    return try send(
      #"{"jsonrpc":"2.0","id":1,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"file://\#(path)"},"range":{"start":\#(start),"end":\#(end)},"context":{"diagnostics":[]}}}"#
    ).first?["result"]?.array ?? []
  }

  func command(_ name: String, _ arguments: String) -> String {
    #"{"jsonrpc":"2.0","id":1,"method":"workspace/executeCommand","params":{"command":"\#(name)","arguments":\#(arguments)}}"#
  }

  mutating func run(_ name: String, _ arguments: String) throws -> [JSONNode] {
    try send(command(name, arguments))
  }

  mutating func accept(_ term: String, in path: String) throws -> [JSONNode] {
    try run("timbre.acceptTerm", #"[{"uri":"file://\#(path)","term":"\#(term)"}]"#)
  }
}
