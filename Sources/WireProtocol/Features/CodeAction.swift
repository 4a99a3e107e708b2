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

    package init(
      title: String, kind: String, diagnostics: [Diagnostic] = [], isPreferred: Bool = false,
      edit: WorkspaceEdit? = nil, command: Command? = nil
    ) {
      self.title = title
      self.kind = kind
      self.diagnostics = diagnostics
      self.isPreferred = isPreferred
      self.edit = edit
      self.command = command
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("title", title)
        if !kind.isEmpty { $0.field("kind", kind) }
        if !diagnostics.isEmpty { $0.field("diagnostics", diagnostics) }
        if isPreferred { $0.field("isPreferred", true) }
        $0.optionalField("edit", edit)
        $0.optionalField("command", command)
      }
    }
  }
}
