import Platforms
import Testing

@Suite struct BlueskyGrammarTests {
  private func read(_ text: String) -> [String] { ReadPost(text, BlueskyGrammar.entities).kindsAndTexts }

  @Test(arguments: [
    ("see https://example.com/a, or example.org", ["link https://example.com/a", "link example.org"]),
    (
      "(https://example.com/a) (https://example.com/a_(b))",
      [
        "link https://example.com/a", "link https://example.com/a_(b))",
      ]
    ),
    ("https://example.com/a!!", ["link https://example.com/a!"]),
    ("my-site.com file.jpg 1st.com a.b", []),
    ("https://例え.jp/パス。", ["link https://例え.jp/パス。"]),
    ("Example.com EXAMPLE.COM HTTPS://example.com", ["link Example.com"]),
    ("x:https://example.com \"https://example.com\"", []),
    ("example.com/日本語?q#f", ["link example.com/日本語?q#f"]),
  ])
  func linksRunUpToWhiteSpace(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("@ann.bsky.social (@bob.com) @cid.test", ["mention @ann.bsky.social", "mention @bob.com", "mention @cid.test"]),
    ("@ann.bsky.social. @bob.com-", ["mention @ann.bsky.social", "mention @bob.com"]),
    ("@ann @ann.nowhere me@ann.com \"@ann.com\" @ann.com_x", []),
  ])
  func mentionsAreHostNames(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("#one #two, #three!? #four.five", ["hashtag #one", "hashtag #two", "hashtag #three", "hashtag #four.five"]),
    ("#2026 #?! # a#b (#c)", []),
    ("＃タグ #️⃣ #🎉", ["hashtag ＃タグ", "hashtag #🎉"]),
    ("#a\u{200B}b", ["hashtag #a"]),
  ])
  func tagsStandAfterWhiteSpace(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test func aTagHas64Clusters() {
    let thumb = "👍🏽"
    #expect(read("#" + String(repeating: thumb, count: 64)).count == 1)
    #expect(read("#" + String(repeating: thumb, count: 65)).isEmpty)
    #expect(read("#" + String(repeating: "a", count: 64) + "...").count == 1)
    #expect(read("#" + String(repeating: "a", count: 65)).isEmpty)
  }

  @Test(arguments: [
    ("$AAPL ($msft), $F.", ["cashtag $AAPL", "cashtag $msft", "cashtag $F"]),
    ("$GOOGLE $1A US$AAPL $AAPL/x", []),
    ("$BRK1’s", ["cashtag $BRK1"]),
  ])
  func cashtagsHaveFiveCharacters(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }
}
