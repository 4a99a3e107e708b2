import JSON

extension LSP {
  /// `workspace.*`
  package struct WorkspaceClientCapabilities: Sendable, Equatable {
    package var applyEdit: Bool
    /// The server may ask for settings (`workspace/configuration`).
    package var configuration: Bool
    package var workspaceFolders: Bool
    package var workspaceEdit: WorkspaceEdit
    package var didChangeConfiguration: DidChangeConfiguration
    package var didChangeWatchedFiles: DidChangeWatchedFiles
    package var codeLensRefresh: Bool
    package var inlayHintRefresh: Bool
    package var diagnosticsRefresh: Bool

    init(json: JSONNode) {
      applyEdit = json.flag("applyEdit")
      configuration = json.flag("configuration")
      workspaceFolders = json.flag("workspaceFolders")
      workspaceEdit = WorkspaceEdit(json: json.member("workspaceEdit"))
      didChangeConfiguration = DidChangeConfiguration(json: json.member("didChangeConfiguration"))
      didChangeWatchedFiles = DidChangeWatchedFiles(json: json.member("didChangeWatchedFiles"))
      codeLensRefresh = json.member("codeLens").flag("refreshSupport")
      inlayHintRefresh = json.member("inlayHint").flag("refreshSupport")
      diagnosticsRefresh = json.member("diagnostics").flag("refreshSupport")
    }
  }
}

extension LSP.WorkspaceClientCapabilities {
  /// `workspace.workspaceEdit`
  package struct WorkspaceEdit: Sendable, Equatable {
    /// The client takes versioned edits.
    package var documentChanges: Bool
    /// What else it may be asked to do: `create`, `rename`, `delete`.
    package var resourceOperations: [String]

    init(json: JSONNode) {
      documentChanges = json.flag("documentChanges")
      resourceOperations = json.lenientArray("resourceOperations")
    }
  }

  /// `workspace.didChangeConfiguration`
  package struct DidChangeConfiguration: Sendable, Equatable {
    package var dynamicRegistration: Bool

    init(json: JSONNode) {
      dynamicRegistration = json.flag("dynamicRegistration")
    }
  }

  /// `workspace.didChangeWatchedFiles`
  package struct DidChangeWatchedFiles: Sendable, Equatable {
    package var dynamicRegistration: Bool
    /// Watchers may be given relative to a folder.
    package var relativePatternSupport: Bool

    init(json: JSONNode) {
      dynamicRegistration = json.flag("dynamicRegistration")
      relativePatternSupport = json.flag("relativePatternSupport")
    }
  }
}
