import PostText
import Testing

@Suite struct TokenizerTests {
  private func tokens(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Tokenizer.tokens(of: bytes).map { "\($0.kind) \(String(decoding: bytes[$0.range], as: UTF8.self))" }
  }

  @Test(arguments: [
    ("word", ["a", "don't", "don’t", "café", "cafe\u{301}", "Straße", "漢字"]),
    ("number", ["7", "1,200", "10:30", "3.14", "5k", "3D", "21st"]),
    (
      "link",
      ["https://example.com/a_(b)?c=d#e", "www.example.org", "example.com", "example.com/a", "http://localhost:8080"]
    ),
    ("email", ["someone@example.com", "a.b+c@mail.example.org"]),
    ("mention", ["@name", "@name_2", "@name@example.social", "@jay.bsky.social"]),
    ("hashtag", ["#one", "#2fast", "#a_b", "#été", "#東京"]),
    ("emoji", ["😀", "👩‍👩‍👧", "🇩🇪", "1️⃣", "#️⃣", "❤️", "👍🏽"]),
    ("punctuation", [".", "!", "—", "“", "。"]),
    ("lineBreak", ["\n", "\r\n", "\r"]),
  ]) func eachKindIsOneToken(_ kind: String, _ texts: [String]) {
    for text in texts {
      #expect(tokens(text) == ["\(kind) \(text)"])
      #expect(tokens("x \(text) y") == ["word x", "\(kind) \(text)", "word y"])
    }
  }

  @Test func theSentencesPunctuationIsNoPartOfALink() {
    #expect(
      tokens("(see https://example.com/a).") == [
        "punctuation (", "word see", "link https://example.com/a", "punctuation )", "punctuation .",
      ])
    #expect(tokens("example.com, @me.") == ["link example.com", "punctuation ,", "mention @me", "punctuation ."])
  }

  @Test(arguments: ["#2027", "#", "#_", "@", "a#b", "e.g.", "this.thing"])
  func whatOnlyLooksLikeOneIsNone(_ text: String) {
    #expect(!tokens(text).contains { ["link", "hashtag", "mention", "email"].contains($0.prefix { $0 != " " }) })
  }

  @Test func tokensAreSortedDisjointAndCoverAllButWhiteSpace() {
    var texts = AwkwardTexts(seed: 6)
    var generator = SplitMix64(state: 7)
    var all = (0..<300).map { _ in Array(texts.next(upTo: 40).utf8) }
    for _ in 0..<300 {
      all.append((0..<40).map { _ in UInt8.random(in: 0...255, using: &generator) })
      all.append(
        Array(generator.text(of: [0x20...0x7E, 0xA0...0x24F, 0x1F300...0x1F6FF, 0x4E00...0x4E20], upTo: 30).utf8))
    }
    for bytes in all {
      var end = 0
      for token in Tokenizer.tokens(of: bytes) {
        #expect(token.range.lowerBound >= end && !token.range.isEmpty && token.range.upperBound <= bytes.count)
        let gap = String(decoding: bytes[end..<max(end, token.range.lowerBound)], as: UTF8.self)
        #expect(gap.unicodeScalars.allSatisfy { $0.properties.isWhitespace }, "\(bytes)")
        end = token.range.upperBound
      }
    }
  }
}
