import Platforms
import Testing

@Suite struct MastodonGrammarTests {
  private func read(_ text: String) -> [String] { ReadPost(text, MastodonGrammar.entities).kindsAndTexts }

  @Test(arguments: [
    ("example.com and https://example.com/a.", ["link https://example.com/a"]),
    (
      "https://example.com/日本語、です https://example.com/?q=✓!",
      [
        "link https://example.com/日本語、です", "link https://example.com/?q=✓",
      ]
    ),
    (
      "<https://example.com/a> https://example.com/a*b*",
      ["link https://example.com/a", "link https://example.com/a*b"]
    ),
    (
      "gemini://example.com/x ssb://example.com sftp://example.com",
      [
        "link gemini://example.com/x", "link ssb://example.com",
      ]
    ),
    ("texthttps://example.com", []),
    (
      "xmpp:room@chat.example.com?join xmpp:example.com/home xmpp:nowhere",
      [
        "link xmpp:room@chat.example.com?join", "link xmpp:example.com/home",
      ]
    ),
    ("magnet:?xt=urn:btih:abc, magnet:", ["link magnet:?xt=urn:btih:abc"]),
  ])
  func linksNeedAScheme(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("@ann @bob@example.com.", ["mention @ann", "mention @bob@example.com"]),
    (".@ann (@bob.c-d)", ["mention @ann", "mention @bob.c-d"]),
    ("@ann@bücher.example", ["mention @ann@bücher.example"]),
    ("a@ann =@ann /@ann ß@ann @ann@ @anné", []),
  ])
  func mentionsMayNameAServer(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test func theDomainOfAMentionHasALongestLength() {
    #expect(read("@ann@" + String(repeating: "é", count: 253)).count == 1)
    #expect(read("@ann@" + String(repeating: "é", count: 254)).isEmpty)
  }

  @Test(arguments: [
    ("#one #two_2 #日本語", ["hashtag #one", "hashtag #two_2", "hashtag #日本語"]),
    ("#2026 #1_2 #1·2 #_", ["hashtag #1_2", "hashtag #1·2"]),
    ("#a·b· #·a #ab·", ["hashtag #a·b", "hashtag #ab"]),
    ("(#a) x#a", []),
    ("line\n#next \u{3000}＃full", ["hashtag #next", "hashtag ＃full"]),
    ("#tag://x #taghttps://example.com", ["hashtag #tag", "hashtag #tag"]),
    ("$AAPL", []),
  ])
  func hashtagsStandAfterWhiteSpace(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }
}
