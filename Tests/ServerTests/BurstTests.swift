import Engine
import JSON
import PostText
import Server
import Testing
import WireProtocol

/// What the server makes of many messages that come at once.
@Suite struct BurstTests {
  private static func message(_ text: String) -> Event { .message(Array(text.utf8)) }

  private static let start = [
    message(#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"#),
    message(#"{"jsonrpc":"2.0","method":"initialized","params":{}}"#),
  ]

  private static func change(_ version: Int, insert text: String) -> Event {
    message(
      """
      {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:a","version":\
      \(version)},"contentChanges":[{"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":0}},"text":\
      "\(text)"}]}}
      """)
  }

  /// Sends events, answers what the server asks of its host, and gives what it sends.
  private func send(_ events: [Event], to server: inout LanguageServer, at now: Int = 0) throws -> [JSONNode] {
    var sent: [JSONNode] = []
    var pending = events
    while !pending.isEmpty {
      let effects = server.handle(pending, at: now)
      pending = []
      for effect in effects {
        switch effect {
        case .send(let body): sent.append(try JSONParser.parse(body, dialect: .strict))
        case .loadConfiguration(let request):
          pending.append(.configurationLoaded(request, LoadedConfiguration.empty))
        default: break
        }
      }
    }
    return sent
  }

  private func opened() throws -> LanguageServer {
    var server = LanguageServer()
    let open = Self.message(
      """
      {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"untitled:a","languageId":\
      "social-post","version":1,"text":"We won.\\n"}}}
      """)
    _ = try send(Self.start + [open], to: &server)
    return server
  }

  @Test func requestThatIsCancelledInTheSameBreathIsAnsweredAsCancelled() throws {
    var server = try opened()
    let sent = try send(
      [
        Self.message(
          #"{"jsonrpc":"2.0","id":5,"method":"textDocument/hover","params":{"textDocument":{"uri":"untitled:a"},"position":{"line":0,"character":0}}}"#
        ),
        Self.message(#"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":5}}"#),
      ], to: &server)
    #expect(sent.count == 1)
    #expect(sent.first?["error"]?["code"]?.int == -32800)
  }

  @Test func cancellingWhatWasAnsweredIsFine() throws {
    var server = try opened()
    let sent = try send(
      [Self.message(#"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":99}}"#)], to: &server)
    #expect(sent.isEmpty)
  }

  @Test func burstOfKeystrokesIsPublishedOnceForTheLastVersion() throws {
    var server = try opened()
    let sent = try send((2...300).map { Self.change($0, insert: "x") }, to: &server, at: 10)
    #expect(sent.count == 1)
    #expect(sent.first?["method"]?.string == "textDocument/publishDiagnostics")
  }

  @Test func editAndRequestTogetherAreAnsweredFromTheNewText() throws {
    var server = try opened()
    let hover = Self.message(
      #"{"jsonrpc":"2.0","id":6,"method":"textDocument/hover","params":{"textDocument":{"uri":"untitled:a"},"position":{"line":0,"character":0}}}"#
    )
    let sent = try send([Self.change(2, insert: "Yes! "), hover], to: &server, at: 10)
    let text = sent.first { $0["id"]?.int == 6 }?["result"]?["contents"]?["value"]?.string
    #expect(text?.contains("12/280") == true)
  }
}
