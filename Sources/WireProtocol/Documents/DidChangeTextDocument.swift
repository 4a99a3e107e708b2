package import JSON

extension LSP {
  /// Params of `textDocument/didChange`.
  package struct DidChangeTextDocumentParams: Sendable, Hashable, JSONDecodable {
    /// The document, and its version after the changes.
    package var textDocument: VersionedTextDocumentIdentifier
    /// To be made one after the other, each in the text that the one before left.
    package var contentChanges: [TextDocumentContentChangeEvent]

    package init(json: JSONNode) throws(DecodingFailure) {
      textDocument = try json.required("textDocument")
      contentChanges = try json.required("contentChanges")
    }
  }

  /// A passage and the text that takes its place.
  package struct TextDocumentContentChangeEvent: Sendable, Hashable, JSONDecodable {
    /// Nil for the whole document.
    package var range: Range?
    package var text: String

    package init(json: JSONNode) throws(DecodingFailure) {
      range = try json.optional("range")
      text = try json.required("text")
    }
  }
}
