import PostText
import Testing

import Voice

/// What a post is about is taken out of it before its voice is measured.
@Suite struct MaskingTests {
  private func masked(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let words = HashedWords(["the", "we", "met", "thanks", "and", "is"].map(TextHash.of))
    let masked = Masker(smallWords: words).mask(bytes, tokens: Tokenizer.tokens(of: bytes)[...])
    let names: [UInt32: String] = [
      0xF_0000: "<URL>", 0xF_0001: "<USER>", 0xF_0002: "<TAG>", 0xF_0003: "<NUM>", 0xF_0004: "<NAME>",
    ]
    return masked.scalars.map { names[$0] ?? Unicode.Scalar($0).map { String($0) } ?? "" }.joined()
  }

  @Test(arguments: [
    ("We met Ada Lovelace and Smith-Jones.", "We met <NAME> and <NAME>."),
    ("Thanks @ana, see https://example.org/a #Bees!", "Thanks <USER>, see <URL> <TAG>!"),
    ("Ada's is 9/8 and 1,200 and 5k", "<NAME>'s is <NUM> and <NUM> and <NUM>"),
    ("I'm “here”… it’s fine", "I'm \"here\"... it's fine"),
    ("#2027 :D J.R. Cole", "<TAG> :D <NAME>. <NAME>"),
    ("we   met\n\nthe end", "we met\n\nthe end"),
  ]) func takesOutWhatItIsAbout(_ text: String, _ expected: String) {
    #expect(masked(text) == expected)
  }

  /// A text whose names were taken out before reads as one whose names are taken out now.
  @Test(arguments: [
    ("We met Ada Lovelace's the 9 March", "We met <NAME>'s the <NUM> <NAME>"),
    ("Thanks @ana https://example.org #Bees", "Thanks <USER> <URL> <TAG>"),
  ]) func literalPlaceholdersCountAsMasked(_ raw: String, _ literal: String) {
    #expect(masked(raw) == masked(literal))
  }

  @Test func placesLeadBackToThePost() {
    let text = Array("Thanks “Ada Lovelace” and @ana…".utf8)
    let masked = Masker(smallWords: HashedWords(["thanks", "and"].map(TextHash.of)))
      .mask(text, tokens: Tokenizer.tokens(of: text)[...])
    let name = masked.pieces.first { $0.kind == .name }
    #expect(name.map { String(decoding: text[$0.source], as: UTF8.self) } == "Ada Lovelace")
  }
}
