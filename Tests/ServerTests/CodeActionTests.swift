import JSON
import Testing

/// Actions, and what becomes of them when a client asks again before it takes one.
@Suite struct CodeActionTests {
  private static let able = #"""
    {"textDocument":{"codeAction":{"dataSupport":true,"resolveSupport":{"properties":["edit"]},\#
    "codeActionLiteralSupport":{"codeActionKind":{"valueSet":["quickfix","refactor"]}}}}}
    """#

  private func actions(_ text: String, _ range: String, _ client: inout Conversation) throws -> [JSONNode] {
    try client.start(Self.able)
    try client.open("file:///w/a.post.md", text)
    let params = #"{"textDocument":{"uri":"file:///w/a.post.md"},"range":\#(range),"context":{"diagnostics":[]}}"#
    return try #require(try client.request("textDocument/codeAction", params)?["result"]?.array)
  }

  private func resolved(_ action: JSONNode, _ client: inout Conversation) throws -> JSONNode? {
    try client.request(
      "codeAction/resolve", String(decoding: JSONWriter.bytes(action), as: UTF8.self))?["result"]
  }

  /// Neovim from 0.11 on and Helix resolve every action, with an edit or without one, and take what comes back.
  @Test func anActionComesBackWithAllThatItCame() throws {
    var client = Conversation()
    let text = "---\nplatforms: [x, mastodon]\n---\n\nWe **won** the prize of the year.\n"
    let line = #"{"start":{"line":4,"character":0},"end":{"line":4,"character":9}}"#
    let offered = try actions(text, line, &client)
    #expect(offered.count > 10)
    for action in offered {
      let resolved = try #require(try resolved(action, &client))
      for member in try #require(action.object) { #expect(resolved[member.key] == member.value) }
      #expect(resolved["edit"] != nil || resolved["command"] != nil)
    }
  }

  /// What is selected may begin where nothing is written: the text of it is meant.
  @Test(arguments: ["", "![A chart](chart.png)\n"]) func aWholeDraftThatIsSelectedHasItsFirstTextReimagined(
    _ start: String
  ) throws {
    var client = Conversation()
    let text = "---\nplatforms: [x, bluesky]\n---\n\(start)\n## X\n\nWe won the prize of the year.\n"
    let everything = #"{"start":{"line":0,"character":0},"end":{"line":9,"character":0}}"#
    let mastodon = try #require(
      try actions(text, everything, &client).first { $0["kind"]?.string == "refactor.rewrite.reimagine.mastodon" })
    let edit = try #require(try resolved(mastodon, &client)?["edit"])
    let written = String(decoding: JSONWriter.bytes(edit), as: UTF8.self)
    #expect(written.contains("## Mastodon"))
    #expect(written.contains("We won the prize of the year."))
  }
}
