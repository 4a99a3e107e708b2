package import JSON

/// What ties a response to its request. Kept exactly as it came: `1` and `"1"` are two ids.
package enum RequestID: Sendable, Hashable, JSONDecodable, JSONEncodable, CustomStringConvertible {
  case integer(Int)
  case string(String)
  /// Only in responses: to a request whose id couldn't be read.
  case null

  /// The id of a request, which is never null.
  package init(json: JSONNode) throws(DecodingFailure) {
    if let integer = json.int {
      self = .integer(integer)
    } else if let string = json.string {
      self = .string(string)
    } else {
      throw DecodingFailure(expected: "an integer or a string")
    }
  }

  package var description: String {
    switch self {
    case .integer(let value): "\(value)"
    case .string(let value): "“\(value)”"
    case .null: "null"
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
