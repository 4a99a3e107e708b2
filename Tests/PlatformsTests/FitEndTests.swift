import Platforms
import Testing

@Suite struct FitEndTests {
  private func fit(_ text: String, _ rule: CountingRule, _ find: ([UInt8]) -> [Entity], _ limit: Int) -> String {
    let post = Array(text.utf8)
    return String(decoding: post[..<rule.fitEnd(post, entities: find(post), limit: limit)], as: UTF8.self)
  }

  @Test func aTextAtTheLimitIsLeftWhole() {
    let text = String(repeating: "a", count: 280)
    #expect(fit(text, .x, XGrammar.entities, 280) == text)
    #expect(fit(text + "b", .x, XGrammar.entities, 280) == text)
  }

  @Test(arguments: ["👨‍👩‍👧‍👦", "🇩🇪", "1️⃣", "日"])
  func xCutsBetweenCharactersThatCostTwo(character: String) {
    let text = String(repeating: character, count: 5)
    #expect(fit(text, .x, XGrammar.entities, 5) == String(repeating: character, count: 2))
  }

  @Test func noLinkIsCut() {
    #expect(fit("see https://example.com/a now", .x, XGrammar.entities, 26) == "see ")
    #expect(fit("see https://example.com/a now", .x, XGrammar.entities, 27) == "see https://example.com/a")
    #expect(fit("see https://example.com/a now", .mastodon, MastodonGrammar.entities, 26) == "see ")
    #expect(fit("see #tagged @someone", .graphemes, XGrammar.entities, 7) == "see ")
    #expect(fit("see #tagged @someone", .graphemes, XGrammar.entities, 11) == "see #tagged")
  }

  @Test func aCutMakesNoLinkThatCostsMore() {
    let text = "Read all about it at a.com@home or elsewhere"
    #expect(fit(text, .x, XGrammar.entities, 26) == "Read all about it at a.c")
    #expect(fit(text, .x, XGrammar.entities, 27) == "Read all about it at a.com@")
  }

  @Test func combiningMarksStayWithTheirLetter() {
    #expect(fit("ae\u{301}q\u{301}", .x, XGrammar.entities, 3) == "ae\u{301}")
    #expect(fit("ae\u{301}q\u{301}", .x, XGrammar.entities, 2) == "ae\u{301}")
    #expect(fit("ae\u{301}q\u{301}", .utf8Bytes, { _ in [] }, 3) == "a")
    #expect(fit("a\r\nb", .utf16, { _ in [] }, 2) == "a")
  }

  @Test func blueskyAppCountsWhatItPublishes() {
    #expect(
      fit("https://example.com/123456789012345 ab", .blueskyApp, BlueskyGrammar.entities, 29)
        == "https://example.com/123456789012345 a")
    #expect(fit("ab\n\n\n\ncd", .blueskyApp, BlueskyGrammar.entities, 5) == "ab\n\n\n\nc")
    #expect(fit("ab   cd", .blueskyApp, BlueskyGrammar.entities, 2) == "ab   ")
  }

  @Test func mastodonLetsDomainsPass() {
    let text = "@ann@example.com hello"
    #expect(fit(text, .mastodon, MastodonGrammar.entities, 4) == "@ann@example.com")
    #expect(fit(text, .mastodon, MastodonGrammar.entities, 3) == "")
  }

  @Test func aLimitOfNothingFitsNothing() {
    #expect(fit("abc", .x, XGrammar.entities, 0) == "")
    #expect(fit("abc", .graphemes, XGrammar.entities, -1) == "")
    #expect(fit("", .x, XGrammar.entities, 0) == "")
  }
}
