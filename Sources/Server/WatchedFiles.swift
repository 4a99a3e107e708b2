import WireProtocol

/// Files that the client is asked to watch, apart from `timbre.json`.
extension LanguageServer {
  /// Has the client tell of changes in the files that match `patterns`, in place of those it watched under `id` before.
  mutating func watch(_ patterns: [String], as id: String) {
    let patterns = Set(patterns).sorted()
    let before = watchedFiles[id] ?? []
    guard client.registersWatchedFiles, !patterns.isEmpty, patterns != before else { return }
    if !before.isEmpty {
      request(
        Method.clientUnregisterCapability, LSP.UnregistrationParams(id: id, Method.workspaceDidChangeWatchedFiles),
        as: .registration)
    }
    watchedFiles[id] = patterns
    request(
      Method.clientRegisterCapability,
      LSP.RegistrationParams([.init(id: id, method: Method.workspaceDidChangeWatchedFiles, watched: patterns)]),
      as: .registration)
  }
}
