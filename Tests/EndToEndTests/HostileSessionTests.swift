import Foundation
import JSON
import Testing
import WireProtocol

/// The program among clients that do everything wrong: it answers each thing by its own error, and goes on.
@Suite struct HostileSessionTests {
  private static func code(_ response: JSONNode) -> Int? { response["error"]?["code"]?.int }

  private func started(_ more: String = "") throws -> RunningServer {
    let server = try RunningServer()
    try server.start(more)
    return server
  }

  // MARK: Order

  @Test func nothingIsAnsweredBeforeInitialize() throws {
    let server = try RunningServer()
    for method in ["textDocument/hover", "shutdown", "timbre/validate", "no/such", "$/what"] {
      #expect(Self.code(try server.request(method)) == -32002)
    }
    try server.open("untitled:a", "We **won**.")
    try server.start()
    #expect(try server.openDocuments() == 0)
    #expect(Self.code(try server.request("initialize")) == -32600)
  }

  @Test func afterShutdownOnlyItsRepetitionIsAnswered() throws {
    let server = try started()
    for _ in 0..<2 { #expect(try server.request("shutdown")["result"]?.isNull == true) }
    for method in ["textDocument/hover", "initialize", "no/such", "timbre/status"] {
      #expect(Self.code(try server.request(method)) == -32600)
    }
    try server.open("untitled:a", "We **won**.")
    try server.notify("exit")
    #expect(try server.status() == 0)
  }

  @Test func exitWithoutShutdownIsAFailure() throws {
    let server = try started()
    try server.notify("exit")
    #expect(try server.status() == 1)
    let early = try RunningServer()
    try early.notify("exit")
    #expect(try early.status() == 1)
  }

  @Test func whatComesBehindExitIsNotRead() throws {
    let server = try started()
    try server.send(#"{"jsonrpc":"2.0","id":"s","method":"shutdown"}"#)
    try server.write(
      [#"{"jsonrpc":"2.0","method":"exit"}"#, #"{"jsonrpc":"2.0","id":"late","method":"shutdown"}"#].flatMap {
        MessageFramer.frame(Array($0.utf8))
      })
    #expect(try server.response()["id"]?.string == "s")
    #expect(throws: RunningServer.Ended.self) { try server.response() }
    #expect(try server.status() == 0)
  }

  @Test func theDeathOfTheParentEndsIt() throws {
    let parent = Process()
    parent.executableURL = URL(filePath: "/bin/sh")
    parent.arguments = ["-c", "read line"]
    parent.standardInput = Pipe()
    try parent.run()
    let server = try started(#","processId":\#(parent.processIdentifier)"#)
    #expect(try server.openDocuments() == 0)
    kill(parent.processIdentifier, SIGKILL)
    parent.waitUntilExit()
    #expect(try server.status() == 1)
  }

  @Test(arguments: ["null", "-1", "0", "99999999999999999999", "\"7\"", "1.5"])
  func aParentThatIsNoneIsNotWaitedFor(_ process: String) throws {
    let server = try started(#","processId":\#(process)"#)
    #expect(try server.openDocuments() == 0)
  }

  // MARK: Messages

  @Test(
    arguments: [
      ("{", -32700), ("", -32700), ("{\"a\":1,}", -32700), ("nul", -32700), ("\u{0}", -32700),
      (#"{"jsonrpc":"2.0","id":1,"method":"a\u12"}"#, -32700), ("{}", -32600), ("[]", -32600), ("7", -32600),
      ("null", -32600), ("\"{}\"", -32600), (#"[{"jsonrpc":"2.0","id":1,"method":"shutdown"}]"#, -32600),
      (#"{"method":7,"id":1}"#, -32600), (#"{"id":{},"method":"shutdown"}"#, -32600),
      (#"{"id":null,"method":"shutdown"}"#, -32600), (#"{"id":1.5,"method":"shutdown"}"#, -32600),
      (#"{"id":5}"#, -32600), (#"{"jsonrpc":"2.0","id":"x","method":"no/such"}"#, -32601),
      (#"{"id":1,"method":""}"#, -32601), (#"{"id":1,"method":"timbre/status","params":[]}"#, -32602),
      (#"{"id":1,"method":"textDocument/hover"}"#, -32602),
      (#"{"id":1,"method":"textDocument/hover","params":7}"#, -32602),
      (#"{"id":1,"method":"textDocument/hover","params":{"textDocument":{"uri":[]},"position":{}}}"#, -32602),
      (#"{"id":1,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"a"},"range":7}}"#, -32602),
      (#"{"id":1,"method":"workspace/executeCommand","params":{"command":"rm","arguments":[]}}"#, -32602),
    ]) func aWrongMessageIsOneErrorAndTheNextIsAnswered(_ message: String, _ code: Int) throws
  {
    let server = try started()
    try server.send(message)
    #expect(Self.code(try server.response()) == code)
    #expect(try server.openDocuments() == 0)
  }

  @Test func bytesThatAreNoTextAreAnError() throws {
    let server = try started()
    for bytes in [[0xFF, 0xFE], [0x22, 0xC3, 0x28, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22]] as [[UInt8]] {
      try server.write(MessageFramer.frame(bytes))
      #expect(Self.code(try server.response()) == -32700)
    }
    // Half of a surrogate pair is no text either, but JSON can spell it.
    try server.send(
      #"{"method":"textDocument/didOpen","params":{"textDocument":{"uri":"untitled:a","languageId":"timbre","version":1,"text":"\ud83d We **won**."}}}"#
    )
    #expect(try server.openDocuments() ?? 0 <= 1)
  }

  @Test func headersThatAreNoneAreSurvived() throws {
    let server = try started()
    for header in [
      "Content-Length: -1\r\n\r\n", "Content-Length: x\r\n\r\n", "Content-Length: 99999999999999999999\r\n\r\n",
      "Content-Type: a\r\n\r\n", "\u{0}\u{1}\u{2}\r\n\r\n", "Content-Length: 2\r\nContent-Length: 3\r\n\r\n",
      String(repeating: "x", count: 100_000) + "\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
    ] {
      try server.write(Array(header.utf8))
      #expect(Self.code(try server.response()) == -32700)
      #expect(try server.openDocuments() == 0)
    }
  }

  @Test func depthAndSizeAreBorne() throws {
    let server = try started()
    try server.send(String(repeating: "[", count: 100_000))
    #expect(Self.code(try server.response()) == -32700)
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    try server.send(#"{"id":1,"method":"timbre/status","params":{"x":\#(deep)}}"#)
    #expect(Self.code(try server.response()) == -32700)
    #expect(try server.openDocuments() == 0)
  }

  @Test func fiftyMegabytesAreTaken() throws {
    let server = try started()
    try server.open("untitled:big", String(repeating: "We won again.\n", count: 50 << 20 / 14), language: "plaintext")
    #expect(try server.openDocuments() == 1)
    try server.notify(
      "textDocument/didChange",
      #"{"textDocument":{"uri":"untitled:big","version":2},"contentChanges":[{"range":{"start":{"line":9,"character":0},"end":{"line":9999999,"character":0}},"text":"The end."}]}"#
    )
    let status = try server.request("timbre/status")["result"]?["documents"]?.array?.first
    #expect(status?["bytes"]?.int == 9 * 14 + 8)
  }

  @Test func packetsMayBeCutAnywhere() throws {
    let messages = (1...40).map { number in
      MessageFramer.frame(Array(#"{"jsonrpc":"2.0","id":\#(number),"method":"timbre/status","params":{}}"#.utf8))
    }
    let bytes = Array(messages.joined())
    for size in [1, 7, 64, 1_000, bytes.count] {
      let server = try started()
      for start in stride(from: 0, to: bytes.count, by: size) { try server.write(bytes[start...].prefix(size)) }
      for number in 1...40 { #expect(try server.response()["id"]?.int == number) }
    }
  }

  // MARK: Cancels

  @Test func everyRequestIsAnsweredOnceWhateverIsCancelled() throws {
    let server = try started()
    try server.open("untitled:a", "---\nplatforms: x\n---\n\nWe **won**.")
    var messages: [String] = []
    for number in 1...300 {
      let place = #"{"textDocument":{"uri":"untitled:a"},"position":{"line":4,"character":5}}"#
      messages.append(#"{"jsonrpc":"2.0","id":"r\#(number)","method":"textDocument/hover","params":\#(place)}"#)
      for id in ["\"r\(number)\"", "\"r\(number + 1)\"", "\(number)", "null", "{}"] {
        messages.append(#"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":\#(id)}}"#)
      }
    }
    try server.write(messages.flatMap { MessageFramer.frame(Array($0.utf8)) })
    for number in 1...300 {
      let response = try server.response()
      #expect(response["id"]?.string == "r\(number)")
      #expect(Self.code(response) == -32800 || response["result"] != nil)
    }
    #expect(try server.openDocuments() == 1)
  }

  // MARK: Documents

  @Test func twoThousandDocumentsAreKeptApart() throws {
    let server = try started()
    for number in 0..<2_000 { try server.open("untitled:\(number)", "---\nplatforms: x\n---\n\nWe **won** \(number).") }
    // Findings come behind the answers to what came with the documents.
    for _ in 0..<2 { #expect(try server.openDocuments() == 2_000) }
    #expect(server.findings.count == 2_000)
    try server.notify(
      "textDocument/didChange",
      #"{"textDocument":{"uri":"untitled:1234","version":2},"contentChanges":[{"text":"---\nplatforms: x\n---\n\nWe won."}]}"#
    )
    for number in 0..<2_000 where number != 1_234 && number != 77 {
      try server.notify("textDocument/didClose", #"{"textDocument":{"uri":"untitled:\#(number)"}}"#)
    }
    for _ in 0..<2 { #expect(try server.openDocuments() == 2) }
    #expect(server.findings.filter { !$0.value.isEmpty }.keys.sorted() == ["untitled:77"])
  }

  @Test func documentsThatAreTreatedBadlyHarmNoOther() throws {
    let server = try started()
    try server.open("untitled:good", "---\nplatforms: x\n---\n\nWe **won**.")
    let uris = [
      "", "a", "file:", "file://", "file:///%00", "file:///../../etc", "untitled:\\u0000", "http://[::1",
      "C:\\\\a.x.md",
    ]
    for uri in uris {
      for _ in 0..<2 { try server.open(uri, "Hello **there**.") }
      for change in [
        #"{"text":"New"}"#,
        #"{"range":{"start":{"line":-1,"character":-5},"end":{"line":1e300,"character":9}},"text":"x"}"#,
        #"{"range":{"start":{"line":5,"character":5},"end":{"line":0,"character":0}},"text":"\r"}"#,
        #"{"range":null,"rangeLength":-7,"text":""}"#, #"{"range":{}}"#, "7",
      ] {
        for version in ["1", "0", "-9", "null", "\"x\"", "99999999999999999999"] {
          try server.notify(
            "textDocument/didChange",
            #"{"textDocument":{"uri":"\#(uri)","version":\#(version)},"contentChanges":[\#(change)]}"#)
        }
      }
      for _ in 0..<2 { try server.notify("textDocument/didClose", #"{"textDocument":{"uri":"\#(uri)"}}"#) }
      try server.notify(
        "textDocument/didChange", #"{"textDocument":{"uri":"\#(uri)","version":9},"contentChanges":[{"text":"b"}]}"#)
      try server.notify("textDocument/didSave", #"{"textDocument":{"uri":"\#(uri)"}}"#)
    }
    let documents = try server.request("timbre/status")["result"]?["documents"]?.array
    #expect(documents?.compactMap { $0["uri"]?.string } == ["untitled:good"])
    #expect(documents?.first?["findings"]?["warning"]?.int == 1)
  }

  @Test func everyRequestBearsEveryParams() throws {
    let server = try started(#","initializationOptions":{"positionEncoding":"utf-8"}"#)
    try server.open("untitled:a", "---\nplatforms: [x, bluesky]\n---\n\nWe **won** 🎉.")
    let place = #"{"line":4,"character":9}"#
    let document = #""textDocument":{"uri":"untitled:a"}"#
    let params = [
      "null", "[]", "{}", #"{\#(document)}"#, #"{\#(document),"position":\#(place)}"#,
      #"{\#(document),"range":{"start":\#(place),"end":{"line":0,"character":0}}}"#,
      #"{\#(document),"range":{"start":{"line":-1,"character":-1},"end":{"line":1e9,"character":1e9}},"context":7}"#,
      #"{\#(document),"position":{"line":4,"character":10}}"#,
      #"{"textDocument":{"uri":"untitled:none"},"position":\#(place)}"#,
      #"{"command":"timbre.applyFix","arguments":[{"uri":"untitled:a","range":{"start":\#(place),"end":\#(place)}}]}"#,
      #"{"records":[{},7,null,{"text":"We **won**."}],"uri":"file:///nowhere/a"}"#,
      #"{"previousResultIds":[{"uri":"untitled:a","value":"1"}],"partialResultToken":1}"#,
    ]
    for method in [
      "textDocument/hover", "textDocument/codeAction", "textDocument/codeLens", "textDocument/documentSymbol",
      "textDocument/diagnostic", "workspace/diagnostic", "workspace/executeCommand", "timbre/counts", "timbre/validate",
      "timbre/voice", "timbre/status",
    ] {
      for params in params {
        let response = try server.request(method, params)
        #expect(response["result"] != nil || Self.code(response) == -32602, "\(method) \(params)")
      }
    }
    #expect(try server.openDocuments() == 1)
  }
}
