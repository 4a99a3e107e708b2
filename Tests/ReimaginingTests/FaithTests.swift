import Platforms
import PostText
import Testing

/// Nothing is invented: what a post says is its source's, and what a source says is kept or named as dropped.
@Suite struct FaithTests {
  @Test(arguments: RandomTexts.Kind.allCases, 1...3) func wordsAndPlacesAreThoseOfTheSource(
    _ kind: RandomTexts.Kind, seed: UInt64
  ) {
    var texts = RandomTexts(seed: seed)
    let analysis = Reimagined.analysis(of: SourceText(texts.text(kind)))
    for platform in PlatformCatalog.all {
      Reimagined(analysis, on: platform).expectFaith()
    }
  }
}
