import JSON
import Testing
import WireProtocol

@Suite("Reading params") struct DecodingTests {
  private func params<Params: JSONDecodable>(_ text: String) throws -> Params {
    try Params(params: try JSONParser.parse(Array(text.utf8)))
  }

  @Test("reads an opened document")
  func didOpen() throws {
    let open: LSP.DidOpenTextDocumentParams = try params(
      #"{"textDocument":{"uri":"file:///a.md","languageId":"markdown","version":3,"text":"é\n☕"}}"#)
    #expect(open.textDocument.uri.path == "/a.md")
    #expect(open.textDocument.languageID == "markdown")
    #expect(open.textDocument.version == 3)
    #expect(open.textDocument.text == "é\n☕")
    let bare: LSP.DidOpenTextDocumentParams = try params(#"{"textDocument":{"uri":"untitled:1","text":""}}"#)
    #expect(bare.textDocument.languageID.isEmpty)
    #expect(bare.textDocument.version == 0)
  }

  @Test("reads changes with and without range")
  func didChange() throws {
    let change: LSP.DidChangeTextDocumentParams = try params(
      #"""
      {"textDocument":{"uri":"file:///a.md","version":4},"contentChanges":[
        {"range":{"start":{"line":0,"character":2},"end":{"line":1,"character":0}},"rangeLength":3,"text":"x"},
        {"range":null,"text":"all"},
        {"text":"new"}]}
      """#)
    #expect(change.textDocument.version == 4)
    let range = LSP.Range(start: LSP.Position(line: 0, character: 2), end: LSP.Position(line: 1, character: 0))
    #expect(change.contentChanges.map(\.range) == [range, nil, nil])
    #expect(change.contentChanges.map(\.text) == ["x", "all", "new"])
    let unversioned: LSP.DidChangeTextDocumentParams = try params(
      #"{"textDocument":{"uri":"file:///a.md","version":null},"contentChanges":[]}"#)
    #expect(unversioned.textDocument.version == nil)
  }

  @Test(
    "draws positions that no text reaches to the nearest one",
    arguments: [
      ("-1", 0), ("-9223372036854775808", 0), ("-1e300", 0), ("2147483647", 2_147_483_647),
      ("4294967295", 2_147_483_647),
      ("9223372036854775807", 2_147_483_647), ("1e300", 2_147_483_647), ("1e999", 2_147_483_647), ("3.0", 3),
      ("3.9", 3),
    ])
  func clampedPositions(_ number: String, _ expected: Int) throws {
    let position: LSP.Position = try params(#"{"line":\#(number),"character":\#(number)}"#)
    #expect(position == LSP.Position(line: expected, character: expected))
  }

  @Test(
    "says where params are wrong and what they should be",
    arguments: [
      (#"{}"#, "params.textDocument: expected an object"),
      (#"{"textDocument":null}"#, "params.textDocument: expected an object"),
      (#"{"textDocument":{}}"#, "params.textDocument.uri: expected a string"),
      (#"{"textDocument":{"uri":7}}"#, "params.textDocument.uri: expected a string"),
      (#"{"textDocument":{"uri":"a"}}"#, "params.contentChanges: expected an array"),
      (#"{"textDocument":{"uri":"a"},"contentChanges":{}}"#, "params.contentChanges: expected an array"),
      (
        #"{"textDocument":{"uri":"a"},"contentChanges":[{"text":""},1]}"#,
        "params.contentChanges[1]: expected an object"
      ),
      (
        #"{"textDocument":{"uri":"a"},"contentChanges":[{"text":""},{"text":null}]}"#,
        "params.contentChanges[1].text: expected a string"
      ),
      (
        #"{"textDocument":{"uri":"a"},"contentChanges":[{"text":"","range":{"start":{"line":0,"character":"0"}}}]}"#,
        "params.contentChanges[0].range.start.character: expected a number"
      ),
      (#"[]"#, "params: expected an object"),
      (#"7"#, "params: expected an object"),
    ])
  func failures(_ text: String, _ message: String) {
    #expect { () throws in let _: LSP.DidChangeTextDocumentParams = try params(text) } throws: { "\($0)" == message }
  }

  @Test("params that can't be read are answered with -32602")
  func responseError() {
    do {
      _ = try LSP.DidCloseTextDocumentParams(params: nil)
      Issue.record("read from nothing")
    } catch {
      #expect(ResponseError(error) == ResponseError(.invalidParams, "params: expected an object"))
    }
  }

  @Test("reads closing and saving")
  func closeAndSave() throws {
    let close: LSP.DidCloseTextDocumentParams = try params(#"{"textDocument":{"uri":"file:///a.md"}}"#)
    #expect(close.textDocument.uri.string == "file:///a.md")
    let save: LSP.DidSaveTextDocumentParams = try params(#"{"textDocument":{"uri":"a"},"text":null}"#)
    #expect(save.text == nil)
    let willSave: LSP.WillSaveTextDocumentParams = try params(#"{"textDocument":{"uri":"a"},"reason":2}"#)
    #expect(willSave.reason == .afterDelay)
    let odd: LSP.WillSaveTextDocumentParams = try params(#"{"textDocument":{"uri":"a"},"reason":9}"#)
    #expect(odd.reason == .manual)
  }

  @Test("reads a code action request, with what other servers found passed along")
  func codeAction() throws {
    let request: LSP.CodeActionParams = try params(
      #"""
      {"textDocument":{"uri":"a"},"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":4}},
       "context":{"only":["quickfix",7],"triggerKind":2,"diagnostics":[
         {"range":{"start":{"line":0,"character":1},"end":{"line":0,"character":2}},"severity":2,"code":"length/over",
          "codeDescription":{"href":"https://example.com"},"source":"timbre","message":"m","tags":[1,9],"data":{"a":1},
          "relatedInformation":[
            {"location":{"uri":"b","range":{"start":{"line":1,"character":0},"end":{"line":1,"character":1}}},"message":"r"}]},
         {"range":{"start":{"line":0,"character":1},"end":{"line":0,"character":2}},"code":17,"severity":12},
         {"message":"no range"}]}}
      """#)
    #expect(request.range.end.character == 4)
    #expect(request.context.only == [.quickFix])
    #expect(request.context.triggerKind == .automatic)
    #expect(request.context.diagnostics.count == 2)
    let ours = try #require(request.context.diagnostics.first)
    #expect(ours.code == "length/over")
    #expect(ours.severity == .warning)
    #expect(ours.codeDescription == "https://example.com")
    #expect(ours.tags == [.unnecessary])
    #expect(ours.relatedInformation.map(\.message) == ["r"])
    #expect(ours.data?["a"]?.int == 1)
    let foreign = try #require(request.context.diagnostics.last)
    #expect(foreign.code == nil)
    #expect(foreign.severity == nil)
    #expect(foreign.message.isEmpty)
  }

  @Test("a code action request without context asks for everything")
  func codeActionWithoutContext() throws {
    let request: LSP.CodeActionParams = try params(
      #"{"textDocument":{"uri":"a"},"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":0}}}"#)
    #expect(request.context.only == nil)
    #expect(request.context.diagnostics.isEmpty)
    #expect(request.context.triggerKind == .invoked)
  }

  @Test("an action that comes back to be resolved is the one that went out")
  func resolve() throws {
    let place = LSP.Range(start: LSP.Position(line: 0, character: 0), end: LSP.Position(line: 0, character: 1))
    let action = LSP.CodeAction(
      title: "Fit", kind: .refactorRewrite,
      diagnostics: [LSP.Diagnostic(range: place, severity: .error, code: "length/over", message: "m")],
      isPreferred: true, command: LSP.Command(title: "c", command: "timbre.toggle", arguments: [JSONNode(.bool(true))]),
      data: JSONNode(.integer(7)))
    #expect(try LSP.CodeAction(params: try JSONParser.parse(JSONWriter.bytes(action))) == action)
  }

  @Test(
    "a kind contains itself and the kinds below it",
    arguments: [
      ("", "quickfix", true), ("quickfix", "quickfix", true), ("source", "source.fixAll.timbre", true),
      ("source.fixAll", "source.fixAll.timbre", true), ("source.fix", "source.fixAll", false),
      ("source.fixAll", "source", false), ("quickfix", "refactor", false),
    ])
  func kinds(_ kind: String, _ other: String, _ expected: Bool) {
    #expect(LSP.CodeActionKind(kind).contains(LSP.CodeActionKind(other)) == expected)
  }

  @Test("reads commands, settings, watched files and folders")
  func workspace() throws {
    let command: LSP.ExecuteCommandParams = try params(
      #"{"command":"timbre.preview","arguments":["x",{"a":null}],"workDoneToken":"t"}"#)
    #expect(command.arguments.map(\.string) == ["x", nil])
    #expect(command.workDoneToken == .string("t"))
    let bare: LSP.ExecuteCommandParams = try params(#"{"command":"timbre.preview","arguments":null}"#)
    #expect(bare.arguments.isEmpty)

    for (text, expected) in [
      (#"{"settings":null}"#, "null"), (#"{"settings":[1]}"#, "[1]"), ("{}", "null"), ("[]", "null"),
    ] {
      let changed: LSP.DidChangeConfigurationParams = try params(text)
      #expect(String(decoding: JSONWriter.bytes(changed.settings), as: UTF8.self) == expected)
    }

    let files: LSP.DidChangeWatchedFilesParams = try params(
      #"{"changes":[{"uri":"a","type":1},{"uri":"b","type":2},{"uri":"c","type":3},{"uri":"d","type":"?"}]}"#)
    #expect(files.changes.map(\.kind) == [.created, .changed, .deleted, .changed])

    let folders: LSP.DidChangeWorkspaceFoldersParams = try params(
      #"{"event":{"added":[{"uri":"file:///a","name":"a"},{"name":"lost"}],"removed":null}}"#)
    #expect(folders.added.map(\.uri.path) == ["/a"])
    #expect(folders.removed.isEmpty)
  }

  @Test("reads cancels, traces, hovers, progress and edit results")
  func small() throws {
    let cancel: LSP.CancelParams = try params(#"{"id":"a"}"#)
    #expect(cancel.id == .string("a"))
    #expect(throws: DecodingFailure.self) { () throws in let _: LSP.CancelParams = try params(#"{"id":null}"#) }
    let trace: LSP.SetTraceParams = try params(#"{"value":"verbose"}"#)
    #expect(trace.value == .verbose)
    let compact: LSP.SetTraceParams = try params(#"{"value":"compact"}"#)
    #expect(compact.value == .messages)
    let hover: LSP.TextDocumentPositionParams = try params(
      #"{"textDocument":{"uri":"a"},"position":{"line":1,"character":2},"workDoneToken":1}"#)
    #expect(hover.position == LSP.Position(line: 1, character: 2))
    let progress: LSP.WorkDoneProgressParams = try params(#"{"token":5}"#)
    #expect(progress.token == .integer(5))
    let applied: LSP.ApplyWorkspaceEditResult = try params(#"{"applied":true}"#)
    #expect(applied.applied)
    let refused: LSP.ApplyWorkspaceEditResult = try params(#"{"applied":"yes","failureReason":"busy"}"#)
    #expect(!refused.applied)
    #expect(refused.failureReason == "busy")
  }

  @Test("any value in place of any params is read or refused, under a path that begins with params")
  func anything() throws {
    let types: [any JSONDecodable.Type] = [
      LSP.InitializeParams.self, LSP.CancelParams.self, LSP.SetTraceParams.self, LSP.DidOpenTextDocumentParams.self,
      LSP.DidChangeTextDocumentParams.self, LSP.DidCloseTextDocumentParams.self, LSP.DidSaveTextDocumentParams.self,
      LSP.WillSaveTextDocumentParams.self, LSP.CodeActionParams.self, LSP.CodeAction.self,
      LSP.ExecuteCommandParams.self,
      LSP.TextDocumentPositionParams.self, LSP.ApplyWorkspaceEditResult.self, LSP.DidChangeConfigurationParams.self,
      LSP.DidChangeWatchedFilesParams.self, LSP.DidChangeWorkspaceFoldersParams.self, LSP.WorkDoneProgressParams.self,
    ]
    let keys = [
      "textDocument", "uri", "text", "range", "start", "end", "line", "character", "contentChanges", "version",
      "context",
      "diagnostics", "only", "title", "command", "arguments", "changes", "event", "added", "token", "id", "value",
      "position",
    ]
    var random = SplitMix64(seed: 31)
    func node(_ depth: Int) -> JSONNode {
      switch Int.random(in: 0...(depth > 0 ? 9 : 4), using: &random) {
      case 0: JSONNode(.null)
      case 1: JSONNode(.bool(true))
      case 2: JSONNode(.integer(Int(truncatingIfNeeded: random.next())))
      case 3: JSONNode(.double([-1e300, 0.5, .nan, .infinity, 1e300].randomElement(using: &random) ?? 0))
      case 4: JSONNode(.string("x"))
      case 5: JSONNode(.array((0..<3).map { _ in node(depth - 1) }))
      default: JSONNode(.object(keys.map { JSONMember(key: $0, value: node(depth - 2)) }))
      }
    }
    for _ in 0..<300 {
      let params = node(7)
      for type in types {
        do {
          _ = try type.init(params: params)
        } catch {
          #expect(error.path.hasPrefix("params"))
        }
      }
    }
  }
}
