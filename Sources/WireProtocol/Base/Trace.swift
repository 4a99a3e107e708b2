package import JSON

extension LSP {
  /// How much a client wants to hear of what the server does.
  package enum TraceValue: String, Sendable {
    case off, messages, verbose
  }

  package struct SetTraceParams: Sendable, JSONDecodable {
    package var value: TraceValue

    package init(json: JSONNode) throws(DecodingFailure) {
      guard let value = TraceValue(rawValue: try json.required("value")) else {
        throw DecodingFailure(expected: "“off”, “messages” or “verbose”", at: "value")
      }
      self.value = value
    }
  }

  /// What the server does, for a client that wants to hear of it.
  package struct LogTraceParams: Sendable, JSONEncodable {
    package var message: String
    package var verbose: String?

    package init(message: String, verbose: String?) {
      self.message = message
      self.verbose = verbose
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("message", message)
        $0.optionalField("verbose", verbose)
      }
    }
  }
}
