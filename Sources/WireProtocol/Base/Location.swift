package import JSON

extension LSP {
  /// A range in a document.
  package struct Location: Sendable, Hashable, JSONDecodable, JSONEncodable {
    package var uri: DocumentURI
    package var range: Range

    package init(uri: DocumentURI, range: Range) {
      self.uri = uri
      self.range = range
    }

    package init(json: JSONNode) throws(DecodingFailure) {
      uri = try json.required("uri")
      range = try json.required("range")
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("uri", uri)
        $0.field("range", range)
      }
    }
  }
}
