import Engine
import Platforms
import PostText
import Reimagining
import Rules
import Testing

/// Every post is valid where it goes, and reads as a whole.
@Suite struct ValidityTests {
  @Test(arguments: RandomTexts.Kind.allCases, 4...6) func everyPostIsValidWhereItGoes(
    _ kind: RandomTexts.Kind, seed: UInt64
  ) {
    var texts = RandomTexts(seed: seed)
    let analysis = Reimagined.analysis(of: SourceText(texts.text(kind)))
    let known = Set(analysis.findings.filter { $0.severity >= .warning }.map(\.rule))
    for platform in PlatformCatalog.all {
      let reimagined = Reimagined(analysis, on: platform, numbering: seed == 4 ? .none : seed == 5 ? .open : .total)
      reimagined.expectValidity(besides: known)
    }
  }

  @Test(arguments: RandomTexts.Kind.allCases) func theSameTextGivesTheSamePosts(_ kind: RandomTexts.Kind) {
    var texts = RandomTexts(seed: 7)
    let text = SourceText(texts.text(kind))
    for platform in PlatformCatalog.all {
      let once = Reimagined(Reimagined.analysis(of: text), on: platform).alternatives
      #expect(once == Reimagined(Reimagined.analysis(of: text), on: platform).alternatives)
    }
  }

  @Test(arguments: [RandomTexts.Kind.prose, .markdown, .emoji, .withoutBlanks, .longAddresses], 1...2)
  func aLargerLimitIsKeptAsWell(_ kind: RandomTexts.Kind, seed: UInt64) throws {
    let mastodon = try #require(PlatformCatalog.platform(id: "mastodon"))
    var texts = RandomTexts(seed: seed)
    let text = SourceText(texts.text(kind))
    for limit in [60, 140, 500, 501, 1_000, 11_000] {
      var configuration = Reimagined.configuration
      configuration.accounts = ["mastodon": Account(limit: limit)]
      let reimagined = Reimagined(Reimagined.analysis(of: text, configuration), on: mastodon, configuration)
      for alternative in reimagined.made {
        #expect(alternative.limit == limit)
        #expect(alternative.lengths.allSatisfy { $0 <= limit })
        let errors = reimagined.faults(of: alternative, configuration).filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(errors.map(\.message))")
      }
    }
  }
}
