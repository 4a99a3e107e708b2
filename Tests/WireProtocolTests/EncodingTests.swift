import JSON
import Testing
import WireProtocol

@Suite("Writing params and results") struct EncodingTests {
  private func text(_ value: some JSONEncodable) -> String {
    String(decoding: JSONWriter.bytes(value), as: UTF8.self)
  }

  private let uri = DocumentURI("file:///a.md")
  private let range = LSP.Range(start: LSP.Position(line: 1, character: 2), end: LSP.Position(line: 3, character: 4))
  private let rangeText = #"{"start":{"line":1,"character":2},"end":{"line":3,"character":4}}"#

  @Test("writes diagnostics, whole and bare")
  func diagnostics() {
    let whole = LSP.Diagnostic(
      range: range, severity: .hint, code: "length/fold", codeDescription: "https://example.com/fold", source: "timbre",
      message: "m", tags: [.unnecessary],
      relatedInformation: [
        LSP.DiagnosticRelatedInformation(location: LSP.Location(uri: uri, range: range), message: "r")
      ],
      data: JSONNode(.string("d")))
    let wholeText =
      #"{"range":\#(rangeText),"severity":4,"code":"length/fold","codeDescription":{"href":"https://example.com/fold"},"#
      + #""source":"timbre","message":"m","tags":[1],"relatedInformation":[{"location":{"uri":"file:///a.md","#
      + #""range":\#(rangeText)},"message":"r"}],"data":"d"}"#
    let bare = LSP.Diagnostic(range: range, message: "b")
    #expect(
      text(LSP.PublishDiagnosticsParams(uri: uri, version: 2, diagnostics: [whole, bare]))
        == #"{"uri":"file:///a.md","version":2,"diagnostics":[\#(wholeText),{"range":\#(rangeText),"message":"b"}]}"#)
    #expect(
      text(LSP.PublishDiagnosticsParams(uri: uri, version: nil, diagnostics: []))
        == #"{"uri":"file:///a.md","diagnostics":[]}"#)
  }

  @Test("writes edits in both forms")
  func workspaceEdits() {
    let edit = LSP.TextEdit(range: range, newText: "x\n")
    let editText = #"{"range":\#(rangeText),"newText":"x\n"}"#
    let new = DocumentURI("file:///b.md")
    #expect(
      text(LSP.WorkspaceEdit.changes([new: [], uri: [edit]]))
        == #"{"changes":{"file:///a.md":[\#(editText)],"file:///b.md":[]}}"#)
    let changes: [LSP.DocumentChange] = [
      .create(LSP.CreateFile(uri: new)),
      .edit(LSP.TextDocumentEdit(textDocument: .init(uri: new, version: nil), edits: [edit])),
      .edit(LSP.TextDocumentEdit(textDocument: .init(uri: uri, version: 7), edits: [])),
    ]
    #expect(
      text(LSP.ApplyWorkspaceEditParams(label: "Fit", edit: .documentChanges(changes)))
        == #"{"label":"Fit","edit":{"documentChanges":["#
        + #"{"kind":"create","uri":"file:///b.md","options":{"ignoreIfExists":true}},"#
        + #"{"textDocument":{"uri":"file:///b.md","version":null},"edits":[\#(editText)]},"#
        + #"{"textDocument":{"uri":"file:///a.md","version":7},"edits":[]}]}}"#)
  }

  @Test("writes code actions")
  func codeActions() {
    #expect(text(LSP.CodeAction(title: "t")) == #"{"title":"t"}"#)
    let action = LSP.CodeAction(
      title: "t", kind: .quickFix, isPreferred: true, disabled: "no text", edit: .changes([:]),
      command: LSP.Command(title: "c", command: "timbre.report"), data: JSONNode(.null))
    #expect(
      text(action) == #"{"title":"t","kind":"quickfix","isPreferred":true,"disabled":{"reason":"no text"},"#
        + #""edit":{"changes":{}},"command":{"title":"c","command":"timbre.report"},"data":null}"#)
  }

  @Test("writes hovers")
  func hover() {
    let contents = LSP.MarkupContent(kind: .markdown, value: "*a*")
    #expect(text(LSP.Hover(contents: contents)) == #"{"contents":{"kind":"markdown","value":"*a*"}}"#)
    #expect(
      text(LSP.Hover(contents: contents, range: range))
        == #"{"contents":{"kind":"markdown","value":"*a*"},"range":\#(rangeText)}"#)
  }

  @Test("writes registrations of watchers")
  func registrations() {
    let watchers = [
      LSP.FileSystemWatcher(globPattern: "**/timbre.json"),
      LSP.FileSystemWatcher(globPattern: "people.json", baseURI: uri),
    ]
    let params = LSP.RegistrationParams(registrations: [
      LSP.Registration(
        id: "w", method: Method.workspaceDidChangeWatchedFiles,
        registerOptions: LSP.DidChangeWatchedFilesRegistrationOptions(watchers: watchers)),
      LSP.Registration(id: "c", method: Method.workspaceDidChangeConfiguration),
    ])
    #expect(
      text(params) == #"{"registrations":[{"id":"w","method":"workspace/didChangeWatchedFiles","registerOptions":"#
        + #"{"watchers":[{"globPattern":"**/timbre.json"},"#
        + #"{"globPattern":{"baseUri":"file:///a.md","pattern":"people.json"}}]}},"#
        + #"{"id":"c","method":"workspace/didChangeConfiguration"}]}"#)
  }

  @Test("writes messages, settings requests and progress")
  func small() {
    #expect(text(LSP.MessageParams(type: .warning, message: "m")) == #"{"type":2,"message":"m"}"#)
    #expect(text(LSP.LogTraceParams(message: "m", verbose: "v")) == #"{"message":"m","verbose":"v"}"#)
    #expect(
      text(LSP.ConfigurationParams(items: [.init(section: "timbre"), .init(scopeURI: uri, section: "timbre")]))
        == #"{"items":[{"section":"timbre"},{"scopeUri":"file:///a.md","section":"timbre"}]}"#)
    #expect(text(LSP.WorkDoneProgressParams(token: .integer(4))) == #"{"token":4}"#)
    func progress(_ value: LSP.WorkDoneProgress) -> String {
      text(LSP.ProgressParams(token: .string("t"), value: value))
    }
    #expect(
      progress(.begin(title: "Learning", cancellable: true, message: "m", percentage: 0))
        == #"{"token":"t","value":{"kind":"begin","title":"Learning","cancellable":true,"message":"m","percentage":0}}"#
    )
    #expect(
      progress(.report(message: nil, percentage: 50)) == #"{"token":"t","value":{"kind":"report","percentage":50}}"#)
    #expect(progress(.end(message: "done")) == #"{"token":"t","value":{"kind":"end","message":"done"}}"#)
  }
}
