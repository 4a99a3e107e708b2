package import JSON

/// Bodies of the messages that the server sends, complete but for the header (`MessageFramer.frame`).
package enum OutgoingMessage {
  /// A response whose result the closure writes; `null` when it writes nothing.
  package static func response(to id: RequestID, _ result: (inout JSONWriter) -> Void) -> [UInt8] {
    message {
      $0.field("id", id)
      $0.field("result", result)
    }
  }

  package static func response(to id: RequestID, result: some JSONEncodable) -> [UInt8] {
    response(to: id) { result.encode(to: &$0) }
  }

  package static func response(to id: RequestID, error: ResponseError) -> [UInt8] {
    message {
      $0.field("id", id)
      $0.field("error", error)
    }
  }

  package static func notification(_ method: String, params: some JSONEncodable) -> [UInt8] {
    message {
      $0.field("method", method)
      $0.field("params", params)
    }
  }

  package static func request(id: RequestID, _ method: String, params: some JSONEncodable) -> [UInt8] {
    message {
      $0.field("id", id)
      $0.field("method", method)
      $0.field("params", params)
    }
  }

  /// A request without params, such as `workspace/inlayHint/refresh`.
  package static func request(id: RequestID, _ method: String) -> [UInt8] {
    message {
      $0.field("id", id)
      $0.field("method", method)
    }
  }

  private static func message(_ members: (inout JSONObjectWriter) -> Void) -> [UInt8] {
    JSONWriter.bytes { json in
      json.object {
        $0.field("jsonrpc", "2.0")
        members(&$0)
      }
    }
  }
}
