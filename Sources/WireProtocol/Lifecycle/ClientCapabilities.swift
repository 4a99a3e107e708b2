package import JSON

extension LSP {
  /// What the client can do, as far as it changes what the server sends. Reading it never fails: what isn't
  /// said, or is said wrongly, the client can't do.
  package struct ClientCapabilities: Sendable, Equatable {
    /// In the client's order of preference; empty when it says nothing.
    package var positionEncodings: [String]
    package var diagnosticVersions: Bool
    package var diagnosticCodeDescription: Bool
    package var diagnosticRelatedInformation: Bool
    /// Whether the client asks for findings, so that none need be sent.
    package var pullsDiagnostics: Bool
    /// Whether an answer about one document may tell of others.
    package var relatedDiagnostics: Bool
    /// Whether the client asks again for findings where the server says so.
    package var refreshesDiagnostics: Bool
    /// Whether the client takes code actions that aren't bare commands.
    package var codeActionLiterals: Bool
    package var codeActionIsPreferred: Bool
    /// Whether the client asks for the edit of an action when somebody looks at it.
    package var resolvesEdits: Bool
    package var showsDisabledActions: Bool
    /// Whether an edit may make files.
    package var createsFiles: Bool
    /// In the client's order of preference.
    package var hoverFormats: [String]
    /// Whether the client takes document symbols with their children.
    package var hierarchicalSymbols: Bool
    /// What the client can show or complete.
    package var features: Set<TextFeature>
    /// What the client asks for again where the server says so.
    package var refreshes: Set<Refreshable>
    /// Whether the client shows a text in place of folded lines, and how many folds it takes; nil for any number.
    package var foldedText: Bool
    package var mostFolds: Int?
    /// Whether the client shows what is said about a link.
    package var linkTooltips: Bool
    package var configuration: Bool
    package var registersConfigurationChanges: Bool
    package var registersWatchedFiles: Bool
    /// Whether the client tells of files that somebody creates, renames or deletes in it.
    package var fileOperations: Bool
    /// Whether the client opens documents that the server points at.
    package var showsDocuments: Bool
    package var versionedEdits: Bool
    /// Whether the client makes edits that the server sends of itself.
    package var appliesEdits: Bool
    /// Whether the client shows progress that the server reports of itself.
    package var workDoneProgress: Bool

    package init(_ json: JSONNode) {
      let textDocument = json["textDocument"]
      let diagnostics = textDocument?["publishDiagnostics"]
      let pulled = textDocument?["diagnostic"]
      let codeAction = textDocument?["codeAction"]
      let workspace = json["workspace"]
      positionEncodings = json["general"]?.lenientArray("positionEncodings") ?? []
      diagnosticVersions = diagnostics?["versionSupport"]?.bool ?? false
      diagnosticCodeDescription =
        (pulled?["codeDescriptionSupport"] ?? diagnostics?["codeDescriptionSupport"])?.bool ?? false
      diagnosticRelatedInformation =
        (pulled?["relatedInformation"] ?? diagnostics?["relatedInformation"])?.bool ?? false
      pullsDiagnostics = pulled?.object != nil
      relatedDiagnostics = pulled?["relatedDocumentSupport"]?.bool ?? false
      refreshesDiagnostics = workspace?["diagnostics"]?["refreshSupport"]?.bool ?? false
      codeActionLiterals = codeAction?["codeActionLiteralSupport"]?.object != nil
      resolvesEdits =
        (codeAction?["resolveSupport"]?.lenientArray("properties") ?? []).contains("edit")
        && codeAction?["dataSupport"]?.bool == true
      showsDisabledActions = codeAction?["disabledSupport"]?.bool ?? false
      createsFiles =
        (workspace?["workspaceEdit"]?.lenientArray("resourceOperations") ?? []).contains("create")
        && workspace?["workspaceEdit"]?["documentChanges"]?.bool == true
      codeActionIsPreferred = codeAction?["isPreferredSupport"]?.bool ?? false
      hoverFormats = textDocument?["hover"]?.lenientArray("contentFormat") ?? []
      hierarchicalSymbols = textDocument?["documentSymbol"]?["hierarchicalDocumentSymbolSupport"]?.bool ?? false
      features = Set(TextFeature.allCases.filter { textDocument?[$0.rawValue]?.object != nil })
      refreshes = Set(Refreshable.allCases.filter { workspace?[$0.rawValue]?["refreshSupport"]?.bool == true })
      foldedText = textDocument?["foldingRange"]?["foldingRange"]?["collapsedText"]?.bool ?? false
      mostFolds = textDocument?["foldingRange"]?["rangeLimit"]?.int.flatMap { $0 > 0 ? $0 : nil }
      linkTooltips = textDocument?["documentLink"]?["tooltipSupport"]?.bool ?? false
      configuration = workspace?["configuration"]?.bool ?? false
      registersConfigurationChanges = workspace?["didChangeConfiguration"]?["dynamicRegistration"]?.bool ?? false
      registersWatchedFiles = workspace?["didChangeWatchedFiles"]?["dynamicRegistration"]?.bool ?? false
      fileOperations = workspace?["fileOperations"]?.object != nil
      showsDocuments = json["window"]?["showDocument"]?["support"]?.bool ?? false
      versionedEdits = workspace?["workspaceEdit"]?["documentChanges"]?.bool ?? false
      appliesEdits = workspace?["applyEdit"]?.bool ?? false
      workDoneProgress = json["window"]?["workDoneProgress"]?.bool ?? false
    }
  }
}
