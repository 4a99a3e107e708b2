import Platforms
import PostText
import Testing

/// The grammars that most platforms share, on what people write.
@Suite struct PlatformGrammarTests {
  private func found(_ text: String, on platform: Platform) -> [String] {
    let bytes = Array(text.utf8)
    return platform.entities(bytes).map { "\($0.kind.rawValue) \(String(decoding: bytes[$0.range], as: UTF8.self))" }
  }

  @Test(arguments: [
    ("Thanks @ana.lima. See #AnnualMeeting!", ["mention @ana.lima", "hashtag #AnnualMeeting"]),
    ("info@example.org, @@ana, a@b", []),
    ("https://example.org/@ana #2027", []),
    ("@ana@mastodon.social @éa #café", ["hashtag #café"]),
  ])
  func instagramHasTagsAndHandlesButNoLinks(text: String, expected: [String]) {
    #expect(found(text, on: .instagram) == expected)
  }

  @Test(arguments: [
    (
      "Ask u/ana or /u/ben_l in r/associations and /r/nonprofit.",
      [
        "mention u/ana", "mention /u/ben_l", "mention r/associations", "mention /r/nonprofit",
      ]
    ),
    ("https://reddit.com/r/associations and w/r/t this", ["link https://reddit.com/r/associations"]),
    ("24/7, and/or, u/a, #Members @ana", []),
  ])
  func redditHasSlashNames(text: String, expected: [String]) {
    #expect(found(text, on: .reddit) == expected)
  }

  @Test(arguments: [
    (
      "<@123> <@!45> <@&6> <#78> @everyone @here",
      [
        "mention <@123>", "mention <@!45>", "mention <@&6>", "mention <#78>", "mention @everyone", "mention @here",
      ]
    ),
    ("<https://example.org> example.org @hereabouts #general", ["link https://example.org"]),
    ("<@> <#a> <:wave:12> <t:1:R>", []),
  ])
  func discordHasReferences(text: String, expected: [String]) {
    #expect(found(text, on: .discord) == expected)
  }

  @Test func tumblrCountsItsLongestParagraph() {
    let text = Array((String(repeating: "a", count: 30) + "\n\n" + String(repeating: "b", count: 40) + "\nc").utf8)
    let count = Platform.tumblr.counts(of: text, as: Platform.tumblr.body, entities: []).binding[0]
    #expect(count.length == 42)
    #expect(count.arithmetic == "longest paragraph 42")
  }

  @Test(arguments: [("a", 1), ("é", 1), ("我", 1), ("👍", 4), ("👩‍👩‍👧‍👦", 25), ("🇩🇪", 8), ("1️⃣", 7), ("☺", 1), ("𝒂", 2)])
  func threadsCountsAnEmojiAsItsBytes(text: String, length: Int) {
    #expect(CountingRule.threads.measure(Array(text.utf8), entities: []).length == length)
  }

  @Test(arguments: [
    ("a,b", 3), ("annual meeting,b", 18), (" a , b ", 3), ("", 0), (",,", 0), ("a b", 5),
  ])
  func youTubeCountsQuotationMarksAndCommasOfTags(list: String, length: Int) {
    #expect(CountingRule.tagList.measure(Array(list.utf8), entities: []).length == length)
  }

  @Test func telegramCountsWhatIsLeftOfItsMarkup() {
    let text = Array("*Bold* and \\(plain\\)\\.".utf8)
    let rule = CountingRule.telegram
    #expect(rule.measure(text, entities: []).length == "Bold and (plain).".count)
    let end = rule.fitEnd(text, entities: [], limit: 4)
    #expect(String(decoding: text[..<end], as: UTF8.self).hasPrefix("*Bold"))
    #expect(rule.measure(Array("*Bold* and plain.".utf8), entities: []).length == 17)
    #expect(rule.measure(Array("¯\\_(ツ)_/¯".utf8), entities: []).length == 9)
  }

  @Test func mediaDecideWhatTheTextIs() {
    func media(_ path: String) -> Media {
      Media(range: 0..<0, alt: Spanned("", 0..<0), path: Spanned(path, 0..<0))
    }
    #expect(Platform.telegram.body(with: []).limits[0].value == 4_096)
    #expect(Platform.telegram.body(with: [media("a.png")]).limits[0].value == 1_024)
    #expect(Platform.tiktok.body(with: [media("a.mp4")]).limits[0].value == 2_200)
    #expect(Platform.tiktok.body(with: [media("a.png")]).limits[0].value == 4_000)
  }

  @Test(arguments: [
    ("Plain words and #Tags only", []), ("a (b) c_d", ["(", ")", "_"]), ("\\(escaped\\) @[Ana](urn:li:person:1)", []),
    ("{hashtag|\\#|MyTag} https://example.org/a_b", []),
  ])
  func linkedInSaysWhatMustBeEscaped(text: String, expected: [String]) {
    let bytes = Array(text.utf8)
    let found = LinkedInGrammar.unescapedReserved(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(found == expected)
  }
}
