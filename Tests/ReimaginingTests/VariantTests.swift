import Platforms
import PostText
import Testing

/// What becomes of a draft that takes a post in, and of the post that it then has.
@Suite struct VariantTests {
  @Test(arguments: RandomTexts.Kind.allCases, 7...8) func theDraftTakesItInAndGivesItBack(
    _ kind: RandomTexts.Kind, seed: UInt64
  ) {
    var texts = RandomTexts(seed: seed)
    var text = texts.text(kind)
    if seed == 8 { text = text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n") }
    let analysis = Reimagined.analysis(of: SourceText(text))
    for platform in PlatformCatalog.all {
      Reimagined(analysis, on: platform).expectVariants()
    }
  }
}
