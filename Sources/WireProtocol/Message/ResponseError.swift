package import JSON

/// What kind of failure a response reports: the codes of JSON-RPC 2.0 and of LSP 3.17.
package struct ErrorCode: Sendable, Hashable {
  package var rawValue: Int

  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// The body is no JSON.
  package static let parseError = ErrorCode(rawValue: -32700)
  /// The body is JSON but no message, or a message that isn't allowed now.
  package static let invalidRequest = ErrorCode(rawValue: -32600)
  /// A request that the server doesn't know.
  package static let methodNotFound = ErrorCode(rawValue: -32601)
  /// Params that can't be read (`DecodingFailure`).
  package static let invalidParams = ErrorCode(rawValue: -32602)
  /// A fault of the server's own.
  package static let internalError = ErrorCode(rawValue: -32603)
  /// A request before `initialize`.
  package static let serverNotInitialized = ErrorCode(rawValue: -32002)
  /// The client cancelled the request.
  package static let requestCancelled = ErrorCode(rawValue: -32800)
  /// The document changed while the request was under way.
  package static let contentModified = ErrorCode(rawValue: -32801)
  /// The server cancelled the request.
  package static let serverCancelled = ErrorCode(rawValue: -32802)
  /// The request is right, yet it can't be done.
  package static let requestFailed = ErrorCode(rawValue: -32803)
}

/// The failure that a response carries instead of a result.
package struct ResponseError: Error, Sendable, Equatable, JSONEncodable {
  /// For the client's program.
  package var code: ErrorCode
  /// For people.
  package var message: String
  /// Whatever else the client may want to know.
  package var data: JSONNode?

  package init(_ code: ErrorCode, _ message: String, data: JSONNode? = nil) {
    self.code = code
    self.message = message
    self.data = data
  }

  /// The answer to params that can't be read.
  package init(_ failure: DecodingFailure) {
    self.init(.invalidParams, failure.description)
  }

  package func encode(to json: inout JSONWriter) {
    json.object {
      $0.field("code", code.rawValue)
      $0.field("message", message)
      $0.optionalField("data", data)
    }
  }
}
