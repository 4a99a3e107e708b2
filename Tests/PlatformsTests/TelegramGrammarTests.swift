import Platforms
import Testing

@Suite struct TelegramGrammarTests {
  private func read(_ text: String) -> [String] { ReadPost(text, TelegramGrammar.entities).kindsAndTexts }

  @Test(arguments: [
    ("example.com and www.example.co.uk.", ["link example.com", "link www.example.co.uk"]),
    ("read example.dog/walk, then example.TEAM!", ["link example.dog/walk", "link example.TEAM"]),
    ("bücher.de/ä слово.рф 例え.みんな", ["link bücher.de/ä", "link слово.рф", "link 例え.みんな"]),
    ("shop.ton hidden.onion EXAMPLE.COM", ["link shop.ton", "link hidden.onion", "link EXAMPLE.COM"]),
    ("xn--e1afmkfd.xn--p1ai", ["link xn--e1afmkfd.xn--p1ai"]),
    ("It ends.And it begins. Then.com", ["link Then.com"]),
    ("sentence.In the next", []),
    ("file.abd a.b x.xn--p1-ai .com a..com -a.com a-.com", ["link -a.com"]),
    ("a_b.com a_b.c.com", ["link a_b.c.com"]),
    ("one.two_three.com", []),
  ])
  func bareHostsNeedAKnownEnding(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    (
      "http://example.abd https://a.bb ftp://a.bb/x",
      ["link http://example.abd", "link https://a.bb", "link ftp://a.bb/x"]
    ),
    ("HTTPS://Example.Com tonsite://shop.ton/x", ["link HTTPS://Example.Com", "link tonsite://shop.ton/x"]),
    ("seehttp://example.com +https://example.com", ["link http://example.com", "link https://example.com"]),
    ("sftp://example.com tftp://example.com shttp://example.com", []),
    ("gopher://example.com éhttp://example.com", ["link http://example.com"]),
    ("http://localhost http://a.b http:// http://example", []),
    ("a/example.com #example.com @example.com", ["hashtag #example", "mention @example"]),
    ("tg://resolve?domain=name ton://transfer/abc", []),
  ])
  func schemesAllowAnyEnding(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("127.0.0.1 255.255.255.255:80/x", ["link 127.0.0.1", "link 255.255.255.255:80/x"]),
    ("256.1.1.1 1.1.1 1.2.3.4.5 01.1.1.1 3.14", []),
    (
      "example.com:8080/a example.com:0 example.com:65536/a",
      [
        "link example.com:8080/a", "link example.com", "link example.com",
      ]
    ),
    ("example.com:00443", ["link example.com:00443"]),
    ("https://user:pass@example.com/a", ["link https://user:pass@example.com/a"]),
    ("user:pass@example.com", ["link user:pass@example.com"]),
    ("ann@example.com mailto:ann@example.com a.b+c@example.com", []),
    ("https://@example.com https://a@b@example.com", ["mention @example"]),
    ("teiegram.org telegram.org", ["link telegram.org"]),
  ])
  func hostsMayHaveUsersAndPortsAndBeNumbers(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("(see example.com/a) [example.com/b]", ["link example.com/a", "link example.com/b"]),
    ("example.com/a_(b) example.com/a(b)c)d", ["link example.com/a_(b)", "link example.com/a(b)c"]),
    (
      "example.com/?q=1, example.com#top. example.com/?",
      [
        "link example.com/?q=1", "link example.com#top", "link example.com/",
      ]
    ),
    ("example.com? example.com# example.com/,;:!?'`(", ["link example.com", "link example.com", "link example.com/"]),
    (
      "<example.com/a>b \"example.com/a\" «example.com/a»",
      [
        "link example.com/a", "link example.com/a", "link example.com/a",
      ]
    ),
    (
      "example.com/日本語、です example.com/a…b example.com/a—b",
      [
        "link example.com/日本語、です", "link example.com/a", "link example.com/a—b",
      ]
    ),
    (
      "example.com/a\nb example.com/a\u{A0}b example.com/a\u{3000}b",
      [
        "link example.com/a", "link example.com/a", "link example.com/a",
      ]
    ),
    ("one.com,two.com;three.com:four.com", ["link one.com", "link two.com", "link three.com", "link four.com"]),
    ("one.com...two.com", []),
  ])
  func pathsEndWhereTheSentenceDoes(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("@name @Name_1, (@name)", ["mention @name", "mention @Name_1", "mention @name"]),
    ("@gif @PIC @vid @nft @ufc", ["mention @gif", "mention @PIC", "mention @vid", "mention @nft", "mention @ufc"]),
    ("@a @ab @abc @abcd", ["mention @abcd"]),
    ("a@name é@name 1@name ½@name _@name", []),
    ("-@name .@name 👍@name @@name", ["mention @name", "mention @name", "mention @name", "mention @name"]),
    ("@nameé @name½ @name-x", ["mention @name"]),
    ("@first@second", ["mention @first"]),
  ])
  func mentionsStandAlone(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test func mentionsHaveALongestLength() {
    #expect(read("@" + String(repeating: "a", count: 32)).count == 1)
    #expect(read("@" + String(repeating: "a", count: 33)).isEmpty)
  }

  @Test(arguments: [
    ("#one #Two_3, #日本語 #привет", ["hashtag #one", "hashtag #Two_3", "hashtag #日本語", "hashtag #привет"]),
    ("#1 #123 #_ #1_ #1a", ["hashtag #1a"]),
    ("a#b é#b 1#b _#b ·#b", []),
    ("(#b) -#b 👍#b", ["hashtag #b", "hashtag #b", "hashtag #b"]),
    ("#a#b ##c #d#", ["hashtag #c"]),
    ("#a-b #a·b #a\u{200C}b #e\u{301}a", ["hashtag #a", "hashtag #a·b", "hashtag #a\u{200C}b", "hashtag #e"]),
    ("#tag@channel #tag@ab #tag@channel#x", ["hashtag #tag@channel", "hashtag #tag"]),
    ("#1@channel #tag @channel", ["hashtag #tag", "mention @channel"]),
  ])
  func hashtagsNeedALetter(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test func hashtagsAreCut() {
    let post = ReadPost("#a" + String(repeating: "é", count: 300) + "@channel", TelegramGrammar.entities)
    #expect(post.values(.hashtag).map(\.count) == [256])
    #expect(read("#" + String(repeating: "1", count: 256) + "a").isEmpty)
    let long = "#tag@" + String(repeating: "a", count: 40)
    #expect(ReadPost(long, TelegramGrammar.entities).values(.hashtag).map(\.count) == [36])
  }

  @Test(arguments: [
    ("$A $TON, ($ABCDEFGH)", ["cashtag $A", "cashtag $TON", "cashtag $ABCDEFGH"]),
    ("$1INCH $1INCHES $2INCH", ["cashtag $1INCH"]),
    ("$ABCDEFGHI $abc $Abc $ABC1 $ABC_ $", []),
    ("$$TON $TON$ $TON$A a$TON 1$TON", []),
    ("$TON. $TON-x $TON€", ["cashtag $TON", "cashtag $TON", "cashtag $TON"]),
    ("$TON@channel $TON@ab $TON@channel$", ["cashtag $TON@channel", "cashtag $TON"]),
  ])
  func cashtagsAreCapitals(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test func valuesHaveNoSign() {
    let post = ReadPost("@name #tag@channel $TON example.com/a", TelegramGrammar.entities)
    #expect(post.entities.map { post.string($0.valueRange) } == ["name", "tag@channel", "TON", "example.com/a"])
  }

  @Test(arguments: [
    ("https://example.com/@name/#tag", ["link https://example.com/@name/#tag"]),
    ("(@gmail.com) a-@gmail.com +@gmail.com", ["mention @gmail", "link +@gmail.com"]),
    ("tg://resolve?domain=a&text=@name", []),
    ("#tg://resolve", ["hashtag #tg"]),
    ("$TON.com", ["cashtag $TON"]),
  ])
  func whatBeginsFirstWins(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }
}
