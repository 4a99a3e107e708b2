import Platforms
import Testing

@Suite struct TelegramEscapesTests {
  /// The text with a backslash wherever one is asked for.
  private func escaped(_ bytes: [UInt8]) -> [UInt8] {
    let places = Set(TelegramMarkdown.unescapedReserved(in: bytes).map(\.lowerBound))
    return bytes.indices.flatMap { places.contains($0) ? [UInt8(ascii: "\\"), bytes[$0]] : [bytes[$0]] }
  }

  private func escaped(_ text: String) -> String { String(decoding: escaped(Array(text.utf8)), as: UTF8.self) }

  @Test(arguments: [
    "", "plain", "*bold* _it_ __un__ ~st~ ||sp|| `a.b` ```swift\na.b```", "[a\\.b](https://example.com/a.b)",
    ">a\n>b||",
    "[example\\.com]", "![👍](tg://emoji?id=5)", "\\. \\- \\!", "*a _b *c* d_ e*", ">a\n**>b",
  ])
  func soundMarkupIsLeftAlone(text: String) {
    #expect(TelegramMarkdown.unescapedReserved(in: Array(text.utf8)).isEmpty)
  }

  @Test(arguments: [
    ("One. Two! (three) - 4 = 2+2 #tag {x} a|b", "One\\. Two\\! \\(three\\) \\- 4 \\= 2\\+2 \\#tag \\{x\\} a\\|b"),
    ("*Bold.* and snake_case.", "*Bold\\.* and snake\\_case\\."),
    ("2 * 3 = 6, *really*", "2 * 3 \\= 6, *really\\*"),
    ("*a _b* c", "*a \\_b* c"),
    ("_a *b_ c*", "_a \\*b_ c\\*"),
    ("**bold** text", "**bold** text"),
    ("__a", "\\_\\_a"), ("||a", "\\|\\|a"), ("a __b_ c", "a \\_\\_b\\_ c"),
    ("`a", "\\`a"), ("```a.b", "\\`\\`\\`a\\.b"), ("```a`b```.", "```a\\`b```\\."),
    ("[1] and [a](b", "\\[1\\] and \\[a\\]\\(b"),
    ("see [this.](https://example.com/a.b).", "see [this\\.](https://example.com/a.b)\\."),
    ("![a](https://example.com/a.png)", "\\![a](https://example.com/a.png)"),
    ("![a] b.", "\\!\\[a\\] b\\."),
    ("a > b\n> c.\nd", "a \\> b\n> c\\.\nd"),
    (">a *b\nc*", ">a \\*b\nc\\*"), (">a.||\nb", ">a\\.||\nb"),
    ("example.com/a_b and example.com/c_d", "example\\.com/a_b and example\\.com/c_d"),
    ("]", "\\]"), ("!", "\\!"), ("![", "\\!\\["), ("[", "\\["),
  ])
  func whatIsNoMarkIsEscaped(text: String, expected: String) {
    #expect(escaped(text) == expected)
  }

  @Test func withAllEscapesTheTextParses() {
    var texts = RandomMarkup(seed: 11)
    for _ in 0..<10_000 {
      let text = texts.next()
      let escaped = escaped(text)
      guard case .success = TelegramMarkdown.parse(escaped) else {
        Issue.record("\(String(decoding: text, as: UTF8.self)) became \(String(decoding: escaped, as: UTF8.self))")
        continue
      }
    }
  }

  @Test func placesAreReservedCharactersInOrder() {
    let reserved = Set("_*[]()~`>#+-=|{}.!".utf8)
    var texts = RandomMarkup(seed: 12)
    for _ in 0..<5_000 {
      let text = texts.next()
      var end = 0
      for range in TelegramMarkdown.unescapedReserved(in: text) {
        #expect(range.lowerBound >= end && range.count == 1 && reserved.contains(text[range.lowerBound]))
        end = range.upperBound
      }
    }
  }

  @Test func markupIsReadWhateverItIs() {
    var posts = RandomPosts(seed: 13)
    var texts = RandomMarkup(seed: 13)
    for _ in 0..<5_000 {
      for source in [texts.next(), posts.next(), posts.bytes()] {
        _ = TelegramMarkdown.unescapedReserved(in: source)
        guard case .success(let text) = TelegramMarkdown.parse(source) else { continue }
        var start = 0
        for span in text.spans {
          #expect(span.range.lowerBound >= start && !span.range.isEmpty && span.range.upperBound <= text.bytes.count)
          start = span.range.lowerBound
        }
        #expect((0..<text.bytes.count).allSatisfy { source[text.sourceOffset($0)] == text.bytes[$0] })
      }
    }
  }

  /// Each of these takes minutes where a search starts over at every sign.
  @Test(arguments: ["a.", "@@@@", "((((", "a.?", "#a@b", "http://a.b/(", "[a](", "[~", "_*~`", ">a||\n"])
  func hostileTextTakesLinearTime(piece: String) {
    let text = Array(String(repeating: piece, count: 200_000 / piece.utf8.count).utf8)
    _ = TelegramGrammar.entities(in: text)
    _ = TelegramMarkdown.parse(text)
    _ = TelegramMarkdown.unescapedReserved(in: text)
  }

  @Test func nestedBracketsTakeLinearTime() {
    let text = Array(String(repeating: "[a", count: 8_000).utf8) + Array(repeating: UInt8(ascii: "]"), count: 8_000)
    _ = TelegramMarkdown.parse(text)
    _ = TelegramMarkdown.unescapedReserved(in: text)
  }
}
