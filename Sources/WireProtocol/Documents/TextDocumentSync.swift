package import JSON

extension LSP {
  package struct DidOpenTextDocumentParams: Sendable, JSONDecodable {
    package var uri: DocumentURI
    package var languageID: String
    package var version: Int
    package var text: String

    package init(json: JSONNode) throws(DecodingFailure) {
      let item: JSONNode = try json.required("textDocument")
      do {
        uri = try item.required("uri")
        text = try item.required("text")
      } catch {
        throw error.inside("textDocument")
      }
      languageID = item.lenient("languageId") ?? ""
      version = item.lenient("version") ?? 0
    }
  }

  package struct DidChangeTextDocumentParams: Sendable, JSONDecodable {
    /// One change; without a range it is the whole text.
    package struct ContentChange: Sendable, JSONDecodable {
      package var range: Range?
      package var text: String

      package init(json: JSONNode) throws(DecodingFailure) {
        range = try json.optional("range")
        text = try json.required("text")
      }
    }

    package var textDocument: VersionedTextDocumentIdentifier
    /// Each applies to the text that the one before it left.
    package var contentChanges: [ContentChange]

    package init(json: JSONNode) throws(DecodingFailure) {
      textDocument = try json.required("textDocument")
      contentChanges = try json.required("contentChanges")
    }
  }

  /// What `didClose` and `didSave` say.
  package struct TextDocumentParams: Sendable, JSONDecodable {
    package var textDocument: TextDocumentIdentifier

    package init(json: JSONNode) throws(DecodingFailure) {
      textDocument = try json.required("textDocument")
    }
  }
}
