package import JSON

/// A message from the client.
package enum IncomingMessage: Sendable, Equatable {
  case request(id: RequestID, method: String, params: JSONNode?)
  case notification(method: String, params: JSONNode?)
  /// The answer to a request of the server's own.
  case response(id: RequestID, result: Result<JSONNode, ResponseError>)
  /// What can't be taken; the error is to be sent back with this id, null where none could be read.
  case invalid(id: RequestID, error: ResponseError)

  /// Reads the body of one message. Params of `null` count as absent.
  package static func parse(_ body: [UInt8]) -> IncomingMessage {
    do {
      return message(try JSONParser.parse(body))
    } catch {
      return .invalid(id: .null, error: ResponseError(.parseError, error.description))
    }
  }

  private static func message(_ node: JSONNode) -> IncomingMessage {
    switch node.kind {
    case .object: break
    case .array: return invalid("LSP has no batches: send one message at a time")
    default: return invalid("expected a message object")
    }
    guard let method = node["method"] else { return response(node) }
    // No id and an id that is none are told apart by the member itself.
    let id = node["id"].flatMap { try? RequestID(json: $0) }
    guard let name = method.string else { return invalid("method: expected a string", id: id) }
    let params = node["params"].flatMap { $0.isNull ? nil : $0 }
    if let id { return .request(id: id, method: name, params: params) }
    guard node["id"] == nil else { return invalid("id: expected an integer or a string") }
    return .notification(method: name, params: params)
  }

  /// Reads a message without method.
  private static func response(_ node: JSONNode) -> IncomingMessage {
    guard let id = node["id"].flatMap({ $0.isNull ? .null : try? RequestID(json: $0) }) else {
      return invalid("expected a method or the id of a response")
    }
    if let error = node["error"], !error.isNull {
      return .response(id: id, result: .failure(responseError(error)))
    }
    guard let result = node["result"] else { return invalid("expected a method, a result or an error", id: id) }
    return .response(id: id, result: .success(result))
  }

  private static func responseError(_ node: JSONNode) -> ResponseError {
    ResponseError(
      node["code"]?.int.map(ErrorCode.init(rawValue:)) ?? .internalError,
      node["message"]?.string ?? "",
      data: node["data"])
  }

  private static func invalid(_ reason: String, id: RequestID? = nil) -> IncomingMessage {
    .invalid(id: id ?? .null, error: ResponseError(.invalidRequest, reason))
  }
}
