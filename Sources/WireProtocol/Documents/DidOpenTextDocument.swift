package import JSON

extension LSP {
  /// Params of `textDocument/didOpen`.
  package struct DidOpenTextDocumentParams: Sendable, Hashable, JSONDecodable {
    package var textDocument: TextDocumentItem

    package init(json: JSONNode) throws(DecodingFailure) {
      textDocument = try json.required("textDocument")
    }
  }

  /// A document with its text.
  package struct TextDocumentItem: Sendable, Hashable, JSONDecodable {
    package var uri: DocumentURI
    /// The editor's name for the kind of document; empty when it gives none.
    package var languageID: String
    /// 0 when the editor gives none.
    package var version: Int
    package var text: String

    package init(json: JSONNode) throws(DecodingFailure) {
      uri = try json.required("uri")
      languageID = json.lenient("languageId") ?? ""
      version = json.lenient("version") ?? 0
      text = try json.required("text")
    }
  }
}
