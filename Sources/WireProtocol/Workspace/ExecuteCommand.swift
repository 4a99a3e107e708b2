package import JSON

extension LSP {
  package struct ExecuteCommandParams: Sendable, JSONDecodable {
    package var command: String
    package var arguments: [JSONNode]

    package init(json: JSONNode) throws(DecodingFailure) {
      command = try json.required("command")
      arguments = try json.optional("arguments") ?? []
    }

    /// The one argument of a command that takes one.
    package func argument<Argument: JSONDecodable>() throws(DecodingFailure) -> Argument {
      guard let first = arguments.first, arguments.count == 1 else {
        throw DecodingFailure(expected: "an array with one object").inside("arguments")
      }
      do {
        return try Argument(json: first)
      } catch {
        throw error.inside(0).inside("arguments")
      }
    }
  }
}
