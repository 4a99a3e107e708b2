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

  /// A file as people know it: by its path in the workspace.
  func name(ofFile path: String) -> String {
    workspaceFolders.lazy.compactMap { Path.relative(path, to: $0) }.first ?? path
  }
}
