import Platforms
import Testing

@Suite struct XGrammarTests {
  private func read(_ text: String) -> [String] { ReadPost(text, XGrammar.entities).kindsAndTexts }

  @Test(arguments: [
    ("read example.com/a, then https://example.org.", ["link example.com/a", "link https://example.org"]),
    ("(see http://example.com/a_(b)_c)", ["link http://example.com/a_(b)_c"]),
    ("http://example.com/a(b(c)d)e?x=(1)", ["link http://example.com/a(b(c)d)e?x=(1"]),
    ("http://example.com/a(b(c(d)))", ["link http://example.com/a"]),
    ("http://example.com/()", ["link http://example.com/"]),
    ("http://example.com:8080/a?b=c&d#e!", ["link http://example.com:8080/a?b=c&d#e"]),
    ("example.com:8080 and example.com:8080/x", ["link example.com", "link example.com:8080/x"]),
    ("example.com?q=1 is cut at the host", ["link example.com"]),
    ("HTTPS://EXAMPLE.COM/A", ["link HTTPS://EXAMPLE.COM/A"]),
    ("write to me@example.com or me.too@example.co.uk", []),
    ("config.yaml, e.g. this, v1.2.3 and 3.5", []),
    ("ftp://example.com, xhttp://example.com, #http://example.com", []),
    ("http://foo_bar.com but http://foo_bar.example.com", ["link http://foo_bar.example.com"]),
    ("http://-a.com http://a-.com http://a..com", []),
    ("a\u{2014}example.com\u{2014}b", ["link example.com"]),
    ("\u{200F}example.com\u{200F}", ["link example.com"]),
  ])
  func linksEndWhereTheReaderWouldEndThem(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("詳しくはexample.comで", ["link example.com"]),
    ("詳しくはhttps://example.com/aで", ["link https://example.com/a"]),
    ("http://例え.jp/パス", ["link http://例え.jp/"]),
    ("例え.jp", []),
    ("https://пример.рф/путь", ["link https://пример.рф/путь"]),
    ("école.fr is cut, notre école.fr is not", ["link cole.fr", "link école.fr"]),
    ("https://xn--e1afmkfd.xn--p1ai/", ["link https://xn--e1afmkfd.xn--p1ai/"]),
    ("https://xn--пример.com/", []),
    ("قراءة https://example.com/\u{202C}", ["link https://example.com/"]),
  ])
  func otherScriptsNeedAScheme(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test func shortenedLinksEndWithTheirCode() {
    #expect(read("https://t.co/abc123-x") == ["link https://t.co/abc123"])
    #expect(read("https://t.co/abc123?amp=1.") == ["link https://t.co/abc123?amp=1"])
    #expect(read("https://t.co/" + String(repeating: "a", count: 40)).count == 1)
    #expect(read("https://t.co/" + String(repeating: "a", count: 41)).isEmpty)
  }

  @Test func labelsAndLinksHaveALongestLength() {
    let label = String(repeating: "a", count: 63)
    #expect(read("https://\(label).com").count == 1)
    #expect(read("https://\(label)a.com").isEmpty)
    #expect(read("https://\(String(repeating: "あ", count: 56)).jp").count == 1)
    #expect(read("https://\(String(repeating: "あ", count: 60)).jp").isEmpty)
    let path = String(repeating: "a", count: 4096 - "https://example.com/".count)
    #expect(read("https://example.com/\(path)").count == 1)
    #expect(read("https://example.com/\(path)a").isEmpty)
    #expect(read("example.com/\(path)").count == 1)
    #expect(read("example.com/\(path)a").isEmpty)
  }

  @Test(arguments: [
    ("@ann and @bob_2: hello", ["mention @ann", "mention @bob_2"]),
    ("＠ann", ["mention ＠ann"]),
    (".@ann /@bob -@cid", ["mention @ann", "mention @bob", "mention @cid"]),
    ("x@ann _@ann &@ann @@ann #@ann", []),
    ("RT@ann rt@bob RT: @cid xRT@dan", ["mention @ann", "mention @bob", "mention @cid"]),
    ("@ann@example.com @annélie @ann://", []),
    ("@ann/list and @bob/", ["mention @ann", "mention @bob"]),
    ("@abcdefghijklmnopqrstuvwxyz", ["mention @abcdefghijklmnopqrst"]),
    ("日本@annさん", ["mention @ann"]),
  ])
  func mentionsStandFree(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("#swift #日本語 #１００まで #2026", ["hashtag #swift", "hashtag #日本語", "hashtag #１００まで"]),
    ("＃タグ", ["hashtag ＃タグ"]),
    ("a#tag &#tag é#tag", []),
    ("(#tag) /#tag .#tag", ["hashtag #tag", "hashtag #tag", "hashtag #tag"]),
    ("#one#two #three", ["hashtag #three"]),
    ("#http://example.com", []),
    ("#️⃣ #⃣a 👍#yes ✌️#peace", ["hashtag #yes", "hashtag #peace"]),
    ("#can't #snake_case #a·b", ["hashtag #can", "hashtag #snake_case", "hashtag #a·b"]),
    ("#नमस्ते #سلام #שלום", ["hashtag #नमस्ते", "hashtag #سلام", "hashtag #שלום"]),
  ])
  func hashtagsNeedALetterAndAnEdge(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("$AAPL $brk.b $TEST_X", ["cashtag $AAPL", "cashtag $brk.b", "cashtag $TEST_X"]),
    ("$ABCDEFG $100 a$AAPL ($AAPL)", []),
    ("$AAPL, $MSFT.", ["cashtag $AAPL", "cashtag $MSFT"]),
    ("$BRK.ABC", ["cashtag $BRK"]),
  ])
  func cashtagsStandAfterASpace(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test func theEntityThatBeginsFirstWins() {
    #expect(read("http://example.com/@ann/#tag") == ["link http://example.com/@ann/#tag"])
    #expect(read("@ann.com") == ["mention @ann"])
    #expect(read("＠example.com") == ["mention ＠example"])
  }

  @Test func valuesLeaveTheSignOut() {
    let post = ReadPost("@ann ＃タグ $AAPL example.com", XGrammar.entities)
    #expect(post.values(.mention) == ["ann"])
    #expect(post.values(.hashtag) == ["タグ"])
    #expect(post.values(.cashtag) == ["AAPL"])
    #expect(post.values(.link) == ["example.com"])
  }

  @Test func malformedBytesAreText() {
    let post: [UInt8] = [0x23, 0xFF, 0x40, 0x61, 0xC3, 0x20, 0x61, 0x2E, 0x63, 0x6F, 0x6D, 0x80]
    #expect(XGrammar.entities(in: post).map(\.range) == [2..<4, 6..<11])
    #expect(XGrammar.entities(in: []).isEmpty)
  }
}
