import Platforms
import Testing

@Suite struct TelegramMarkdownTests {
  /// The text without markup and its spans, each as its kind and text; or what is wrong.
  private func read(_ text: String) -> [String] {
    switch TelegramMarkdown.parse(Array(text.utf8)) {
    case .failure(let problem): return [problem.message]
    case .success(let text):
      let string = { (range: Range<Int>) in String(decoding: text.bytes[range], as: UTF8.self) }
      return [string(text.bytes.indices)] + text.spans.map { "\(name($0.kind)): \(string($0.range))" }
    }
  }

  private func name(_ kind: TelegramMarkdown.Span.Kind) -> String {
    switch kind {
    case .pre(let language): language.map { "pre " + String(decoding: $0, as: UTF8.self) } ?? "pre"
    case .link(let address): String(decoding: address, as: UTF8.self)
    case .userMention(let id): "user \(id)"
    case .customEmoji(let id): "emoji \(id)"
    case .time(let unix, let format): "time \(unix) \(format.rawValue)"
    case .quote(let isExpandable): isExpandable ? "fold" : "quote"
    default: "\(kind)"
    }
  }

  @Test(arguments: [
    ("", [""]),
    ("plain text, 100 % é 👍", ["plain text, 100 % é 👍"]),
    ("*bold* _italic_", ["bold italic", "bold: bold", "italic: italic"]),
    (
      "__under__ ~strike~ ||spoiler||",
      ["under strike spoiler", "underline: under", "strikethrough: strike", "spoiler: spoiler"]
    ),
    ("*bold _both_ ~more~*", ["bold both more", "bold: bold both more", "italic: both", "strikethrough: more"]),
    ("_it __both___", ["it both", "italic: it both", "underline: both"]),
    ("__un _both_ __", ["un both ", "underline: un both ", "italic: both"]),
    ("****", [""]),
    ("*a*_a_", ["aa", "bold: a", "italic: a"]),
    ("*_a_*", ["a", "bold: a", "italic: a"]),
  ])
  func marksBecomeSpans(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("`code *not bold* [a](b)`", ["code *not bold* [a](b)", "code: code *not bold* [a](b)"]),
    ("`a\\`b`", ["a`b", "code: a`b"]),
    ("```\nblock\n```", ["block\n", "pre: block\n"]),
    ("```swift\nlet a = 1\n```", ["let a = 1\n", "pre swift: let a = 1\n"]),
    ("```swift let```", [" let", "pre swift:  let"]),
    ("```let```", ["let", "pre: let"]),
    ("```a `b` c```", [" b c", "pre a:  b c", "code: b"]),
    ("``", [""]),
  ])
  func codeIsTakenAsItIs(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("[text](https://example.com/a)", ["text", "https://example.com/a: text"]),
    ("[text](EXAMPLE.com)", ["text", "http://example.com/: text"]),
    ("[text](https://example.com/a\\)b\\\\)", ["text", "https://example.com/a)b\\: text"]),
    ("[*te*xt](example.com:80?q#f)", ["text", "http://example.com:80/?q#f: text", "bold: te"]),
    ("[example\\.com]", ["example.com", "http://example.com/: example.com"]),
    ("[text](nowhere) [text](http://) [text]", ["text text text"]),
    ("[text](https://user@[::1]:80/) [a](http://[1::2::3]/)", ["text a", "https://user@[::1]:80/: text"]),
    ("[text](tg:resolve?domain=a)", ["text", "tg://resolve?domain=a: text"]),
    ("[text](tonsite://a.ton/x y)", ["text", "tonsite://a.ton/x%20y: text"]),
    ("[Ann](tg://user?id=123)", ["Ann", "user 123: Ann"]),
    ("[Ann](tg://user?id=0123)", ["Ann", "tg://user?id=0123: Ann"]),
    ("![👍](tg://emoji?id=5368324170671202286)", ["👍", "emoji 5368324170671202286: 👍"]),
    ("![22:45](tg://time?unix=1647531900&format=wDT)", ["22:45", "time 1647531900 52: 22:45"]),
    ("![soon](tg://time?unix=5&format=r)", ["soon", "time 5 1: soon"]),
  ])
  func bracketsHoldLinks(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    (">one\n>two\nthree", ["one\ntwo\nthree", "quote: one\ntwo\n"]),
    (">one\n**>two", ["one\ntwo", "quote: one\n", "quote: two"]),
    (">one\n>two||", ["one\ntwo", "fold: one\ntwo"]),
    (">one||\ntwo", ["one\ntwo", "fold: one\n"]),
    (">||one||\ntwo", ["one\ntwo", "quote: one\n", "spoiler: one"]),
    ("*a\n>b\nc*", ["a\nb\nc", "bold: a\nb\nc", "quote: b\n"]),
    ("a\n\\>b", ["a\n>b"]),
  ])
  func quotesAreLines(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("\\_\\*\\[\\]\\(\\)\\~\\`\\>\\#\\+\\-\\=\\|\\{\\}\\.\\!", "_*[]()~`>#+-=|{}.!"),
    ("\\a \\\\ C:\\", "a \\ C:\\"),
    ("\\é", "\\é"),
  ])
  func backslashesTakeTheMeaningAway(text: String, expected: String) {
    #expect(read(text) == [expected])
  }

  @Test(arguments: [
    ("A sentence.", TelegramMarkdown.Problem.Kind.reserved(0x2E), 10),
    ("1 > 0", .reserved(0x3E), 2), ("a-b", .reserved(0x2D), 1), ("Hey!", .reserved(0x21), 3),
    ("a | b", .reserved(0x7C), 2), ("a]", .reserved(0x5D), 1), ("(a)", .reserved(0x28), 0),
    ("2 * 3", .unclosed(.bold), 2), ("snake_case", .unclosed(.italic), 5), ("a __b_", .unclosed(.italic), 5),
    ("*a _b* c_", .unclosed(.italic), 8), ("~a", .unclosed(.strikethrough), 0), ("||a|", .reserved(0x7C), 3),
    ("`a", .unclosed(.code), 0), ("```a", .unclosed(.pre), 0), ("```a b", .unclosed(.preWithLanguage), 0),
    ("```a`b```", .unclosed(.pre), 0), ("[a", .unclosed(.link), 0), ("[a](b", .unclosedAddress, 4),
    ("![a]", .missingAddress, 0), ("![a](https://example.com/a.png)", .badAddress, 5),
    ("![a](tg://time?unix=5&format=x)", .badTimeFormat, 5), (">*a\nb*", .unclosed(.bold), 1),
  ])
  func theFirstProblemIsNamed(text: String, kind: TelegramMarkdown.Problem.Kind, offset: Int) {
    guard case .failure(let problem) = TelegramMarkdown.parse(Array(text.utf8)) else {
      Issue.record("\(text) was accepted")
      return
    }
    #expect(problem.kind == kind && problem.offset == offset, "\(problem)")
  }

  @Test func offsetsLeadBackToTheSource() throws {
    let source = Array("*a\\.b* [c](https://example.com) d".utf8)
    let text = try TelegramMarkdown.parse(source).get()
    #expect(String(decoding: text.bytes, as: UTF8.self) == "a.b c d")
    let written = (0..<text.bytes.count).map { source[text.sourceOffset($0)] }
    #expect(written == text.bytes)
    #expect(String(decoding: source[text.sourceRange(0..<3)], as: UTF8.self) == "a\\.b")
    #expect(String(decoding: source[text.sourceRange(2..<5)], as: UTF8.self) == "b* [c")
    #expect(text.sourceOffset(text.bytes.count) == source.count)
    #expect(text.sourceRange(3..<3) == 6..<6)
  }
}
