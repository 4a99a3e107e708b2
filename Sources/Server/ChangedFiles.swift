import Engine
import JSON
import PostText
import WireProtocol

/// Files that changed without the server's doing.
extension LanguageServer {
  mutating func didChangeWatchedFiles(_ params: JSONNode?) throws(DecodingFailure) {
    filesChanged(try LSP.DidChangeWatchedFilesParams(params: params).uris.compactMap(\.path))
  }

  /// Files and folders that somebody created, renamed or deleted in the editor. Open documents among them the client
  /// closes and opens again.
  mutating func didMoveFiles(_ params: JSONNode?) throws(DecodingFailure) {
    filesChanged(try LSP.FileOperationParams(params: params).uris.compactMap(\.path))
  }

  private mutating func filesChanged(_ paths: [String]) {
    for path in paths { unsavedEdits.forget(path) }
    let inForce = configurationFiles
    let concerns = paths.contains { path in
      Path.name(of: path) == ConfigurationLoader.fileName || inForce.contains(path)
        || Self.isFolder(path) && inForce.contains { Path.relative($0, to: path) != nil }
    }
    if concerns { reloadConfigurations() }
    reloadVoices(learnedFrom: paths)
    readChanged(paths)
    reloadMoments(readFrom: paths)
    reloadPeople(readFrom: paths)
  }

  /// Whether a path is taken for that of a folder: what is told of is a folder or has one of the endings that matter.
  static func isFolder(_ path: String) -> Bool { !Path.name(of: path).utf8.dropFirst().contains(UInt8(ascii: ".")) }

  static func mayHoldPosts(_ path: String) -> Bool {
    [".md", ".markdown", ".txt", ".jsonl", ".ndjson", ".csv", ".tsv"].contains(where: path.hasSuffix)
  }
}
