import Engine
import JSON
import WireProtocol

/// Running commands. What one has to say to people it says in a message of its own; its result is null.
extension LanguageServer {
  mutating func executeCommand(_ params: JSONNode?) throws(ResponseError) -> (any JSONEncodable)? {
    let params: LSP.ExecuteCommandParams = try Self.decode(params)
    // That of a lens, which some clients send when it is chosen.
    guard !params.command.isEmpty else { return nil }
    try ServerCommandCatalog.command(params.command).run(&self, params)
    return nil
  }

  /// The open draft that a command is about, read.
  mutating func draft(_ uri: DocumentURI) throws(ResponseError) -> (OpenDocument, Analysis, LoadedConfiguration) {
    guard let analysis = analysis(of: uri), let document = documents[uri],
      let loaded = configurations[configurationFolder(of: document)]
    else { throw ResponseError(.invalidParams, "arguments[0].uri: “\(uri)” is no draft that is open") }
    return (document, analysis, loaded)
  }

  /// Opens a file in front of the person, at a line, from 0, where the editor can.
  mutating func showDocument(_ path: String, line: Int) {
    guard client.showsDocuments else { return }
    let start = LSP.Position(line: line, character: 0)
    request(
      Method.windowShowDocument,
      LSP.ShowDocumentParams(uri: uri(ofFile: path), selection: LSP.Range(start: start, end: start)), as: .shownDocument
    )
  }

  /// A file as people know it: by its path in the workspace.
  func name(ofFile path: String) -> String {
    workspaceFolders.lazy.compactMap { Path.relative(path, to: $0) }.first ?? path
  }
}
