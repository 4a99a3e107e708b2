package import JSON

extension LSP {
  /// Asks the client to change documents.
  package struct ApplyWorkspaceEditParams: Sendable, JSONEncodable {
    /// What the edit is called where it can be undone.
    package var label: String
    package var edit: WorkspaceEdit

    package init(label: String, edit: WorkspaceEdit) {
      self.label = label
      self.edit = edit
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("label", label)
        $0.field("edit", edit)
      }
    }
  }

  package struct ApplyWorkspaceEditResult: Sendable, JSONDecodable {
    package var isApplied: Bool
    package var failureReason: String?

    /// What doesn't say that the edit was made says that it wasn't.
    package init(json: JSONNode) {
      isApplied = json["applied"]?.bool ?? false
      failureReason = json["failureReason"]?.string
    }
  }
}
