package import JSON

extension LSP {
  /// Params of `workspace/executeCommand`.
  package struct ExecuteCommandParams: Sendable, Equatable, JSONDecodable {
    package var command: String
    package var arguments: [JSONNode]
    /// Where the client wants to hear of progress.
    package var workDoneToken: ProgressToken?

    package init(json: JSONNode) throws(DecodingFailure) {
      command = try json.required("command")
      arguments = try json.optional("arguments") ?? []
      workDoneToken = json.lenient("workDoneToken")
    }
  }
}
