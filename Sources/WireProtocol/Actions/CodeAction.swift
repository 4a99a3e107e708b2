package import JSON

extension LSP {
  /// Something that the editor offers to do with the text.
  package struct CodeAction: Sendable, Equatable {
    package var title: String
    package var kind: CodeActionKind?
    /// The diagnostics that the action resolves.
    package var diagnostics: [Diagnostic]
    package var isPreferred: Bool
    /// Why the action can't be taken now.
    package var disabled: String?
    package var edit: WorkspaceEdit?
    /// Run after the edit.
    package var command: Command?
    /// Comes back unread in `codeAction/resolve`.
    package var data: JSONNode?

    package init(
      title: String, kind: CodeActionKind? = nil, diagnostics: [Diagnostic] = [], isPreferred: Bool = false,
      disabled: String? = nil, edit: WorkspaceEdit? = nil, command: Command? = nil, data: JSONNode? = nil
    ) {
      self.title = title
      self.kind = kind
      self.diagnostics = diagnostics
      self.isPreferred = isPreferred
      self.disabled = disabled
      self.edit = edit
      self.command = command
      self.data = data
    }
  }
}

extension LSP.CodeAction: JSONDecodable, JSONEncodable {
  /// Reads the action of a `codeAction/resolve` request. What such an action lacks by nature, its edit and a
  /// reason against it, isn't read.
  package init(json: JSONNode) throws(DecodingFailure) {
    title = try json.required("title")
    kind = json.lenient("kind")
    diagnostics = json.lenientArray("diagnostics")
    isPreferred = json.flag("isPreferred")
    command = json.lenient("command")
    data = json["data"]
  }

  package func encode(to json: inout JSONWriter) {
    json.object {
      $0.field("title", title)
      $0.optionalField("kind", kind)
      if !diagnostics.isEmpty { $0.field("diagnostics", diagnostics) }
      $0.optionalField("isPreferred", isPreferred ? true : nil)
      if let disabled {
        $0.field("disabled") { $0.object { $0.field("reason", disabled) } }
      }
      $0.optionalField("edit", edit)
      $0.optionalField("command", command)
      $0.optionalField("data", data)
    }
  }
}
