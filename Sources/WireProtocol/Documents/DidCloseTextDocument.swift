package import JSON

extension LSP {
  /// Params of `textDocument/didClose`.
  package struct DidCloseTextDocumentParams: Sendable, Hashable, JSONDecodable {
    package var textDocument: TextDocumentIdentifier

    package init(json: JSONNode) throws(DecodingFailure) {
      textDocument = try json.required("textDocument")
    }
  }
}
