package import JSON

extension LSP {
  /// What ties progress reports to the work they are about; either side may make one.
  package enum ProgressToken: Sendable, Hashable, JSONDecodable, JSONEncodable {
    case integer(Int)
    case string(String)

    package init(json: JSONNode) throws(DecodingFailure) {
      if let value = json.int {
        self = .integer(value)
      } else if let value = json.string {
        self = .string(value)
      } else {
        throw DecodingFailure(expected: "an integer or a string")
      }
    }

    package func encode(to json: inout JSONWriter) {
      switch self {
      case .integer(let value): json.int(value)
      case .string(let value): json.string(value)
      }
    }
  }
}
