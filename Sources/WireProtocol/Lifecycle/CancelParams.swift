package import JSON

extension LSP {
  /// Params of `$/cancelRequest`.
  package struct CancelParams: Sendable, Hashable, JSONDecodable, JSONEncodable {
    package var id: RequestID

    package init(id: RequestID) {
      self.id = id
    }

    package init(json: JSONNode) throws(DecodingFailure) {
      id = try json.required("id")
    }

    package func encode(to json: inout JSONWriter) {
      json.object { $0.field("id", id) }
    }
  }
}
