import JSON
import Platforms
import Testing

@Suite struct MastodonConformanceTests {
  private func read(_ test: ConformanceCase) -> ReadPost { ReadPost(test.text, MastodonGrammar.entities) }

  @Test(.enabled(if: ConformanceSuite.exists("mastodon-urls")))
  func linksAreThoseOfTheSuite() {
    let cases = ConformanceSuite.cases("mastodon-urls")
    #expect(!cases.isEmpty)
    for test in cases { #expect(read(test).texts(.link) == test.expectedStrings, "\(test)") }
  }

  @Test(.enabled(if: ConformanceSuite.exists("mastodon-hashtags")))
  func firstHashtagIsThatOfTheSuite() {
    let cases = ConformanceSuite.cases("mastodon-hashtags")
    #expect(!cases.isEmpty)
    for test in cases { #expect(read(test).texts(.hashtag).first == test.expected?.string, "\(test)") }
  }

  @Test(.enabled(if: ConformanceSuite.exists("mastodon-mentions")))
  func firstMentionIsThatOfTheSuite() {
    let cases = ConformanceSuite.cases("mastodon-mentions")
    #expect(!cases.isEmpty)
    for test in cases { #expect(read(test).values(.mention).first == test.expected?.string, "\(test)") }
  }

  @Test(.enabled(if: ConformanceSuite.exists("mastodon-entities")))
  func mentionsAndHashtagsStandWhereTheSuiteHasThem() {
    let cases = ConformanceSuite.cases("mastodon-entities")
    #expect(!cases.isEmpty)
    for test in cases {
      let post = read(test)
      let kinds: [Entity.Kind] =
        test.group == "all" ? [.mention, .hashtag] : [test.group == "mentions" ? .mention : .hashtag]
      let found = kinds.flatMap { kind in zip(post.values(kind), post.codePointRanges(kind)).map { "\($0) \($1)" } }
      let expected = (test.expected?.array ?? []).map { entity in
        let name = entity["screenName"]?.string ?? entity["hashtag"]?.string ?? ""
        let indices = (entity["indices"]?.array ?? []).compactMap(\.int)
        return "\(name) \(indices.first ?? 0)..<\(indices.last ?? 0)"
      }
      #expect(found.sorted() == expected.sorted(), "\(test)")
    }
  }

  /// Cases of the newest web client alone are left out: its server counts otherwise, and the server decides.
  @Test(.enabled(if: ConformanceSuite.exists("mastodon-counter")))
  func lengthsAreThoseOfTheCounter() {
    let cases = ConformanceSuite.cases("mastodon-counter", group: "countableText")
      .filter { $0.node["newerClientOnly"]?.bool != true }
    #expect(!cases.isEmpty)
    for test in cases {
      let length = CountingRule.mastodon.measure(test.post, entities: MastodonGrammar.entities(in: test.post)).length
      #expect(length == test.expected?["derivedGraphemes"]?.int, "\(test)")
    }
  }

  @Test(.enabled(if: ConformanceSuite.exists("mastodon-status-length")))
  func lengthsAreThoseOfTheServer() {
    let cases = ConformanceSuite.cases("mastodon-status-length")
    #expect(!cases.isEmpty)
    for test in cases {
      let warning = Array((test.node["spoilerText"]?.string ?? "").utf8)
      let length =
        CountingRule.mastodon.measure(test.post, entities: MastodonGrammar.entities(in: test.post)).length
        + CountingRule.mastodonWarning.measure(warning, entities: []).length
      let limit = test.node["limit"]?.int ?? 500
      #expect((length > limit) == test.expected?["overLimit"]?.bool, "\(test)")
      if let count = test.expected?["derivedCount"]?.int { #expect(length == count, "\(test)") }
    }
  }
}
