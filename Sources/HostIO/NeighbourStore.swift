import Engine
package import Native

/// The posts of the workspaces of drafts on disk, each read once.
package struct NeighbourStore {
  private var configurations: ConfigurationStore
  private var archives: [Workspace: PostArchive] = [:]
  private var problems: [String] = []

  /// - Parameter named: a configuration in place of the one beside the drafts.
  package init(named: String?) {
    configurations = ConfigurationStore(named: named)
  }

  /// The posts of the workspace in which a file lies, given by its absolute path.
  package mutating func archive(around path: String) -> PostArchive {
    let workspace = Workspace.around(
      path, configurations.loaded(forFolder: Path.folder(of: path)), base: FileSystem.currentFolder)
    if let known = archives[workspace] { return known }
    var reader = WorkspaceReader(workspace)
    let result = reader.read { configurations.loaded(forFolder: $0).configuration }
    var archive = PostArchive()
    archive.add(result.files)
    archives[workspace] = archive
    problems += result.problems
    return archive
  }

  package mutating func takeProblems() -> [String] {
    defer { problems = [] }
    return problems
  }
}
