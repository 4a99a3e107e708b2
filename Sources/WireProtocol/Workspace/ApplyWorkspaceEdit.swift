package import JSON

extension LSP {
  /// Params of `workspace/applyEdit`, a request of the server's.
  package struct ApplyWorkspaceEditParams: Sendable, Equatable, JSONEncodable {
    /// What the undo list calls it.
    package var label: String?
    package var edit: WorkspaceEdit

    package init(label: String? = nil, edit: WorkspaceEdit) {
      self.label = label
      self.edit = edit
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.optionalField("label", label)
        $0.field("edit", edit)
      }
    }
  }

  /// What became of it. Reading never fails: an answer that can't be read is no yes.
  package struct ApplyWorkspaceEditResult: Sendable, Hashable, JSONDecodable {
    package var applied: Bool
    package var failureReason: String?

    package init(json: JSONNode) {
      applied = json.flag("applied")
      failureReason = json.lenient("failureReason")
    }
  }
}
