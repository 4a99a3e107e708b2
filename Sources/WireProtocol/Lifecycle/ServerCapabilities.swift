package import JSON

extension LSP {
  /// What the server can do. What is nil or false isn't announced.
  package struct ServerCapabilities: Sendable, Equatable, JSONEncodable {
    package var positionEncoding: PositionEncodingKind?
    package var textDocumentSync: TextDocumentSyncOptions?
    package var hoverProvider = false
    package var codeActionProvider: CodeActionOptions?
    package var executeCommandProvider: ExecuteCommandOptions?
    package var workspaceFolders: WorkspaceFoldersServerCapabilities?

    package init() {}

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.optionalField("positionEncoding", positionEncoding)
        $0.optionalField("textDocumentSync", textDocumentSync)
        $0.optionalField("hoverProvider", hoverProvider ? true : nil)
        $0.optionalField("codeActionProvider", codeActionProvider)
        $0.optionalField("executeCommandProvider", executeCommandProvider)
        if let workspaceFolders {
          $0.field("workspace") { $0.object { $0.field("workspaceFolders", workspaceFolders) } }
        }
      }
    }
  }

  /// How documents are kept alike on both sides.
  package struct TextDocumentSyncOptions: Sendable, Hashable, JSONEncodable {
    /// What a change notification holds.
    package enum Kind: Int, Sendable {
      case none = 0
      case full = 1
      case incremental = 2
    }

    package var openClose: Bool
    package var change: Kind
    package var willSave: Bool
    package var save: Bool
    /// `didSave` brings the text along.
    package var saveIncludesText: Bool

    package init(
      openClose: Bool = true, change: Kind = .incremental, willSave: Bool = false, save: Bool = true,
      saveIncludesText: Bool = false
    ) {
      self.openClose = openClose
      self.change = change
      self.willSave = willSave
      self.save = save
      self.saveIncludesText = saveIncludesText
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("openClose", openClose)
        $0.field("change", change.rawValue)
        $0.optionalField("willSave", willSave ? true : nil)
        if save {
          $0.field("save") { $0.object { $0.field("includeText", saveIncludesText) } }
        }
      }
    }
  }

  /// Which code actions the server has.
  package struct CodeActionOptions: Sendable, Hashable, JSONEncodable {
    package var codeActionKinds: [CodeActionKind]
    /// Actions may come without edit and be completed by `codeAction/resolve`.
    package var resolveProvider: Bool

    package init(codeActionKinds: [CodeActionKind], resolveProvider: Bool) {
      self.codeActionKinds = codeActionKinds
      self.resolveProvider = resolveProvider
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("codeActionKinds", codeActionKinds)
        $0.field("resolveProvider", resolveProvider)
      }
    }
  }

  /// Which commands the server runs.
  package struct ExecuteCommandOptions: Sendable, Hashable, JSONEncodable {
    package var commands: [String]

    package init(commands: [String]) {
      self.commands = commands
    }

    package func encode(to json: inout JSONWriter) {
      json.object { $0.field("commands", commands) }
    }
  }

  /// How the server treats workspace folders.
  package struct WorkspaceFoldersServerCapabilities: Sendable, Hashable, JSONEncodable {
    package var supported: Bool
    /// The server wants `workspace/didChangeWorkspaceFolders`.
    package var changeNotifications: Bool

    package init(supported: Bool = true, changeNotifications: Bool = true) {
      self.supported = supported
      self.changeNotifications = changeNotifications
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("supported", supported)
        $0.field("changeNotifications", changeNotifications)
      }
    }
  }
}
