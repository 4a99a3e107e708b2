import Engine
import JSON
import PostText
import WireProtocol

/// Keeping the documents as the editor has them.
extension LanguageServer {
  mutating func didOpen(_ params: JSONNode?) throws(DecodingFailure) {
    let params = try LSP.DidOpenTextDocumentParams(params: params)
    let document = OpenDocument(
      uri: params.uri, path: params.uri.path, languageID: params.languageID, version: params.version,
      text: SourceText(params.text))
    documents[params.uri] = document
    dirty.insert(params.uri)
    let folder = configurationFolder(of: document)
    if configurations[folder] == nil {
      loadConfiguration(for: folder)
    } else {
      let workspace = workspace(of: document)
      documents[params.uri]?.workspace = workspace
      if let workspace { readAfterAWhile(workspace) }
    }
    if document.isConfiguration { reloadConfigurations() }
  }

  mutating func didChange(_ params: JSONNode?) throws(DecodingFailure) {
    let params = try LSP.DidChangeTextDocumentParams(params: params)
    let uri = params.textDocument.uri
    guard var document = documents[uri] else {
      return log(.warning, "A change came for \(uri), which isn't open.")
    }
    for change in params.contentChanges {
      guard let range = change.range else {
        document.text = SourceText(change.text)
        document.caret = nil
        continue
      }
      let bytes = byteRange(of: range, in: document.text)
      document.text = document.text.replacing(bytes, with: change.text)
      document.caret = bytes.lowerBound + change.text.utf8.count
    }
    document.version = params.textDocument.version ?? document.version + 1
    document.editedAt = now
    document.analysis = nil
    documents[uri] = document
    dirty.insert(uri)
    if document.isConfiguration || unsavedEdits.isTimeToLook(at: now) { reloadConfigurations() }
  }

  mutating func willSave(_ params: JSONNode?) throws(DecodingFailure) {
    endCourtesy(of: try LSP.TextDocumentParams(params: params).textDocument.uri)
  }

  /// Who saves has finished the word under the caret.
  private mutating func endCourtesy(of uri: DocumentURI) {
    guard documents[uri]?.caret != nil else { return }
    documents[uri]?.caret = nil
    dirty.insert(uri)
  }

  mutating func didSave(_ params: JSONNode?) throws(DecodingFailure) {
    let params = try LSP.TextDocumentParams(params: params)
    guard let document = documents[params.textDocument.uri] else { return }
    endCourtesy(of: document.uri)
    // Clients that can't watch files tell of a changed configuration only so.
    if document.isConfiguration { reloadConfigurations() }
  }

  /// Closing a document takes its findings off the screen.
  mutating func didClose(_ params: JSONNode?) throws(DecodingFailure) {
    let params = try LSP.TextDocumentParams(params: params)
    guard let document = documents.removeValue(forKey: params.textDocument.uri) else { return }
    if let shown = document.published, !shown.diagnostics.isEmpty {
      publish(LSP.PublishDiagnosticsParams(uri: document.uri, version: nil, diagnostics: []))
    }
    dirty.remove(document.uri)
    pulled[document.uri] = nil
    refreshedDocuments.remove(document.uri)
    forgetBuffer(document)
    let folder = configurationFolder(of: document)
    let isNeeded = documents.values.contains { configurationFolder(of: $0) == folder }
    if !isNeeded { configurations[folder] = nil }
    if document.isConfiguration { reloadConfigurations() }
    reportConfigurationFiles()
  }

  // MARK: Positions

  func byteRange(of range: LSP.Range, in text: SourceText) -> Range<Int> {
    let start = text.offset(of: TextPosition(range.start), in: encoding)
    let end = text.offset(of: TextPosition(range.end), in: encoding)
    // Selections that were drawn backwards come so from some clients.
    return min(start, end)..<max(start, end)
  }

  func range(of bytes: Range<Int>, in text: SourceText) -> LSP.Range {
    LSP.Range(
      start: LSP.Position(text.position(at: bytes.lowerBound, in: encoding)),
      end: LSP.Position(text.position(at: bytes.upperBound, in: encoding)))
  }
}

extension TextPosition {
  init(_ position: LSP.Position) {
    self.init(line: position.line, column: position.character)
  }
}

extension LSP.Position {
  init(_ position: TextPosition) {
    self.init(line: position.line, character: position.column)
  }
}
