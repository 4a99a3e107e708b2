import Engine
import JSON
import PostText
import WireProtocol

/// Settings from the editor and configuration from files.
extension LanguageServer {
  /// Asks the client for its settings, if it answers such questions.
  mutating func fetchSettings() {
    guard client.configuration else { return }
    request(Method.workspaceConfiguration, LSP.ConfigurationParams(section: "timbre"), as: .configuration)
  }

  mutating func didChangeConfiguration(_ params: JSONNode?) throws(DecodingFailure) {
    let params = try LSP.DidChangeConfigurationParams(params: params)
    if client.configuration { return fetchSettings() }
    // Some clients send all their settings, some only those that are the server's.
    receiveSettings(params.settings?["timbre"] ?? params.settings)
  }

  mutating func receiveSettings(_ result: Result<JSONNode, ResponseError>) {
    switch result {
    case .success(let node): receiveSettings(node.array?.first ?? node)
    case .failure(let error): log(.warning, "The editor's settings can't be had: \(error.message).")
    }
  }

  /// Null and anything that is no object mean that nothing is set.
  mutating func receiveSettings(_ node: JSONNode?) {
    let new = node.flatMap { $0.object == nil ? nil : $0 }
    guard new != settings else { return }
    settings = new
    reloadConfigurations()
  }

  mutating func didChangeWorkspaceFolders(_ params: JSONNode?) throws(DecodingFailure) {
    let params = try LSP.DidChangeWorkspaceFoldersParams(params: params)
    let removed = Set(params.removed.compactMap(\.uri.path))
    workspaceFolders.removeAll(where: removed.contains)
    workspaceFolders += params.added.compactMap(\.uri.path)
    workspaces = [:]
    reloadConfigurations()
  }

  // MARK: Files

  /// The folder whose configuration holds for a document.
  func configurationFolder(of document: OpenDocument) -> String {
    document.path.map(Path.folder(of:)) ?? workspaceFolders.first ?? "/"
  }

  mutating func loadConfiguration(for folder: String) {
    var buffers: [String: [UInt8]] = [:]
    for document in documents.values where document.isConfiguration {
      if let path = document.path { buffers[path] = document.text.bytes }
    }
    var lastGood: [String: ConfigurationFile] = [:]
    for file in configurations[folder]?.lastGood ?? [] { lastGood[file.path] = file }
    configurationsUnderWay += 1
    effects.append(
      .loadConfiguration(
        ConfigurationRequest(
          folder: folder, settings: settings.map { ($0, workspaceFolders.first ?? folder) }, buffers: buffers,
          lastGood: lastGood)))
  }

  mutating func reloadConfigurations() {
    for folder in configurations.keys.sorted() { loadConfiguration(for: folder) }
  }

  mutating func configurationLoaded(_ loaded: LoadedConfiguration, for request: ConfigurationRequest) {
    configurationsUnderWay -= 1
    configurations[request.folder] = loaded
    unsavedEdits.read(loaded.files)
    loadVoices(of: loaded)
    findWorkspaces(in: request.folder)
    takeVoices(in: request.folder)
    loadMoments(of: loaded)
    takeMoments(in: request.folder)
    loadPeople(of: loaded)
    takePeople(in: request.folder)
    forgetAnalyses(in: request.folder)
    shownMayBeOld = true
    reportConfigurationFiles()
    makeChanges(in: request.folder)
  }

  /// Has the drafts of a folder judged anew.
  mutating func forgetAnalyses(in folder: String) {
    forgetAnalyses(of: documents.values.filter { configurationFolder(of: $0) == folder })
  }

  mutating func forgetAnalyses(of concerned: [OpenDocument]) {
    for document in concerned {
      documents[document.uri]?.analysis = nil
      dirty.insert(document.uri)
    }
  }
}
