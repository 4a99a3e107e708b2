import Platforms
import Testing

@Suite struct CountingTests {
  private func x(_ text: String) -> Measurement {
    CountingRule.x.measure(Array(text.utf8), entities: XGrammar.entities(in: Array(text.utf8)))
  }

  private func app(_ text: String) -> Measurement {
    CountingRule.blueskyApp.measure(Array(text.utf8), entities: BlueskyGrammar.entities(in: Array(text.utf8)))
  }

  private func mastodon(_ text: String) -> Measurement {
    CountingRule.mastodon.measure(Array(text.utf8), entities: MastodonGrammar.entities(in: Array(text.utf8)))
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("a\r\nb", 4), ("日本", 4), ("¡é—“”‘’–", 8), ("…•€™→★\u{3000}", 14), ("\u{200E}\u{FE0F}", 4),
    ("e\u{301}", 1), ("q\u{301}", 2), ("각", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("©", 1), ("©️", 2), ("\u{FB2C}", 3),
  ])
  func xWeighsCharactersOfFormC(text: String, length: Int) {
    #expect(x(text).length == length)
  }

  @Test(arguments: ["🎉", "👍🏽", "👨‍👩‍👧‍👦", "🇩🇪", "1️⃣", "1⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "❤️", "🧑🏽‍🤝‍🧑🏿"])
  func xTakesAWholeEmojiForTwo(emoji: String) {
    #expect(x(emoji).parts == [CountPart("emoji", times: 1, each: 2)])
    #expect(x("a\(emoji)\(emoji)").length == 5)
  }

  @Test func xCharges23ForALinkOfAnyLength() {
    let long = "https://example.com/" + String(repeating: "a", count: 200)
    #expect(x("t.co").length == 23)
    #expect(
      x("see \(long) é 日🎉").parts == [
        CountPart("text", times: 7, each: 1), CountPart("link", times: 1, each: 23),
        CountPart("emoji", times: 1, each: 2), CountPart("wide character", times: 1, each: 2),
      ])
  }

  @Test func xCountsLiterallyWhatIsNoLink() {
    let host = String(repeating: "a", count: 64) + ".com"
    #expect(x("https://\(host)").length == 76)
    #expect(x("https://t.co/" + String(repeating: "a", count: 41)).length == 54)
  }

  @Test func xFindsLinksInFormC() {
    #expect(x("https://example.com/cafe\u{301}").length == 23)
    #expect(x("cafe\u{301} https://example.com").length == 28)
  }

  @Test func xIsValidUpToTheLimit() {
    let post = Array(repeating: UInt8(ascii: "a"), count: 280)
    let measurement = CountingRule.x.measure(post, entities: [])
    #expect(XValidity.isValid(post, measurement, limit: 280))
    #expect(!XValidity.isValid(post, measurement, limit: 279))
    #expect(!XValidity.isValid([], CountingRule.x.measure([], entities: []), limit: 280))
  }

  @Test func xRefusesForbiddenCharacters() {
    let post = Array("a\u{FEFF}b\u{FFFE}\u{FFFF}\u{FFFD}".utf8)
    #expect(XValidity.invalidCharacters(in: post) == [1..<4, 5..<8, 8..<11])
    #expect(!XValidity.isValid(post, CountingRule.x.measure(post, entities: []), limit: 280))
  }

  @Test(arguments: [
    ("👨‍👩‍👧‍👦", 1, 25, 11, 7), ("e\u{301}", 1, 3, 2, 2), ("a\r\nb", 3, 4, 4, 4), ("𝗕", 1, 4, 2, 1), ("", 0, 0, 0, 0),
    ("🇩🇪🇫🇷", 2, 16, 8, 4), ("नमस्ते", 3, 18, 6, 6),
  ])
  func plainUnitsCountTheTextAsItIs(text: String, clusters: Int, bytes: Int, utf16: Int, scalars: Int) {
    let post = Array(text.utf8)
    #expect(CountingRule.graphemes.measure(post, entities: []).length == clusters)
    #expect(CountingRule.utf8Bytes.measure(post, entities: []).length == bytes)
    #expect(CountingRule.utf16.measure(post, entities: []).length == utf16)
    #expect(CountingRule.codePoints.measure(post, entities: []).length == scalars)
  }

  @Test func blueskyAppShortensLinks() {
    #expect(app("https://example.com").parts == [CountPart("link", times: 1, each: 11)])
    #expect(app("https://example.com/12345678901234").length == 26)
    #expect(app("https://example.com/123456789012345").length == 11 + 16)
    #expect(app("example.com/123456789012345").length == 27)
    #expect(app("a https://example.com/ b https://example.org").parts.last == CountPart("link", times: 2, each: 11))
    let post = Array("https://example.com/123456789012345".utf8)
    #expect(CountingRule.blueskyRaw.measure(post, entities: BlueskyGrammar.entities(in: post)).length == post.count)
  }

  @Test func blueskyAppTidiesWhiteSpace() {
    #expect(app("\n \n  ab\n\n\n\ncd \n\n").length == 8)
    #expect(app("ab\n\ncd").length == 6)
    #expect(app(" \n ").length == 0)
  }

  @Test func mastodonFreesDomainsAndFlattensLinks() {
    #expect(mastodon("@ann@example.com hi").length == 7)
    #expect(
      mastodon("@ann@example.com https://example.com/\(String(repeating: "a", count: 99))").parts == [
        CountPart("text", times: 5, each: 1), CountPart("mention domain", times: 1, each: 0),
        CountPart("link", times: 1, each: 23),
      ])
    #expect(mastodon("example.com").length == 11)
    #expect(mastodon("xhttps://example.com").length == 20)
    #expect(mastodon("xmpp:room@example.com?join").length == 26)
  }

  @Test func aMarkBehindALinkJoinsIt() {
    #expect(mastodon("https://example.com.\u{301}").length == 24)
    #expect(mastodon("\u{600}https://example.com").length == 23)
  }

  @Test func entitiesOfAnotherTextDoNoHarm() {
    let strange = [Entity(.link, 5..<9), Entity(.mention, 0..<3, value: 1..<99), Entity(.link, 1..<4)]
    for rule in [CountingRule.x, .blueskyApp, .mastodon, .utf16] {
      let measurement = rule.measure(Array("日本".utf8), entities: strange)
      #expect(measurement.parts.reduce(0) { $0 + $1.total } == measurement.length)
      #expect((0...6).contains(rule.fitEnd(Array("日本".utf8), entities: strange, limit: 1)))
    }
  }
}
