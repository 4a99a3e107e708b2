package import JSON

extension LSP {
  /// How much of its work the server tells the client's log.
  package enum TraceValue: String, Sendable, JSONDecodable {
    case off
    case messages
    case verbose

    /// An unknown value is `messages`, which is what the client must have meant by asking for a trace.
    package init(json: JSONNode) throws(DecodingFailure) {
      self = Self(rawValue: try String(json: json)) ?? .messages
    }
  }

  /// Params of `$/setTrace`.
  package struct SetTraceParams: Sendable, Hashable, JSONDecodable {
    package var value: TraceValue

    package init(json: JSONNode) throws(DecodingFailure) {
      value = try json.required("value")
    }
  }

  /// Params of `$/logTrace`.
  package struct LogTraceParams: Sendable, Hashable, JSONEncodable {
    package var message: String
    /// Only when the client asked for `verbose`.
    package var verbose: String?

    package init(message: String, verbose: String? = nil) {
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
