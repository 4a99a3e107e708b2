package import JSON

extension LSP {
  /// Asks the client to show progress under a token.
  package struct WorkDoneProgressCreateParams: Sendable, JSONEncodable {
    package var token: String

    package init(token: String) {
      self.token = token
    }

    package func encode(to json: inout JSONWriter) {
      json.object { $0.field("token", token) }
    }
  }

  /// What a person who has seen enough sends.
  package struct WorkDoneProgressCancelParams: Sendable, JSONDecodable {
    package var token: String

    package init(json: JSONNode) throws(DecodingFailure) {
      token = try json.required("token")
    }
  }

  /// What `$/progress` says of work that takes a while.
  package struct ProgressParams: Sendable, JSONEncodable {
    package enum Value: Sendable {
      case begin(title: String, percentage: Int)
      case report(percentage: Int)
      case end
    }

    package var token: String
    package var value: Value

    package init(_ token: String, _ value: Value) {
      self.token = token
      self.value = value
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("token", token)
        $0.field("value") { json in
          json.object { object in
            switch value {
            case .begin(let title, let percentage):
              object.field("kind", "begin")
              object.field("title", title)
              object.field("cancellable", true)
              object.field("percentage", percentage)
            case .report(let percentage):
              object.field("kind", "report")
              object.field("percentage", percentage)
            case .end: object.field("kind", "end")
            }
          }
        }
      }
    }
  }
}
