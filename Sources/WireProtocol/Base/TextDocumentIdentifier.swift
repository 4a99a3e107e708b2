package import JSON

extension LSP {
  /// The document that a message is about.
  package struct TextDocumentIdentifier: Sendable, Hashable, JSONDecodable {
    package var uri: DocumentURI

    package init(uri: DocumentURI) {
      self.uri = uri
    }

    package init(json: JSONNode) throws(DecodingFailure) {
      uri = try json.required("uri")
    }
  }

  /// A document at one version; nil where the version isn't known or the document isn't open.
  package struct VersionedTextDocumentIdentifier: Sendable, Hashable, JSONDecodable, JSONEncodable {
    package var uri: DocumentURI
    package var version: Int?

    package init(uri: DocumentURI, version: Int?) {
      self.uri = uri
      self.version = version
    }

    package init(json: JSONNode) throws(DecodingFailure) {
      uri = try json.required("uri")
      version = json.lenient("version")
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("uri", uri)
        $0.field("version", version)
      }
    }
  }

  /// A document and a place in it: what a request like hover is about.
  package struct TextDocumentPositionParams: Sendable, Hashable, JSONDecodable {
    package var textDocument: TextDocumentIdentifier
    package var position: Position

    package init(json: JSONNode) throws(DecodingFailure) {
      textDocument = try json.required("textDocument")
      position = try json.required("position")
    }
  }
}
