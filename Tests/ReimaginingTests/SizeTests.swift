import Engine
import Platforms
import PostText
import Reimagining
import Testing

/// Texts of any size: a step that looked at all of a text for each of its parts would not come to an end here.
@Suite struct SizeTests {
  @Test(arguments: ["x", "linkedin", "reddit", "instagram"]) func aLongTextIsReimagined(_ id: String) throws {
    let platform = try #require(PlatformCatalog.platform(id: id))
    var texts = RandomTexts(seed: 11)
    let alternatives = Reimagination.alternatives(of: Manuscript(texts.long(2_000)), for: platform)
    #expect(!alternatives.isEmpty)
    for alternative in alternatives { #expect(alternative.lengths.allSatisfy { $0 <= alternative.limit }) }
  }

  @Test func aTextOfAMegabyteIsReimagined() throws {
    let x = try #require(PlatformCatalog.platform(id: "x"))
    var texts = RandomTexts(seed: 12)
    var text = texts.long(2_000)
    while text.utf8.count < 1 << 20 { text += text }
    #expect(!Reimagination.alternatives(of: Manuscript(text), for: x).isEmpty)
  }

  private static let pieces = [
    "*a b_ ", "_a *b ", "[", "[[a]", "![", "[a](", "`a", "``a", "<a", "{{", "&a", "~~a", "(", "“a. ", "#a", "@a ",
    "a, ", "A b! ", "A b! 1 ", "A b! 👍 ", "— a\n\n",
    "|a|b|\n", "- a\n", "> a\n", "a\n", "A b c: ", "# a\n", "A b? ", "1. a b c d\n", "漢", "👍", "\\", "\"", "```\n",
  ]

  @Test(arguments: pieces) func whatLooksLikeTheStartOfSomethingIsRead(_ piece: String) throws {
    let reddit = try #require(PlatformCatalog.platform(id: "reddit"))
    let manuscript = Manuscript(String(repeating: piece, count: 20_000 / piece.utf8.count))
    for alternative in Reimagination.alternatives(of: manuscript, for: reddit) {
      #expect(alternative.lengths.allSatisfy { $0 <= alternative.limit })
    }
  }

  @Test(arguments: ["#t", "@t", "https://example.org/", "T"]) func manyOfAKindAreRead(_ start: String) {
    let manuscript = Manuscript((0..<20_000).map { "So \(start)\($0) won. " }.joined())
    #expect(manuscript.units.count == 20_000)
    #expect(HashtagChoice(manuscript, own: []).tags.count <= 300)
    #expect((LinkChoice(manuscript) != nil) == start.hasPrefix("https"))
  }

  @Test func nestedBracketsAreRead() {
    let count = 100_000
    let text = String(repeating: "[", count: count) + "a" + String(repeating: "]", count: count)
    #expect(Manuscript(text).units.count == 1)
  }
}
