import Engine
import JSON
import PostText
import Server
import Testing
import WireProtocol

/// Code lenses and document symbols: what a draft looks like from above.
@Suite struct OutlineTests {
  private static let draft =
    "---\nplatforms: [x, bluesky]\n---\n\n🎉 Register now for the walk.\n\n## Bluesky\n\nThe walk 🎉 is on Friday.\n"

  private func lenses(_ text: String, name: String = "a.post.md", encoding: String = "utf-16") throws -> [JSONNode] {
    var client = try OutlineClient(encoding: encoding)
    try client.open(name, text)
    return try client.ask("textDocument/codeLens", name)
  }

  private func symbols(_ text: String, name: String = "a.post.md", encoding: String = "utf-16") throws -> [JSONNode] {
    var client = try OutlineClient(encoding: encoding)
    try client.open(name, text)
    return try client.ask("textDocument/documentSymbol", name)
  }

  private func titles(_ lenses: [JSONNode]) -> [String] {
    lenses.compactMap { lens in
      let line = lens["range"]?["start"]?["line"]?.int ?? -1
      return lens["command"]?["title"]?.string.map { "\(line) \($0)" }
    }
  }

  // MARK: Lenses

  @Test(arguments: ["\n", "\r\n", "\r"]) func lensesStandOnTheLinesThatTheyAreAbout(_ end: String) throws {
    let lenses = try lenses(Self.draft.replacing("\n", with: end))
    #expect(
      titles(lenses) == [
        "0 Kind: ask, by “Register now”", "4 X 29/280 · 251 left", "6 Bluesky 24/300 · 276 left",
      ])
  }

  @Test func aDraftWithoutHeaderHasBothOnItsFirstLine() throws {
    #expect(
      try titles(lenses("We won.\n", name: "a.x.md")) == ["0 Kind: value, asks for nothing", "0 X 7/280 · 273 left"])
  }

  @Test func whatIsOverSaysByHowMuch() throws {
    let text = String(repeating: "a", count: 3_011)
    #expect(try titles(lenses(text, name: "a.linkedin.md")).last == "0 LinkedIn 3,011/3,000 · 11 over")
  }

  @Test func aDeclaredKindIsTheHeaders() throws {
    let lenses = try lenses("---\nplatforms: x\nkind: jab\n---\nRegister now, donate today.\n")
    #expect(titles(lenses).first == "0 Kind: value, says the header")
  }

  @Test func ofAnotherLanguageNoKindIsGuessed() throws {
    let text = "Wir haben gestern mit den Kindern im Garten gearbeitet und viel gelernt, auch über die Bienen."
    #expect(try titles(lenses(text, name: "a.x.md")).count == 1)
  }

  @Test func aDraftForNoPlatformShowsThemAll() throws {
    let lenses = try titles(lenses("We won.\n"))
    #expect(lenses.count > 12)
    #expect(lenses.contains("0 Bluesky 7/300 · 293 left"))
  }

  @Test func everyLensIsOnOneLineAndHasTitleAndCommand() throws {
    for text in Self.hostile {
      for lens in try lenses(text) {
        #expect(lens["range"]?["start"]?["line"]?.int == lens["range"]?["end"]?["line"]?.int)
        #expect(lens["command"]?["title"]?.string?.isEmpty == false)
        #expect(lens["command"]?["command"]?.string == "")
      }
    }
  }

  @Test func aLensThatIsChosenDoesNothing() throws {
    var client = try OutlineClient()
    try client.open("a.post.md", "We won.\n")
    let sent = try client.send(
      #"{"jsonrpc":"2.0","id":7,"method":"workspace/executeCommand","params":{"command":"","arguments":[]}}"#)
    #expect(sent.count == 1)
    #expect(sent.first?["result"]?.isNull == true)
  }

  @Test(arguments: ["textDocument/codeLens", "textDocument/documentSymbol"])
  func whatIsNoDraftHasNone(_ method: String) throws {
    var client = try OutlineClient()
    try client.open("README.md", "We won.\n")
    try client.open("timbre.json", "{}")
    for name in ["README.md", "timbre.json", "unknown.post.md"] { #expect(try client.ask(method, name) == []) }
  }

  // MARK: Symbols

  @Test func placesAreInTheAgreedUnit() throws {
    let ends = try ["utf-8", "utf-16", "utf-32"].map { encoding in
      let draft = try symbols(Self.draft, encoding: encoding).first
      return draft?["children"]?.array?.first?["selectionRange"]?["end"]?["character"]?.int
    }
    #expect(ends == [31, 29, 28])
  }

  @Test func aDraftIsNamedByItsTitleOrItsFirstWords() throws {
    func name(_ text: String, _ file: String = "a.post.md") throws -> String? {
      try symbols(text, name: file).first?["name"]?.string
    }
    #expect(try name("---\nplatforms: x\ntitle: The walk\n---\nWe won.\n") == "The walk")
    #expect(try name("---\nplatforms: x\ntitle: \" \"\n---\nWe won.\n") == "We won.")
    #expect(try name("\u{FEFF}\n\n  We won.  \nTwice.\n", "a.x.md") == "We won.")
    #expect(
      try name(String(repeating: "word ", count: 50), "a.x.md") == "word word word word word word word word word…")
    #expect(try name("\u{3000}\n \n", "launch.x.md") == "launch")
    #expect(try name("", ".x.md") == "Draft")
  }

  @Test func symbolsHaveNamesAndLieInTheirParents() throws {
    for text in Self.hostile {
      for encoding in ["utf-8", "utf-16", "utf-32"] {
        let found = try symbols(text, encoding: encoding)
        #expect(found.count == 1)
        for symbol in found { expectNested(symbol, in: symbol) }
      }
    }
  }

  private func expectNested(_ symbol: JSONNode, in parent: JSONNode) {
    let name = symbol["name"]?.string ?? ""
    #expect(name.contains { !$0.isWhitespace })
    guard let range = symbol["range"].flatMap({ try? LSP.Range(json: $0) }),
      let selection = symbol["selectionRange"].flatMap({ try? LSP.Range(json: $0) }),
      let outer = parent["range"].flatMap({ try? LSP.Range(json: $0) })
    else {
      Issue.record("a symbol has no range")
      return
    }
    #expect(range.start <= selection.start && selection.end <= range.end && selection.start <= selection.end)
    #expect(outer.start <= range.start && range.end <= outer.end)
    for child in symbol["children"]?.array ?? [] { expectNested(child, in: symbol) }
  }

  /// Drafts in all states of being typed.
  private static let hostile: [String] = {
    let thread =
      "---\nplatforms: [x, linkedin, pinterest]\ndescription: A \"pin\"\n---\n<!-- a -->\nOne 🎉\n---\n---\n \n---\nTwo"
    let whole = [
      "", "\n", "---", "---\nplatforms:", "## X", "## X\n## X\n", "\u{FEFF}## X\r\n\r\n---\r\n", " \t\u{3000}\n",
      "![a](b.png)",
      "---\nplatforms: [x, nowhere]\ntitle: \"\u{200B}\"\n---\n", draft, thread, thread.replacing("\n", with: "\r\n"),
      "## X\n\n![a](b.png)\n\n---\n\n<!-- x -->\n\n---\n\ne\u{301}\n## Reddit\nTitle: a\n\n",
      "```\n## X\n---\n```\n---\n",
    ]
    let starts = stride(from: 0, to: thread.count, by: 7).map { String(thread.prefix($0)) }
    return whole + starts
  }()

  // MARK: Refreshing

  @Test func onlyAClientThatCanIsToldToAskAgain() throws {
    for can in [true, false] {
      var client = try OutlineClient(refreshes: can)
      try client.open("a.post.md", "We won.\n")
      _ = try client.ask("textDocument/codeLens", "a.post.md")
      client.configuration.platforms = ["x"]
      #expect(try client.reload() == (can ? 1 : 0))
      #expect(try client.reload() == 0)
    }
  }

  @Test func whoHasNotAskedOrHasTypedSinceIsLeftAlone() throws {
    var client = try OutlineClient(refreshes: true)
    try client.open("a.post.md", "We won.\n")
    client.configuration.platforms = ["x"]
    #expect(try client.reload() == 0)
    _ = try client.ask("textDocument/codeLens", "a.post.md")
    try client.change("a.post.md", "We won twice.\n")
    client.configuration.platforms = ["bluesky"]
    #expect(try client.reload() == 0)
  }
}

