import PostText
import Testing
import Voice

@Suite struct PhraseTableTests {
  private func found(_ phrases: [String], in text: String) -> [String] {
    let bytes = Array(text.utf8)
    let tokens = Tokenizer.tokens(of: bytes)
    return PhraseTable(phrases.map { ($0, 0) }).matches(in: tokens, FoldedTokens(tokens, in: bytes)).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test func findsWordsWholeAndInAnyCase() {
    #expect(found(["use", "Ärger"], in: "Use it, reuse it, USER, use; ÄRGER") == ["Use", "use", "ÄRGER"])
  }

  @Test func theLongestWins() {
    #expect(
      found(["data", "data center", "data center team"], in: "data data center data center teams") == [
        "data", "data center", "data center",
      ])
  }

  @Test func aStarStandsForLettersOfOneWord() {
    #expect(found(["synerg*"], in: "synergy synergies synerg energy syn ergo") == ["synergy", "synergies", "synerg"])
    #expect(
      found(["*ness", "un*able"], in: "kindness unable unbearable able") == ["kindness", "unable", "unbearable"])
    #expect(found(["reach * soon"], in: "reach out soon, reach soon, reach way out soon") == ["reach out soon"])
  }

  @Test func blanksAndLineBreaksPartThem() {
    #expect(found(["circle back"], in: "circle  back circle\nback circle\n\nback circle-back circle, back").count == 2)
    #expect(found(["and/or", "sign-in", "24/7"], in: "and/or and / or sign-in sign in sign‑in 24/7").count == 4)
  }

  @Test func aPossessiveEndingIsLeftOut() {
    #expect(found(["chair", "our chair"], in: "chair's our chair’s chairs'") == ["chair", "our chair"])
    #expect(found(["chair", "chair's"], in: "chair's") == ["chair's"])
  }

  /// Patterns that would make a searcher that tries again and again take minutes.
  @Test func manyStarsTakeLinearTime() {
    let text = String(repeating: "aaaaaaaaaaaaaaaaaaaaaaaa ", count: 2_000)
    #expect(found(["*a*a*a*a*a*a*b", "* * * * * * b"], in: text).isEmpty)
    #expect(found(["*a*a*b"], in: String(repeating: "a", count: 20_000)).isEmpty)
  }
}
