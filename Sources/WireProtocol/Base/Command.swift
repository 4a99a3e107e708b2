package import JSON

extension LSP {
  /// A command that the client may offer, to be sent back as `workspace/executeCommand`.
  package struct Command: Sendable, Equatable, JSONDecodable, JSONEncodable {
    package var title: String
    package var command: String
    package var arguments: [JSONNode]

    package init(title: String, command: String, arguments: [JSONNode] = []) {
      self.title = title
      self.command = command
      self.arguments = arguments
    }

    package init(json: JSONNode) throws(DecodingFailure) {
      title = try json.required("title")
      command = try json.required("command")
      arguments = try json.optional("arguments") ?? []
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("title", title)
        $0.field("command", command)
        if !arguments.isEmpty { $0.field("arguments", arguments) }
      }
    }
  }
}