/// A client and a host in one, with one configuration for all folders.
private struct OutlineClient {
  var configuration = Configuration()
  private var server = LanguageServer()

  init(encoding: String = "utf-16", refreshes: Bool = false) throws {
    _ = try send(
      """
      {"jsonrpc":"2.0","id":0,"method":"initialize","params":{"rootUri":"file:///w","capabilities":{"general":\
      {"positionEncodings":["\(encoding)"]},"textDocument":{"documentSymbol":{"hierarchicalDocumentSymbolSupport":true}},\
      "workspace":{"codeLens":{"refreshSupport":\(refreshes)}}}}}
      """)
    _ = try send(#"{"jsonrpc":"2.0","method":"initialized","params":{}}"#)
  }

  mutating func open(_ name: String, _ text: String) throws {
    _ = try send(
      """
      {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///w/\(name)","languageId":\
      "markdown","version":1,"text":\(Self.quoted(text))}}}
      """)
  }

  mutating func change(_ name: String, _ text: String) throws {
    _ = try send(
      """
      {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///w/\(name)","version":2},\
      "contentChanges":[{"text":\(Self.quoted(text))}]}}
      """)
  }

  mutating func ask(_ method: String, _ name: String) throws -> [JSONNode] {
    let sent = try send(
      #"{"jsonrpc":"2.0","id":1,"method":"\#(method)","params":{"textDocument":{"uri":"file:///w/\#(name)"}}}"#)
    return try #require(sent.first { $0["id"]?.int == 1 }?["result"]?.array)
  }

  /// Has the configuration read again; gives how many times the server then asks to be asked.
  mutating func reload() throws -> Int {
    let sent = try send(
      #"{"jsonrpc":"2.0","method":"workspace/didChangeWatchedFiles","params":{"changes":[{"uri":"file:///w/timbre.json","type":2}]}}"#
    )
    return sent.count { $0["method"]?.string == "workspace/codeLens/refresh" }
  }

  private static func quoted(_ text: String) -> String { String(decoding: JSONWriter.bytes(text), as: UTF8.self) }

  mutating func send(_ message: String) throws -> [JSONNode] {
    var sent: [JSONNode] = []
    var pending = [Event.message(Array(message.utf8))]
    while !pending.isEmpty {
      let effects = server.handle(pending, at: 0)
      pending = []
      for effect in effects {
        switch effect {
        case .send(let body): sent.append(try JSONParser.parse(body, dialect: .strict))
        case .loadConfiguration(let request):
          var loaded = LoadedConfiguration.empty
          loaded.configuration = configuration
          pending.append(.configurationLoaded(request, loaded))
        default: break
        }
      }
    }
    return sent
  }
}
