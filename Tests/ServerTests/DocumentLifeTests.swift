import JSON
import PostText
import Server
import Testing
import WireProtocol

/// Documents and files that come and go.
@Suite struct DocumentLifeTests {
  @Test(
    arguments: [
      (nil, nil, "[]", "utf-16"), (nil, nil, #"["utf-7"]"#, "utf-16"), (nil, nil, #"["utf-32","utf-8"]"#, "utf-32"),
      (nil, "utf-8", #"["utf-16"]"#, "utf-8"), (nil, "utf-9", #"["utf-8"]"#, "utf-8"),
      (.utf32, "utf-8", #"["utf-16"]"#, "utf-32"), (.utf8, nil, "7", "utf-8"),
    ] as [(PositionEncoding?, String?, String, String)])
  func theEncodingIsTheForcedOneElseTheFirstThatIsKnown(
    _ flag: PositionEncoding?, _ option: String?, _ offered: String, _ expected: String
  ) throws {
    var client = Conversation(forcedEncoding: flag)
    let options = option.map { #"{"positionEncoding":"\#($0)"}"# } ?? "null"
    let answer = try client.start(#"{"general":{"positionEncodings":\#(offered)}}"#, options: options)
    #expect(answer?["result"]?["capabilities"]?["positionEncoding"]?.string == expected)
  }

  @Test func savingEndsTheWaitForTheWordUnderTheCaret() throws {
    for method in ["textDocument/willSave", "textDocument/didSave"] {
      var client = Conversation()
      try client.start()
      try client.open("file:///w/a.x.md", "We win.")
      let change =
        #"{"textDocument":{"uri":"file:///w/a.x.md","version":2},"contentChanges":[{"range":{"start":{"line":0,"character":7},"end":{"line":0,"character":7}},"text":" `x`"}]}"#
      #expect(try client.notify("textDocument/didChange", change).last?.findings == [])
      #expect(
        try client.notify(method, #"{"textDocument":{"uri":"file:///w/a.x.md"}}"#).last?.findings == ["format/markup"])
      #expect(try client.notify(method, #"{"textDocument":{"uri":"file:///w/a.x.md"}}"#).isEmpty)
    }
  }

  @Test(arguments: [
    ("workspace/didCreateFiles", #"{"files":[{"uri":"file:///w/timbre.json"}]}"#),
    ("workspace/didDeleteFiles", #"{"files":[{"uri":"file:///w/timbre.json"}]}"#),
    ("workspace/didRenameFiles", #"{"files":[{"oldUri":"file:///x","newUri":"file:///w"}]}"#),
    ("workspace/didRenameFiles", #"{"files":[{"oldUri":"file:///w/a.json","newUri":"file:///w/timbre.json"}]}"#),
  ]) func configurationFollowsItsFile(_ method: String, _ params: String) throws {
    var client = Conversation()
    client.files["/w/timbre.json"] = #"{"rules":{}}"#
    try client.start()
    try client.open("file:///w/a.x.md", "We **won**.")
    client.files["/w/timbre.json"] = #"{"rules":{"format/markup":"off"}}"#
    #expect(try client.notify(method, params).last?.findings == [])
  }

  @Test func neighboursFollowTheirFiles() throws {
    let text = "We asked 412 members what keeps them here, and most of them named people and not the price of it.\n"
    var client = Conversation()
    client.files["/w/timbre.json"] = #"{"platforms":["x"]}"#
    try client.start()
    try client.open("file:///w/new.post.md", "---\ndate: 2026-12-02\nplatforms: x\n---\n" + text)
    client.files["/w/posts/old.post.md"] = "---\ndate: 2026-12-01\nplatforms: x\n---\n" + text
    let sent = try client.notify(
      "workspace/didRenameFiles", #"{"files":[{"oldUri":"file:///old","newUri":"file:///w/posts"}]}"#)
    #expect(sent.last?.findings == ["native/repeat"])
  }

  @Test func oneDocumentMoreCostsNoMessageAboutTheOthers() throws {
    var client = Conversation()
    try client.start()
    for number in 0..<300 {
      let sent = try client.open("file:///w/\(number).x.md", "We **won** \(number).")
      #expect(sent.count == 1)
    }
    #expect(try client.replace("file:///w/7.x.md", "We `won`.", version: 2).count == 1)
    for number in 0..<300 { #expect(try client.close("file:///w/\(number).x.md").count == 1) }
  }

  @Test func everyMethodThatIsAnsweredOrTakenHasAName() throws {
    var client = Conversation()
    try client.start()
    for method in ["$/setTrace", "textDocument/willSave", "workspace/didCreateFiles"] {
      let sent = try client.notify(method, "7")
      #expect(sent.first?["params"]?["message"]?.string?.hasPrefix("“\(method)” was left aside") == true)
    }
  }
}

extension JSONNode {
  /// The rules of the findings that a message shows.
  fileprivate var findings: [String]? {
    self["params"]?["diagnostics"]?.array?.compactMap { $0["code"]?.string }
  }
}
