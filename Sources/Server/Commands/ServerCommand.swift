import WireProtocol

/// A command that the server runs for a client.
package struct ServerCommand: Sendable {
  typealias Handler = @Sendable (inout LanguageServer, LSP.ExecuteCommandParams) throws(ResponseError) -> Void

  package let name: String
  let run: Handler

  init(name: String, run: @escaping Handler) {
    self.name = name
    self.run = run
  }

  /// A command that takes one object.
  init<Argument: JSONDecodable & SendableMetatype>(
    name: String, run: @escaping @Sendable (inout LanguageServer, Argument) throws(ResponseError) -> Void
  ) {
    self.init(name: name) { (server, params) throws(ResponseError) in
      let argument: Argument
      do throws(DecodingFailure) {
        argument = try params.argument()
      } catch {
        throw ResponseError(error)
      }
      try run(&server, argument)
    }
  }
}
