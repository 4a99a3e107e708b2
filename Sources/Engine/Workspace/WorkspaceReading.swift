package import JSON

/// Which drafts and history to read.
package struct WorkspaceRequest: Sendable {
  package var workspace: Workspace
  /// What the editor sends, and the folder from which its paths count.
  package var settings: (root: JSONNode, folder: String)?
  /// Files to read though they haven't changed.
  package var again: Set<String>
  /// Whether the configuration may have changed, so that all files are to be read.
  package var isFresh: Bool

  package init(
    _ workspace: Workspace, settings: (root: JSONNode, folder: String)? = nil, again: Set<String> = [],
    isFresh: Bool = false
  ) {
    self.workspace = workspace
    self.settings = settings
    self.again = again
    self.isFresh = isFresh
  }
}

/// What was found in a workspace.
package struct WorkspaceReading: Sendable {
  /// Those that are new or have changed; without records where there is nothing in them any more.
  package var files: [IndexedFile] = []
  /// What couldn't be read, a sentence each.
  package var problems: [String] = []
  /// Whether it was told to stop before the end.
  package var isCut = false

  package init(files: [IndexedFile] = [], problems: [String] = []) {
    self.files = files
    self.problems = problems
  }
}
