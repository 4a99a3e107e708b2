import JSON
import Testing
import WireProtocol

@Suite("Messages") struct MessageTests {
  private func message(_ text: String) -> IncomingMessage { IncomingMessage.parse(Array(text.utf8)) }

  @Test("tells requests, notifications and responses apart")
  func kinds() {
    let params = JSONNode(.object([JSONMember(key: "a", value: JSONNode(.integer(1)))]))
    #expect(
      message(#"{"jsonrpc":"2.0","id":1,"method":"m","params":{"a":1}}"#)
        == .request(id: .integer(1), method: "m", params: params))
    #expect(message(#"{"method":"m","params":{"a":1}}"#) == .notification(method: "m", params: params))
    #expect(message(#"{"method":"m","params":null}"#) == .notification(method: "m", params: nil))
    #expect(message(#"{"method":"m"}"#) == .notification(method: "m", params: nil))
    #expect(message(#"{"id":"x","result":null}"#) == .response(id: .string("x"), result: .success(JSONNode(.null))))
    #expect(message(#"{"id":"x","result":{"a":1}}"#) == .response(id: .string("x"), result: .success(params)))
    #expect(
      message(#"{"id":2,"result":null,"error":{"code":-32601,"message":"no"}}"#)
        == .response(id: .integer(2), result: .failure(ResponseError(.methodNotFound, "no"))))
    #expect(
      message(#"{"id":null,"error":{"code":"x"}}"#)
        == .response(id: .null, result: .failure(ResponseError(.internalError, ""))))
  }

  @Test("keeps ids as they came", arguments: ["0", "-7", "9007199254740993", #""""#, #""7""#, #""a\u0000b""#])
  func ids(_ id: String) throws {
    guard case .request(let read, _, _) = message(#"{"id":\#(id),"method":"m"}"#) else {
      Issue.record("no request")
      return
    }
    #expect(String(decoding: JSONWriter.bytes(read), as: UTF8.self) == id)
  }

  @Test("a number and a string are two ids")
  func distinctIDs() {
    #expect(Set([RequestID.integer(1), .string("1"), .null]).count == 3)
  }

  @Test(
    "answers what is no JSON with -32700",
    arguments: [
      "", "{", "nonsense", #"{"id":1,"method":"m"}}"#, #"{"id":1 "method":"m"}"#, "\u{0}",
      String(repeating: "[", count: 100_000),
    ])
  func parseErrors(_ text: String) {
    guard case .invalid(.null, let error) = message(text) else {
      Issue.record("taken as a message")
      return
    }
    #expect(error.code == .parseError)
  }

  @Test("answers malformed UTF-8 with -32700")
  func malformedUTF8() {
    guard
      case .invalid(.null, let error) = IncomingMessage.parse(Array(#"{"id":1,"method":""#.utf8) + [0xFF, 0x22, 0x7D])
    else {
      Issue.record("taken as a message")
      return
    }
    #expect(error.code == .parseError)
  }

  @Test(
    "answers JSON that is no message with -32600, under its id where it has one",
    arguments: [
      ("{}", .null),
      ("[]", .null),
      (#"[{"id":1,"method":"m"}]"#, .null),
      ("null", .null),
      ("1", .null),
      (#""m""#, .null),
      (#"{"id":1}"#, .integer(1)),
      (#"{"id":1,"method":7}"#, .integer(1)),
      (#"{"id":"a","method":null}"#, .string("a")),
      (#"{"method":7}"#, .null),
      (#"{"id":null,"method":"m"}"#, .null),
      (#"{"id":1.5,"method":"m"}"#, .null),
      (#"{"id":{},"method":"m"}"#, .null),
      (#"{"id":true,"result":1}"#, .null),
      (#"{"result":1}"#, .null),
      (#"{"error":{"code":1,"message":""}}"#, .null),
    ] as [(String, RequestID)])
  func invalidRequests(_ text: String, _ id: RequestID) {
    guard case .invalid(let answered, let error) = message(text) else {
      Issue.record("taken as a message")
      return
    }
    #expect(answered == id)
    #expect(error.code == .invalidRequest)
    #expect(!error.message.isEmpty)
  }

  @Test("changed bytes give some message, always")
  func mutations() {
    let original = Array(#"{"jsonrpc":"2.0","id":7,"method":"textDocument/hover","params":{"a":[1,"☕"]}}"#.utf8)
    var random = SplitMix64(seed: 12)
    for _ in 0..<5000 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      if case .invalid(_, let error) = IncomingMessage.parse(bytes) { #expect(!error.message.isEmpty) }
    }
  }

  @Test("writes each kind of message")
  func outgoing() {
    func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
    #expect(text(OutgoingMessage.response(to: .integer(1)) { $0.null() }) == #"{"jsonrpc":"2.0","id":1,"result":null}"#)
    #expect(text(OutgoingMessage.response(to: .integer(1)) { _ in }) == #"{"jsonrpc":"2.0","id":1,"result":null}"#)
    #expect(
      text(OutgoingMessage.response(to: .string("a"), result: [1])) == #"{"jsonrpc":"2.0","id":"a","result":[1]}"#)
    #expect(
      text(OutgoingMessage.response(to: .null, error: ResponseError(.parseError, "bad", data: JSONNode(.bool(true)))))
        == #"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"bad","data":true}}"#)
    #expect(
      text(OutgoingMessage.notification("$/logTrace", params: "m"))
        == #"{"jsonrpc":"2.0","method":"$/logTrace","params":"m"}"#)
    #expect(
      text(OutgoingMessage.request(id: .integer(3), "workspace/inlayHint/refresh"))
        == #"{"jsonrpc":"2.0","id":3,"method":"workspace/inlayHint/refresh"}"#)
    #expect(
      text(OutgoingMessage.request(id: .integer(3), "m", params: true))
        == #"{"jsonrpc":"2.0","id":3,"method":"m","params":true}"#)
  }
}
