package import JSON

extension LSP {
  /// How grave a message is.
  package enum MessageType: Int, Sendable {
    case error = 1
    case warning = 2
    case info = 3
    case log = 4
  }

  /// Params of `window/showMessage` and `window/logMessage`.
  package struct MessageParams: Sendable, Hashable, JSONEncodable {
    package var type: MessageType
    package var message: String

    package init(type: MessageType, message: String) {
      self.type = type
      self.message = message
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("type", type.rawValue)
        $0.field("message", message)
      }
    }
  }
}
