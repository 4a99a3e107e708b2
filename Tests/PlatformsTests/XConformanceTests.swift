import JSON
import Platforms
import Testing

@Suite struct XConformanceTests {
  private static let extraction = "twitter-text-extract"
  private static let autolink = "twitter-text-autolink"

  private func read(_ test: ConformanceCase) -> ReadPost { ReadPost(test.text, XGrammar.entities) }

  private func indices(_ test: ConformanceCase) -> [Range<Int>] {
    (test.expected?.array ?? []).compactMap { entity in
      guard let pair = entity["indices"]?.array, let start = pair.first?.int, let end = pair.last?.int else {
        return nil
      }
      return start..<end
    }
  }

  @Test(
    .enabled(if: ConformanceSuite.exists(extraction)),
    arguments: ["urls", "tco_urls_with_params"])
  func linksAreThoseOfTheSuite(group: String) {
    let cases = ConformanceSuite.cases(Self.extraction, group: group)
    #expect(!cases.isEmpty)
    for test in cases { #expect(read(test).texts(.link) == test.expectedStrings, "\(test)") }
  }

  @Test(
    .enabled(if: ConformanceSuite.exists(extraction)),
    arguments: [
      ("mentions", Entity.Kind.mention), ("hashtags", .hashtag), ("hashtags_from_astral", .hashtag),
      ("cashtags", .cashtag),
    ])
  func namesAreThoseOfTheSuite(group: String, kind: Entity.Kind) {
    let cases = ConformanceSuite.cases(Self.extraction, group: group)
    #expect(!cases.isEmpty)
    for test in cases { #expect(read(test).values(kind) == test.expectedStrings, "\(test)") }
  }

  @Test(
    .enabled(if: ConformanceSuite.exists(extraction)),
    arguments: [
      ("urls_with_indices", Entity.Kind.link), ("urls_with_directional_markers", .link),
      ("mentions_with_indices", .mention), ("hashtags_with_indices", .hashtag), ("cashtags_with_indices", .cashtag),
    ])
  func placesAreThoseOfTheSuite(group: String, kind: Entity.Kind) {
    let cases = ConformanceSuite.cases(Self.extraction, group: group)
    #expect(!cases.isEmpty)
    for test in cases { #expect(read(test).codePointRanges(kind) == indices(test), "\(test)") }
  }

  /// The library's own linking leaves out hosts without a scheme, which X links and counts all the same.
  @Test(.enabled(if: ConformanceSuite.exists(autolink)))
  func whatTheLibraryLinksIsFound() {
    let kinds = ["usernames": "mention", "hashtags": "hashtag", "urls": "link", "cashtags": "cashtag"]
    let cases = ConformanceSuite.cases(Self.autolink)
    #expect(cases.count > 80)
    for test in cases {
      let expected: [String] = (test.expected?.array ?? []).map {
        "\($0["type"]?.string ?? "") \($0["linkText"]?.string ?? "")".replacing("url ", with: "link ")
      }
      guard !expected.contains(where: { $0.hasPrefix("list ") }) else { continue }
      let post = read(test)
      let found = post.entities.compactMap { entity -> String? in
        let text = post.string(entity.range)
        if entity.kind == .link, !text.lowercased().hasPrefix("http") { return nil }
        return "\(entity.kind.rawValue) \(entity.kind == .mention ? post.string(entity.valueRange) : text)"
      }
      let kind = kinds[test.group].map { $0 + " " } ?? ""
      #expect(found.filter { $0.hasPrefix(kind) } == expected.filter { $0.hasPrefix(kind) }, "\(test)")
    }
  }

  @Test(.enabled(if: ConformanceSuite.exists("twitter-text-tlds")))
  func everyTopLevelDomainOfTheSuiteMakesALink() {
    let cases = ConformanceSuite.cases("twitter-text-tlds")
    #expect(cases.count > 700)
    for test in cases { #expect(read(test).texts(.link) == test.expectedStrings, "\(test)") }
  }

  @Test(
    .enabled(if: ConformanceSuite.exists("twitter-text-validate")),
    arguments: [("usernames", Entity.Kind.mention), ("hashtags", .hashtag)])
  func validNamesAreEntitiesAsAWhole(group: String, kind: Entity.Kind) {
    let cases = ConformanceSuite.cases("twitter-text-validate", group: group)
    #expect(!cases.isEmpty)
    for test in cases { #expect(read(test).texts(kind).contains(test.text) == test.expected?.bool, "\(test)") }
  }

  @Test(
    .enabled(if: ConformanceSuite.exists("twitter-text-weighted")),
    arguments: ["twitter-text-weighted", "x-docs-counting"])
  func weightedLengthsAreThoseOfTheSuite(suite: String) {
    let cases = ConformanceSuite.cases(suite).filter { ($0.node["config"]?.string ?? "v3") == "v3" }
    #expect(!cases.isEmpty)
    for test in cases {
      let measurement = CountingRule.x.measure(test.post, entities: XGrammar.entities(in: test.post))
      #expect(measurement.length == test.expected?["weightedLength"]?.int, "\(test)")
      if let isValid = test.expected?["valid"]?.bool {
        #expect(XValidity.isValid(test.post, measurement, limit: 280) == isValid, "\(test)")
      }
    }
  }
}
