import JSON
import Platforms
import Testing

@Suite struct BlueskyConformanceTests {
  @Test(.enabled(if: ConformanceSuite.exists("bluesky-facets")))
  func facetsAreThoseOfTheSuite() {
    let cases = ConformanceSuite.cases("bluesky-facets")
    #expect(cases.count > 40)
    for test in cases {
      let found = BlueskyGrammar.entities(in: test.post).map { "\($0.kind.rawValue) \($0.range)" }
      let expected = (test.expected?.array ?? []).map { facet in
        let kind = facet["type"]?.string == "tag" ? "hashtag" : facet["type"]?.string ?? ""
        return "\(kind) \(facet["byteStart"]?.int ?? 0)..<\(facet["byteEnd"]?.int ?? 0)"
      }
      #expect(found == expected, "\(test)")
    }
  }

  @Test(.enabled(if: ConformanceSuite.exists("bluesky-length")))
  func lengthsAreThoseOfTheSuite() {
    let cases = ConformanceSuite.cases("bluesky-length")
    #expect(!cases.isEmpty)
    for test in cases {
      let clusters = CountingRule.blueskyRaw.measure(test.post, entities: []).length
      if let expected = test.expected?["graphemes"]?.int { #expect(clusters == expected, "\(test)") }
      if let expected = test.expected?["utf8Bytes"]?.int {
        #expect(CountingRule.blueskyBytes.measure(test.post, entities: []).length == expected, "\(test)")
      }
      if let isValid = test.expected?["valid"]?.bool {
        let constraint = test.node["constraint"]
        let low = constraint.map { $0["minGraphemes"]?.int ?? 0 } ?? 2
        let high = constraint.map { $0["maxGraphemes"]?.int ?? .max } ?? 4
        #expect((low...high).contains(clusters) == isValid, "\(test)")
      }
    }
  }

  @Test(.enabled(if: ConformanceSuite.exists("bluesky-handles")))
  func handlesAreThoseOfTheSuite() {
    let cases = ConformanceSuite.cases("bluesky-handles")
    #expect(!cases.isEmpty)
    for test in cases {
      let isHandle = HandleSyntax.bluesky(test.post, range: test.post.indices)
      #expect(isHandle == test.expected?["valid"]?.bool, "\(test)")
    }
  }

  @Test(.enabled(if: ConformanceSuite.exists("bluesky-clean-newlines")))
  func lineBreaksAreFoldedAsInTheSuite() {
    let cases = ConformanceSuite.cases("bluesky-clean-newlines")
    #expect(!cases.isEmpty)
    for test in cases {
      let cleaned = String(decoding: BlueskyText.cleanedNewlines(test.post), as: UTF8.self)
      #expect(cleaned == test.expected?.string, "\(test)")
    }
  }

  @Test(.enabled(if: ConformanceSuite.exists("bluesky-app-shorten")))
  func linksAreShortenedAsInTheSuite() {
    let cases = ConformanceSuite.cases("bluesky-app-shorten")
    #expect(!cases.isEmpty)
    for test in cases {
      if test.group == "toShortUrl" {
        #expect(BlueskyText.shortened(test.text) == test.expected?.string, "\(test)")
      } else {
        let length = CountingRule.blueskyApp.measure(test.post, entities: BlueskyGrammar.entities(in: test.post)).length
        #expect(length == test.expected?["derivedGraphemes"]?.int, "\(test)")
      }
    }
  }
}
