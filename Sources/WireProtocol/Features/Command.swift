package import JSON

extension LSP {
  /// What a client has the server run when somebody chooses an action.
  package struct Command: Sendable, Equatable, JSONEncodable {
    package var title: String
    package var command: String
    /// The text of the one argument.
    private var argument: [UInt8]

    package init(title: String, command: String, argument: some JSONEncodable) {
      self.title = title
      self.command = command
      self.argument = JSONWriter.bytes(argument)
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("title", title)
        $0.field("command", command)
        $0.field("arguments") { $0.array([argument]) { argument, json in json.raw(argument[...]) } }
      }
    }
  }
}
