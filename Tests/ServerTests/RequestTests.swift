import Engine
import JSON
import PostText
import Server
import Testing
import WireProtocol

/// The requests that no other server has.
@Suite struct RequestTests {
  @Test(
    arguments: ["timbre/counts", "timbre/preview", "timbre/validate", "timbre/voice", "timbre/status"],
    ["[]", "7", "\"a\"", #"{"uri":7,"records":[]}"#])
  func wrongParamsAreAnErrorInWords(_ method: String, _ params: String) throws {
    var client = Conversation()
    try client.start()
    let error = try client.request(method, params)?["error"]
    #expect(error?["code"]?.int == -32602)
    #expect(error?["message"]?.string?.hasPrefix("params") == true)
  }

  // MARK: Validating

  /// One request answers what one line of `timbre batch` each does.
  @Test(arguments: 0..<20 as Range<UInt64>) func manyTextsAreJudgedAsBatchJudgesThem(_ seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let texts = ["We **won**", "#makeitreal 🎉", "\\u0000", "", "[a](b)", "Great members meet great people.", "\\n\\n"]
    let extras = [
      "", #","platforms":["x","linkedin"]"#, #","raw":true"#, #","want":["findings","counts","entities","voice"]"#,
      #","platforms":"x""#, #","date":"soon""#, #","fields":{"title":"A"}"#, #","today":"2026-12-01""#,
    ]
    let records = (0..<30).map { number in
      let words = (0..<random.next(below: 6)).map { _ in texts[random.next(below: texts.count)] }
      return #"{"id":\#(number),"text":"\#(words.joined(separator: " "))"\#(extras[random.next(below: extras.count)])}"#
    }
    var client = Conversation()
    client.files["/w/timbre.json"] = #"{"platforms":["x","gbp"],"rules":{"format/markup":"error"}}"#
    try client.start()
    let answer = try client.request("timbre/validate", #"{"records":[\#(records.joined(separator: ","))]}"#)
    let answers = try #require(answer?["result"]?["records"]?.array)
    let file = ConfigurationFile(Array(try #require(client.files["/w/timbre.json"]).utf8), origin: .file(path: "/w/t"))
    let batch = Batch(configuration: Configuration(LayeredValue(try #require(file.root), origin: file.origin)))
    #expect(answers.count == records.count)
    for (index, record) in records.enumerated() {
      var line: [UInt8] = []
      _ = batch.answer(Array(record.utf8), number: index + 1, into: &line)
      #expect(try JSONParser.parse(line) == answers[index])
    }
  }

  @Test func theConfigurationIsReadAgainAfterAWhileWhereNobodyTellsOfChanges() throws {
    var client = Conversation()
    client.files["/w/timbre.json"] = #"{"platforms":["x"],"rules":{"format/markup":"off"}}"#
    try client.start()
    let request = #"{"records":[{"text":"We **won**.","want":["findings"]}]}"#
    func findings() throws -> Int? {
      try client.request("timbre/validate", request)?["result"]?["records"]?.array?.first?["findings"]?.array?.count
    }
    #expect(try findings() == 0)
    client.files["/w/timbre.json"] = #"{"platforms":["x"]}"#
    client.now += 5_000
    #expect(try findings() == 0)
    client.now += 5_000
    #expect(try findings() == 1)
  }

  @Test func aCancelledRequestThatWaitsForItsConfigurationIsAnsweredOnce() throws {
    var client = Conversation()
    try client.start()
    let sent = try client.deliver([
      Conversation.message(#"{"jsonrpc":"2.0","id":7,"method":"timbre/validate","params":{"records":[]}}"#),
      Conversation.message(#"{"jsonrpc":"2.0","id":8,"method":"timbre/validate","params":{"records":[]}}"#),
      Conversation.message(#"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":8}}"#),
    ])
    #expect(sent.map { $0["id"]?.int } == [7, 8])
    #expect(sent.map { $0["error"]?["code"]?.int } == [nil, -32800])
  }

  // MARK: Counting

  @Test func countsPointAtTheSamePlaceInEveryEncoding() throws {
    let text = "---\nplatforms: x\n---\n\n👩‍👩‍👧 " + String(repeating: "é", count: 280) + "\n"
    for encoding in PositionEncoding.allCases {
      var client = Conversation(forcedEncoding: encoding)
      try client.start()
      try client.open("file:///w/a.post.md", text)
      let answer = try client.request("timbre/counts", #"{"textDocument":{"uri":"file:///w/a.post.md"}}"#)
      let count = try #require(answer?["result"]?["counts"]?.array?.first)
      let source = SourceText(text)
      let place = source.position(at: try #require(count["fitEnd"]?.int), in: encoding)
      #expect(count["fitPosition"]?["line"]?.int == place.line)
      #expect(count["fitPosition"]?["character"]?.int == place.column)
      #expect(count["length"]?.int == 283)
    }
  }

  // MARK: Status

  @Test func everyRequestIsDescribed() throws {
    var client = Conversation()
    try client.start()
    try client.open("file:///w/a.post.md", "We **won**.\n")
    let status = try client.request("timbre/status", "null")?["result"]
    #expect(status?["documents"]?.array?.first?["checksum"]?.string == Self.checksum("We **won**.\n"))
    #expect(status?["documents"]?.array?.first?["findings"]?["hint"]?.int == 1)
  }

  static func checksum(_ text: String) -> String {
    var hash: UInt64 = 14_695_981_039_346_656_037
    for byte in text.utf8 {
      hash ^= UInt64(byte)
      hash = hash &* 1_099_511_628_211
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
