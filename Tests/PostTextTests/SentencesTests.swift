import PostText
import Testing

@Suite struct SentencesTests {
  private func sentences(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Sentences.ranges(in: bytes, tokens: Tokenizer.tokens(of: bytes))
      .map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ["One.", "Two!", "Three?", "Four"],
    ["He said “Stop.”", "Then he left."],
    ["(All of it.)", "Really?!", "Yes…", "No."],
    ["I think it was I.", "We left."],
    ["It costs 3.14 now.", "Version 2.0 came."],
    ["See example.com.", "Then call."], ["Opens went up by 41.", "Members read."],
    ["Is it over?", "No.", "5 people stayed."], ["We chose plan b.", "A, not c, was worse."],
    ["Er sagt: „Ich gehe.“", "Dann geht er."], ["We leave on day 14.", "The sun shines."],
  ]) func aStopEndsASentence(_ parts: [String]) {
    #expect(sentences(parts.joined(separator: " ")) == parts)
    #expect(sentences(parts.joined(separator: "\n\n")) == parts)
  }

  @Test(arguments: [
    "Dr. Smith and J. Doe met Mr. Roe.", "Use a tool, e.g. Timbre.", "That is, i.e. Monday.", "Well... maybe not.",
    "Am 14. Juni feiern wir.", "Der 1. Vorsitzende kommt.", "Das war im 19. Jahrhundert so.",
    "Wir feiern, z. B. Jubiläen.",
    "Es kommen ca. 200 Gäste.", "We are the no. 1 of all.", "Kinder bzw. Eltern kommen.", "Acme vs. Bolt on Dec. 5.",
    "It costs 1.500 euros.", "The U.S. Navy came.",
  ]) func anAbbreviationEndsNone(_ text: String) {
    #expect(sentences(text) == [text])
  }

  @Test func stopsOfChineseAndJapaneseNeedNoSpace() {
    #expect(sentences("今日は晴れ。明日は雨！「本当？」はい") == ["今日は晴れ。", "明日は雨！", "「本当？」", "はい"])
  }

  @Test func aLineBreakEndsASentence() {
    #expect(sentences("One\r\ntwo\n\n  three  ") == ["One", "two", "three"])
    #expect(sentences(" \n ").isEmpty)
  }

  @Test func sentencesAreSortedAndDisjointInAnyText() {
    var texts = AwkwardTexts(seed: 8)
    for _ in 0..<300 {
      let bytes = Array((texts.next() + ". " + texts.next() + "!\" " + texts.next()).utf8)
      var end = 0
      for range in Sentences.ranges(in: bytes, tokens: Tokenizer.tokens(of: bytes)) {
        #expect(range.lowerBound >= end && range.upperBound <= bytes.count && !range.isEmpty)
        end = range.upperBound
      }
    }
  }
}
