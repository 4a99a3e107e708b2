package import JSON

/// What ties a response to its request. Kept exactly as it came: `1` and `"1"` are two ids.
package enum RequestID: Sendable, Hashable, JSONEncodable {
  case integer(Int)
  case string(String)
  /// Only in responses: to a request whose id couldn't be read.
  case null

  /// The id of a request; nil for what can't be one.
  init?(request node: JSONNode) {
    if let integer = node.int {
      self = .integer(integer)
    } else if let string = node.string {
      self = .string(string)
    } else {
      return nil
    }
  }

  package func encode(to json: inout JSONWriter) {
    switch self {
    case .integer(let value): json.int(value)
    case .string(let value): json.string(value)
    case .null: json.null()
    }
  }
}
