import JSON
import Platforms
import Testing

@Suite struct TelegramConformanceTests {
  @Test(
    .enabled(if: ConformanceSuite.exists("telegram-entities")),
    arguments: [("mentions", Entity.Kind.mention), ("hashtags", .hashtag), ("cashtags", .cashtag), ("urls", .link)])
  func entitiesAreThoseOfTheSuite(group: String, kind: Entity.Kind) {
    let cases = ConformanceSuite.cases("telegram-entities", group: group)
    #expect(!cases.isEmpty)
    for test in cases {
      let expected = kind == .link ? (test.expected?["urls"]?.array ?? []).compactMap(\.string) : test.expectedStrings
      #expect(ReadPost(test.text, TelegramGrammar.entities).texts(kind) == expected, "\(test)")
    }
  }
}
