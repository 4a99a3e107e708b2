import Testing
import WireProtocol

@Suite("Framing") struct MessageFramerTests {
  private typealias Event = MessageFramer.Event

  private func body(_ text: String) -> Event { .body(Array(text.utf8)) }

  private func frame(_ text: String) -> String {
    String(decoding: MessageFramer.frame(Array(text.utf8)), as: UTF8.self)
  }

  private func events(_ chunks: String...) -> [Event] {
    var framer = MessageFramer()
    return chunks.flatMap { framer.receive(Array($0.utf8)) }
  }

  @Test("writes the header that it reads")
  func frameFormat() {
    #expect(frame("{é}") == "Content-Length: 4\r\n\r\n{é}")
    #expect(events(frame("{é}")) == [body("{é}")])
    #expect(events(frame("")) == [body("")])
  }

  @Test("a stream split at any byte gives the same messages")
  func splitAtEveryByte() {
    let stream = Array((frame(#"{"a":"☕"}"#) + frame("") + frame("{}\r\n\r\n")).utf8)
    let expected = [body(#"{"a":"☕"}"#), body(""), body("{}\r\n\r\n")]
    for split in 0...stream.count {
      var framer = MessageFramer()
      let events = framer.receive(stream[..<split]) + framer.receive(stream[split...])
      #expect(events == expected, "split at \(split)")
    }
  }

  @Test("a stream of single bytes gives the same messages, each with its last byte")
  func byteAtATime() {
    let first = Array(frame("{\"a\":1}").utf8)
    var framer = MessageFramer()
    var completed: [Int] = []
    for (index, byte) in (first + first).enumerated() where framer.receive([byte]) == [body("{\"a\":1}")] {
      completed.append(index + 1)
    }
    #expect(completed == [first.count, 2 * first.count])
  }

  @Test("many messages come out of one chunk, in order")
  func manyInOneChunk() {
    let texts = (0..<500).map { "{\"n\":\($0)}" }
    #expect(events(texts.map(frame).joined()) == texts.map(body))
  }

  @Test(
    "takes headers in any spelling, with others beside",
    arguments: [
      "content-length:2\r\n\r\n{}",
      "CONTENT-LENGTH:\t 2 \r\n\r\n{}",
      "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 2\r\n\r\n{}",
      "Content-Length: 2\r\nContent-Type: x: y\r\n\r\n{}",
      "Content-Length: 2\n\n{}",
      "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}",
      "Content-Length: 0002\r\n\r\n{}",
      "\r\n\r\nContent-Length: 2\r\n\r\n{}",
    ])
  func headerSpellings(_ stream: String) {
    #expect(events(stream) == [body("{}")])
    #expect(events(stream, frame("next")) == [body("{}"), body("next")])
  }

  @Test(
    "reports a broken header once and takes the next message",
    arguments: [
      ("Content-Length: abc\r\n\r\n{\"a\":1}", .invalidContentLength),
      ("Content-Length: -5\r\n\r\n{\"a\":1}", .invalidContentLength),
      ("Content-Length: +5\r\n\r\n{\"a\":1}", .invalidContentLength),
      ("Content-Length:\r\n\r\n{\"a\":1}", .invalidContentLength),
      ("Content-Length: 1 2\r\n\r\n{\"a\":1}", .invalidContentLength),
      ("Content-Length: 2.0\r\n\r\n{}\n", .invalidContentLength),
      ("Content-Length: 10000000000\r\n\r\n{\"a\":1}", .contentTooLong),
      ("Content-Length: 99999999999999999999999999999999\r\n\r\n", .contentTooLong),
      ("Content-Length: 268435457\r\n\r\n{}", .contentTooLong),
      ("Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}\r\n", .conflictingContentLengths),
      ("Content-Type: text\r\n\r\n{\"a\":1}\r\n", .missingContentLength),
      ("{\"a\":1}\r\n", .notAHeader),
      ("{\"jsonrpc\":\"2.0\"}", .notAHeader),
      (": 5\r\n", .notAHeader),
      ("Content-Length 5\r\n\r\nhello", .notAHeader),
      ("hello\r\nhello\r\nhello\r\n", .notAHeader),
      ("Content-Length: x\r\n\r\nContent-Length: y\r\n\r\n", .invalidContentLength),
      (String(repeating: "x", count: 100_000), .headerTooLong),
      ("Content-Length: " + String(repeating: "1", count: 100_000), .headerTooLong),
    ] as [(String, FramingError)])
  func brokenHeaders(_ stream: String, _ error: FramingError) {
    let next = frame("{\"next\":1}") + frame("{}")
    let expected: [Event] = [.malformed(error), body("{\"next\":1}"), body("{}")]
    #expect(events(stream + next) == expected)
    #expect(events(stream, next) == expected)
    var framer = MessageFramer()
    #expect((stream + next).utf8.flatMap { framer.receive([$0]) } == expected)
  }

  @Test("a second accident after a good message is reported again")
  func twoAccidents() {
    let stream = "oops\n" + frame("{}") + "Content-Length: no\r\n\r\n" + frame("[]")
    #expect(events(stream) == [.malformed(.notAHeader), body("{}"), .malformed(.invalidContentLength), body("[]")])
  }

  @Test("a length announced too short costs the rest of that body and no more")
  func lengthTooShort() {
    let stream = "Content-Length: 5\r\n\r\n{\"a\":1234}" + frame("{}")
    #expect(events(stream) == [body("{\"a\":"), .malformed(.notAHeader), body("{}")])
  }

  @Test("a header that begins in a line without end is found")
  func headerInEndlessLine() {
    for filler in 8170...8200 {
      let stream = String(repeating: "x", count: filler) + frame("{}")
      #expect(events(stream).last == body("{}"), "\(filler) bytes before")
    }
  }

  @Test("the limit itself is a length, and nothing is set aside for it")
  func limit() {
    var framer = MessageFramer()
    let header = "Content-Length: \(MessageFramer.maximumContentLength)\r\n\r\n{}"
    #expect(framer.receive(Array(header.utf8)).isEmpty)
    #expect(framer.isInsideMessage)
  }

  @Test(
    "knows whether the stream ended in the middle of a message",
    arguments: [
      ("", false), ("Content-Length: 2\r\n\r\n{}", false), ("Content-Length: 2\r\n\r\n{}\r\n", false), ("C", true),
      ("Content-Length: 2\r\n", true), ("Content-Length: 2\r\n\r\n", true), ("Content-Length: 2\r\n\r\n{", true),
      ("garbage\r\n", false),
    ])
  func insideMessage(_ stream: String, _ expected: Bool) {
    var framer = MessageFramer()
    _ = framer.receive(Array(stream.utf8))
    #expect(framer.isInsideMessage == expected)
  }

  @Test("survives garbage however it is cut, and takes the message after it")
  func garbage() {
    var random = SplitMix64(seed: 99)
    let pieces = [
      "Content-Length: ", "content-length:", "Content-", "5 ", "12 ", "-", "abc", "\r\n", "\n", "\r", "\r\n\r\n", "{}",
      ":",
      " ", "Content-Type: x\r\n", "\0", "é",
    ]
    for _ in 0..<2000 {
      let garbage = Array(
        (0..<Int.random(in: 0...20, using: &random)).compactMap { _ in pieces.randomElement(using: &random) }.joined()
          .utf8)
      var whole = MessageFramer()
      let expected = whole.receive(garbage)
      var parts = MessageFramer()
      var events: [Event] = []
      var rest = garbage[...]
      while !rest.isEmpty {
        let length = Int.random(in: 1...rest.count, using: &random)
        events += parts.receive(rest.prefix(length))
        rest = rest.dropFirst(length)
      }
      #expect(events == expected)

      // Longer than any body that the garbage can announce: digits there never join to greater numbers.
      let filler = Array(String(repeating: "\n", count: 2000).utf8)
      let last = whole.receive(filler + MessageFramer.frame(filler) + MessageFramer.frame(Array("{}".utf8)))
      #expect(last.last == body("{}"), "\(String(decoding: garbage, as: UTF8.self))")
    }
  }

  @Test("random bytes never trap")
  func randomBytes() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<200 {
      var framer = MessageFramer()
      for _ in 0..<20 {
        _ = framer.receive(
          (0..<Int.random(in: 0...300, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) })
      }
    }
  }
}

/// A small generator with a fixed seed, so that a failure comes back.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
