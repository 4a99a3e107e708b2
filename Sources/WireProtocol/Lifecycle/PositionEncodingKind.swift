package import JSON

extension LSP {
  /// The unit in which `Position.character` counts.
  package enum PositionEncodingKind: String, Sendable, Hashable, JSONDecodable, JSONEncodable {
    case utf8 = "utf-8"
    /// What holds when nothing is agreed upon.
    case utf16 = "utf-16"
    case utf32 = "utf-32"

    package init(json: JSONNode) throws(DecodingFailure) {
      guard let value = json.string.flatMap(Self.init(rawValue:)) else {
        throw DecodingFailure(expected: "utf-8, utf-16 or utf-32")
      }
      self = value
    }

    package func encode(to json: inout JSONWriter) { json.string(rawValue) }
  }
}
