import JSON
import PostText
import Server
import Testing
import WireProtocol

/// Findings for clients that ask for them.
@Suite struct PullTests {
  private static let pulling =
    #"{"textDocument":{"diagnostic":{}},"workspace":{"diagnostics":{"refreshSupport":true}}}"#

  @Test func onlyClientsThatAskAreOfferedToAsk() throws {
    var pushed = Conversation()
    #expect(try pushed.start()?["result"]?["capabilities"]?["diagnosticProvider"] == nil)
    var pulled = Conversation()
    let provider = try pulled.start(Self.pulling)?["result"]?["capabilities"]?["diagnosticProvider"]
    #expect(provider?["workspaceDiagnostics"]?.bool == true)
  }

  @Test(arguments: ["{}", "[]", "7", #"{"textDocument":{}}"#, #"{"textDocument":{"uri":[]}}"#])
  func wrongParamsAreAnError(_ params: String) throws {
    var client = Conversation()
    try client.start(Self.pulling)
    #expect(try client.request("textDocument/diagnostic", params)?["error"]?["code"]?.int == -32602)
  }

  @Test(arguments: [
    #"{}"#, #"{"previousResultIds":null}"#, #"{"previousResultIds":[{},7,{"uri":"a"},{"uri":7,"value":"1"}]}"#,
    #"{"partialResultToken":[]}"#,
  ]) func whatIsWrongAboutOldReportsIsPassedOver(_ params: String) throws {
    var client = Conversation()
    try client.start(Self.pulling)
    #expect(try client.request("workspace/diagnostic", params)?["result"]?["items"]?.array?.count == 0)
  }

  @Test func aNameOfSomeOtherReportIsAnsweredInFull() throws {
    var client = Conversation()
    try client.start(Self.pulling)
    try client.open("untitled:a", "We **won**.", language: "social-post")
    try client.open("untitled:b", "We **won**.", language: "social-post")
    var screen = Screen()
    try screen.pull("untitled:a", from: &client)
    try screen.pull("untitled:b", from: &client)
    for name in ["0", "9", "", "01", try #require(screen.names["untitled:a"])] {
      let answer = try client.request(
        "textDocument/diagnostic", #"{"textDocument":{"uri":"untitled:b"},"previousResultId":"\#(name)"}"#)
      #expect(answer?["result"]?["kind"]?.string == "full")
    }
  }

  @Test func partsOfAnAnswerMakeTheWhole() throws {
    var client = Conversation()
    try client.start(Self.pulling)
    for number in 0..<150 { try client.open("untitled:\(number)", "We **won**.", language: "social-post") }
    let sent = try client.deliver([
      Conversation.message(
        #"{"jsonrpc":"2.0","id":"w","method":"workspace/diagnostic","params":{"previousResultIds":[],"partialResultToken":"w"}}"#
      )
    ])
    let parts = sent.filter { $0["method"]?.string == "$/progress" }.compactMap {
      $0["params"]?["value"]?["items"]?.array
    }
    #expect(parts.map(\.count) == [64, 64, 22])
    #expect(Set(parts.joined().compactMap { $0["uri"]?.string }).count == 150)
    #expect(sent.last?["result"]?["items"]?.array?.isEmpty == true)
  }

  @Test func afterSoManyEditsOneRefreshAtMostIsSent() throws {
    var client = Conversation()
    try client.start(Self.pulling)
    var screen = Screen()
    for number in 0..<20 {
      try client.open("file:///w/\(number).post.md", "We **won** \(number).", language: "social-post")
      try screen.pull("file:///w/\(number).post.md", from: &client)
    }
    client.files["/w/timbre.json"] = #"{"platforms": ["x"], "rules": {"format/markup": "off"}}"#
    let changed = #"{"changes":[{"uri":"file:///w/timbre.json","type":1}]}"#
    var sent = try client.notify("workspace/didChangeWatchedFiles", changed)
    #expect(sent.count { $0["method"]?.string == "workspace/diagnostic/refresh" } == 1)
    client.files["/w/timbre.json"] = #"{"platforms": ["x"]}"#
    sent = try client.notify("workspace/didChangeWatchedFiles", changed)
    #expect(!sent.contains { $0["method"]?.string == "workspace/diagnostic/refresh" })
  }

  /// What a client that asks ends up with is what a client that doesn't is sent, whatever happens, once it rests.
  @Test(arguments: 0..<40 as Range<UInt64>) func askingShowsWhatIsSentOtherwise(_ seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    var pushed = Conversation()
    var pulled = Conversation()
    try pushed.start()
    try pulled.start(Self.pulling)
    var sent = Screen()
    var asked = Screen()
    var open: Set<String> = []
    for version in 1...60 {
      let uri = "file:///w/\(random.next(below: 3)).post.md"
      let text = "---\nplatforms: x\ndate: 2026-12-0\(1 + random.next(below: 3))\n---\n\n" + random.text()
      let both: (inout Conversation) throws -> [JSONNode]
      switch random.next(below: 10) {
      case 0:
        let rules = ["{}", #"{"format/markup":"off"}"#, #"{"format/markup":"error"}"#, #"{"format/lnk":"off"}"#]
        let configuration = #"{"platforms":["x"],"rules":\#(rules[random.next(below: rules.count)])}"#
        both = { client in
          client.files["/w/timbre.json"] = configuration
          return try client.notify(
            "workspace/didChangeWatchedFiles", #"{"changes":[{"uri":"file:///w/timbre.json","type":2}]}"#)
        }
      case 1:
        let day = CivilDate("2026-12-0\(1 + random.next(below: 5))")
        both = { try $0.deliver(day.map { [.day($0)] } ?? []) }
      case 2:
        let time = [100, 600, 2_000][random.next(below: 3)]
        both = { try $0.wait(time) }
      case 3 where open.contains(uri):
        open.remove(uri)
        both = { try $0.close(uri) }
      case _ where open.contains(uri): both = { try $0.replace(uri, text, version: version) }
      default:
        open.insert(uri)
        both = { try $0.open(uri, text, version: version) }
      }
      sent.take(try both(&pushed))
      asked.take(try both(&pulled))
      // A client asks about what it has just changed, and about all after a refresh.
      if open.contains(uri) { try asked.pull(uri, from: &pulled) }
      asked.findings = asked.findings.filter { open.contains($0.key) || $0.key.hasSuffix(".json") }
      if asked.isOld { try asked.pullAll(open.sorted(), from: &pulled) }
    }
    sent.take(try pushed.open("file:///w/last.post.md", "We **won** [it](a)…"))
    asked.take(try pulled.open("file:///w/last.post.md", "We **won** [it](a)…"))
    open.insert("file:///w/last.post.md")
    try asked.pullAll(open.sorted(), from: &pulled)
    for _ in 0..<3 {
      sent.take(try pushed.wait(3_000))
      asked.take(try pulled.wait(3_000))
      if asked.isOld { try asked.pullAll(open.sorted(), from: &pulled) }
    }
    #expect(asked.shown == sent.shown)
    #expect(!sent.shown.isEmpty)
  }
}

/// What an editor shows.
private struct Screen {
  var findings: [String: JSONNode] = [:]
  var names: [String: String] = [:]
  /// Whether the client was told to ask again.
  var isOld = false

  /// All documents that have findings.
  var shown: [String: JSONNode] { findings.filter { $0.value.array?.isEmpty == false } }

  mutating func take(_ sent: [JSONNode]) {
    for message in sent {
      switch message["method"]?.string {
      case "textDocument/publishDiagnostics":
        if let uri = message["params"]?["uri"]?.string { findings[uri] = message["params"]?["diagnostics"] }
      case "workspace/diagnostic/refresh": isOld = true
      default: break
      }
    }
  }

  mutating func pull(_ uri: String, from client: inout Conversation) throws {
    let previous = names[uri].map { #","previousResultId":"\#($0)""# } ?? ""
    let answer = try client.request("textDocument/diagnostic", #"{"textDocument":{"uri":"\#(uri)"}\#(previous)}"#)
    let report = try #require(answer?["result"])
    names[uri] = report["resultId"]?.string
    if report["kind"]?.string == "full" { findings[uri] = report["items"] }
  }

  mutating func pullAll(_ uris: [String], from client: inout Conversation) throws {
    isOld = false
    for uri in uris { try pull(uri, from: &client) }
  }
}

/// A small generator, so that a failure can be had again.
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  mutating func next(below bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }

  fileprivate mutating func text() -> String {
    let words = [
      "We", "**won**", "tomorrow", "`now`", "#makeitreal", "[text](https://acme.example.org)", "on 1 December 2026",
      "🎉",
      "members", "a", "\n\n", "Great members meet great people and stay for years.",
    ]
    return (0..<next(below: 12)).map { _ in words[next(below: words.count)] }.joined(separator: " ")
  }
}
