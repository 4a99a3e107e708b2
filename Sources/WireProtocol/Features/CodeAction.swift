package import JSON

extension LSP {
  package struct CodeActionParams: Sendable, JSONDecodable {
    package var textDocument: TextDocumentIdentifier
    package var range: Range
    /// Kinds asked for, each with its sub-kinds; nil asks for all.
    package var only: [String]?

    package init(json: JSONNode) throws(DecodingFailure) {
      textDocument = try json.required("textDocument")
      range = try json.required("range")
      only = json["context"]?["only"]?.array.map { $0.compactMap(\.string) }
    }
  }

  package struct CodeAction: Sendable, Equatable, JSONEncodable {
    package var title: String
    /// Empty for one that no client shall take unasked because it takes all of a kind.
    package var kind: String
    /// The findings that the action mends.
    package var diagnostics: [Diagnostic]
    package var isPreferred: Bool
    package var edit: WorkspaceEdit?
    /// What the client has the server do after the edit.
    package var command: Command?
    /// Why the action can't be taken now.
    package var disabledReason: String?
    /// The text of what the client gives back to have the edit worked out.
    package var data: [UInt8]?

    package init(
      title: String, kind: String, diagnostics: [Diagnostic] = [], isPreferred: Bool = false,
      edit: WorkspaceEdit? = nil, command: Command? = nil, data: [UInt8]? = nil
    ) {
      self.title = title
      self.kind = kind
      self.diagnostics = diagnostics
      self.isPreferred = isPreferred
      self.edit = edit
      self.command = command
      self.data = data
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("title", title)
        if !kind.isEmpty { $0.field("kind", kind) }
        if !diagnostics.isEmpty { $0.field("diagnostics", diagnostics) }
        if isPreferred { $0.field("isPreferred", true) }
        $0.optionalField("edit", edit)
        $0.optionalField("command", command)
        if let reason = disabledReason {
          $0.field("disabled") { $0.object { $0.field("reason", reason) } }
        }
        if let data { $0.field("data") { $0.raw(data[...]) } }
      }
    }
  }

  /// An action that a client gives back to have its edit worked out.
  package struct CodeActionItem: Sendable, JSONDecodable {
    /// All of it, since a client may have put more in it, and may take nothing but what comes back.
    package var item: JSONNode
    /// What the client was told to give back.
    package var data: JSONNode? { item["data"] }

    package init(json: JSONNode) throws(DecodingFailure) {
      guard json.object != nil else { throw DecodingFailure(expected: "an object") }
      item = json
    }

    /// The action with its edit.
    package func resolved(_ edit: WorkspaceEdit) -> ResolvedCodeAction { ResolvedCodeAction(item: item, edit: edit) }
  }

  /// An action as a client gave it, with the edit that was worked out for it.
  package struct ResolvedCodeAction: Sendable, JSONEncodable {
    fileprivate var item: JSONNode
    fileprivate var edit: WorkspaceEdit

    package func encode(to json: inout JSONWriter) {
      json.object {
        for member in item.object ?? [] where member.key != "edit" { $0.field(member.key, member.value) }
        $0.field("edit", edit)
      }
    }
  }
}
