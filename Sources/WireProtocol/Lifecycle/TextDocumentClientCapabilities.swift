import JSON

extension LSP {
  /// `textDocument.*`
  package struct TextDocumentClientCapabilities: Sendable, Equatable {
    package var synchronization: Synchronization
    package var publishDiagnostics: PublishDiagnostics
    package var codeAction: CodeAction
    package var hover: Hover
    /// The client pulls diagnostics (`textDocument/diagnostic`).
    package var diagnostic: Bool

    init(json: JSONNode) {
      synchronization = Synchronization(json: json.member("synchronization"))
      publishDiagnostics = PublishDiagnostics(json: json.member("publishDiagnostics"))
      codeAction = CodeAction(json: json.member("codeAction"))
      hover = Hover(json: json.member("hover"))
      diagnostic = json.member("diagnostic").object != nil
    }
  }
}

extension LSP.TextDocumentClientCapabilities {
  /// `textDocument.synchronization`
  package struct Synchronization: Sendable, Equatable {
    package var willSave: Bool
    package var didSave: Bool

    init(json: JSONNode) {
      willSave = json.flag("willSave")
      didSave = json.flag("didSave")
    }
  }

  /// `textDocument.publishDiagnostics`
  package struct PublishDiagnostics: Sendable, Equatable {
    package var relatedInformation: Bool
    package var versionSupport: Bool
    package var codeDescriptionSupport: Bool
    package var dataSupport: Bool

    init(json: JSONNode) {
      relatedInformation = json.flag("relatedInformation")
      versionSupport = json.flag("versionSupport")
      codeDescriptionSupport = json.flag("codeDescriptionSupport")
      dataSupport = json.flag("dataSupport")
    }
  }

  /// `textDocument.codeAction`
  package struct CodeAction: Sendable, Equatable {
    /// The kinds of which the client takes code actions; nil when it takes commands alone.
    package var literalKinds: [LSP.CodeActionKind]?
    package var isPreferredSupport: Bool
    package var disabledSupport: Bool
    package var dataSupport: Bool
    /// The properties that may wait for `codeAction/resolve`.
    package var resolveProperties: [String]

    init(json: JSONNode) {
      let literal = json.member("codeActionLiteralSupport")
      literalKinds = literal.object == nil ? nil : literal.member("codeActionKind").lenientArray("valueSet")
      isPreferredSupport = json.flag("isPreferredSupport")
      disabledSupport = json.flag("disabledSupport")
      dataSupport = json.flag("dataSupport")
      resolveProperties = json.member("resolveSupport").lenientArray("properties")
    }
  }

  /// `textDocument.hover`
  package struct Hover: Sendable, Equatable {
    /// The known formats, best first; empty when the client names none.
    package var contentFormat: [LSP.MarkupKind]

    init(json: JSONNode) {
      contentFormat = json.lenientArray("contentFormat")
    }
  }
}
