package import JSON

extension LSP {
  /// How a text for people is marked up.
  package enum MarkupKind: String, Sendable, JSONDecodable, JSONEncodable {
    case plainText = "plaintext"
    case markdown

    package init(json: JSONNode) throws(DecodingFailure) {
      guard let value = json.string.flatMap(Self.init(rawValue:)) else {
        throw DecodingFailure(expected: "plaintext or markdown")
      }
      self = value
    }

    package func encode(to json: inout JSONWriter) { json.string(rawValue) }
  }

  /// A text for people.
  package struct MarkupContent: Sendable, Hashable, JSONEncodable {
    package var kind: MarkupKind
    package var value: String

    package init(kind: MarkupKind, value: String) {
      self.kind = kind
      self.value = value
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("kind", kind)
        $0.field("value", value)
      }
    }
  }
}
