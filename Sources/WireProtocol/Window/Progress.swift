package import JSON

extension LSP {
  /// Params of `$/progress`.
  package struct ProgressParams: Sendable, Hashable, JSONEncodable {
    package var token: ProgressToken
    package var value: WorkDoneProgress

    package init(token: ProgressToken, value: WorkDoneProgress) {
      self.token = token
      self.value = value
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("token", token)
        $0.field("value", value)
      }
    }
  }

  /// How far work has come. One `begin`, any number of `report`, one `end`. Percentages are 0 to 100.
  package enum WorkDoneProgress: Sendable, Hashable {
    case begin(title: String, cancellable: Bool, message: String?, percentage: Int?)
    case report(message: String?, percentage: Int?)
    case end(message: String?)
  }

  /// Params of `window/workDoneProgress/create`, a request of the server's, and of
  /// `window/workDoneProgress/cancel`, a notification of the client's.
  package struct WorkDoneProgressParams: Sendable, Hashable, JSONDecodable, JSONEncodable {
    package var token: ProgressToken

    package init(token: ProgressToken) {
      self.token = token
    }

    package init(json: JSONNode) throws(DecodingFailure) {
      token = try json.required("token")
    }

    package func encode(to json: inout JSONWriter) {
      json.object { $0.field("token", token) }
    }
  }
}

extension LSP.WorkDoneProgress: JSONEncodable {
  package func encode(to json: inout JSONWriter) {
    json.object {
      switch self {
      case .begin(let title, let cancellable, let message, let percentage):
        $0.field("kind", "begin")
        $0.field("title", title)
        $0.field("cancellable", cancellable)
        $0.optionalField("message", message)
        $0.optionalField("percentage", percentage)
      case .report(let message, let percentage):
        $0.field("kind", "report")
        $0.optionalField("message", message)
        $0.optionalField("percentage", percentage)
      case .end(let message):
        $0.field("kind", "end")
        $0.optionalField("message", message)
      }
    }
  }
}
