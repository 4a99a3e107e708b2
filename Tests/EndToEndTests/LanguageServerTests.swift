import Foundation
import JSON
import Testing
import WireProtocol

/// The server over real pipes, fed in every way a pipe can be fed.
@Suite struct LanguageServerTests {
  private static let conversation: [[UInt8]] = [
    #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"#,
    #"{"jsonrpc":"2.0","method":"initialized","params":{}}"#,
    """
    {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"untitled:draft","languageId":\
    "social-post","version":1,"text":"---\\nplatforms: x\\n---\\n\\nWe **won** 🎉\\n"}}}
    """,
    #"{"jsonrpc":"2.0","id":2,"method":"shutdown"}"#,
    #"{"jsonrpc":"2.0","method":"exit"}"#,
  ].map { MessageFramer.frame(Array($0.utf8)) }

  private func replies(_ outcome: Timbre.Outcome) throws -> [JSONNode] {
    var framer = MessageFramer()
    return try framer.receive(outcome.output).map { event in
      guard case .body(let body) = event else { throw CocoaError(.coderInvalidValue) }
      return try JSONParser.parse(body, dialect: .strict)
    }
  }

  private func expectTheUsual(_ outcome: Timbre.Outcome, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let replies = try replies(outcome)
    #expect(outcome.status == 0, sourceLocation: sourceLocation)
    #expect(replies.first?["result"]?["serverInfo"]?["name"]?.string == "timbre", sourceLocation: sourceLocation)
    let published = replies.last { $0["method"]?.string == "textDocument/publishDiagnostics" }
    let found = published?["params"]?["diagnostics"]?.array?.first
    #expect(found?["code"]?.string == "format/markup", sourceLocation: sourceLocation)
    #expect(found?["range"]?["start"]?["character"]?.int == 3, sourceLocation: sourceLocation)
    #expect(replies.last?["id"]?.int == 2, sourceLocation: sourceLocation)
  }

  @Test func answersManyMessagesInOneWrite() throws {
    try expectTheUsual(Timbre.run(["lsp"], input: [Array(Self.conversation.joined())]))
  }

  @Test func answersOneByteAtATime() throws {
    try expectTheUsual(Timbre.run(["lsp", "--stdio"], input: Self.conversation.joined().map { [$0] }))
  }

  @Test func answersWhereverTheHeaderIsSplit() throws {
    let bytes = Array(Self.conversation.joined())
    for cut in 1..<24 {
      try expectTheUsual(Timbre.run(["lsp"], input: [Array(bytes[..<cut]), Array(bytes[cut...])]))
    }
  }

  @Test func endOfInputEndsIt() throws {
    #expect(try Timbre.run(["lsp"]).status == 1)
    #expect(try Timbre.run(["lsp"], input: [Self.conversation[0]]).status == 1)
    #expect(try Timbre.run(["lsp"], input: [Array("Content-Len".utf8)]).status == 1)
    #expect(try Timbre.run(["lsp"], input: [Array("Content-Length: 500\r\n\r\n{".utf8)]).status == 1)
  }

  @Test func garbageIsAnsweredAndTheNextMessageWorks() throws {
    let garbage = Array("Content-Length: -5\r\n\r\n".utf8) + MessageFramer.frame(Array("{oops".utf8))
    let outcome = try Timbre.run(["lsp"], input: [garbage] + Self.conversation)
    #expect(outcome.status == 0)
    let replies = try replies(outcome)
    #expect(replies.first?["error"]?["code"]?.int == -32700)
    #expect(replies.contains { $0["result"]?["capabilities"] != nil })
  }

  @Test func theClockSaysWhatIsPast() throws {
    var conversation = Self.conversation
    let text = #"---\nplatforms: x\nstatus: ready\ndate: 2020-01-01\n---\n\nWe won.\n"#
    conversation[2] = MessageFramer.frame(
      Array(
        """
        {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"untitled:draft","languageId":\
        "social-post","version":1,"text":"\(text)"}}}
        """.utf8))
    let published = try replies(Timbre.run(["lsp"], input: conversation)).last {
      $0["method"]?.string == "textDocument/publishDiagnostics"
    }
    #expect(published?["params"]?["diagnostics"]?.array?.first?["code"]?.string == "native/stale")
  }

  @Test func peopleOfTheAddressBookAreOffered() throws {
    try Timbre.inFolder { folder in
      let files = [
        "timbre.json": #"{ "people": "people.json" }"#, "people.json": #"[{ "name": "Ada", "x": "ada_p" }]"#,
      ]
      for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
      let uri = "file://" + folder.appending(path: "a.x.md").path()
      var conversation = Self.conversation
      conversation[2] = MessageFramer.frame(
        Array(
          """
          {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"\(uri)","languageId":\
          "markdown","version":1,"text":"Hi @a"}}}
          """.utf8))
      conversation.insert(
        MessageFramer.frame(
          Array(
            """
            {"jsonrpc":"2.0","id":7,"method":"textDocument/completion","params":{"textDocument":{"uri":"\(uri)"},\
            "position":{"line":0,"character":5}}}
            """.utf8)), at: 3)
      let replies = try replies(Timbre.run(["lsp"], input: conversation))
      let items = replies.first { $0["id"]?.int == 7 }?["result"]?["items"]?.array
      #expect(items?.compactMap { $0["label"]?.string } == ["@ada_p"])
    }
  }

  @Test func aPreviewIsWrittenForTheUserAlone() throws {
    try Timbre.inFolder { folder in
      // To the end of the input: what is asked behind `exit` isn't told any more.
      var conversation = Array(Self.conversation.dropLast())
      conversation[2] = MessageFramer.frame(
        Array(
          """
          {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///w/a.x.md",\
          "languageId":"markdown","version":1,"text":"Hi <b>"}}}
          """.utf8))
      conversation.insert(
        MessageFramer.frame(
          Array(
            """
            {"jsonrpc":"2.0","id":7,"method":"workspace/executeCommand","params":{"command":"timbre.preview",\
            "arguments":[{"uri":"file:///w/a.x.md"}]}}
            """.utf8)), at: 3)
      let shown = try replies(Timbre.run(["lsp"], input: conversation, cache: folder.path()))
        .compactMap { $0["params"]?["message"]?.string }
      let previews = folder.appending(path: "timbre/previews")
      let name = try #require(try FileManager.default.contentsOfDirectory(atPath: previews.path()).first)
      let file = previews.appending(path: name)
      #expect(shown == ["The preview is written: open \(file.path()) in a browser."])
      #expect(try String(contentsOf: file, encoding: .utf8).contains(">Hi &lt;b&gt;</div>"))
      let mode = try FileManager.default.attributesOfItem(atPath: file.path())[.posixPermissions] as? NSNumber
      #expect(mode == 0o600)

      let failed = try replies(Timbre.run(["lsp"], input: conversation))
        .compactMap { $0["params"]?["message"]?.string }
      #expect(failed.count == 1 && failed[0].hasPrefix("There is no preview: /dev/null"))
    }
  }

  @Test func traceHoldsTheMessages() throws {
    try Timbre.inFolder { folder in
      let trace = folder.appending(path: "trace")
      _ = try Timbre.run(["lsp", "--trace", trace.path()], input: Self.conversation)
      let text = try String(contentsOf: trace, encoding: .utf8)
      #expect(text.contains("> {\"jsonrpc\"") && text.contains("< {\"jsonrpc\""))
    }
  }
}
