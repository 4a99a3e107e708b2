import Engine
import PostText
import Rules
import Testing

@Suite struct MendingTests {
  private func mended(_ text: String, platforms: [String]) -> String {
    var configuration = Configuration()
    configuration.platforms = platforms
    return mended(text, configuration)
  }

  private func mended(_ text: String, _ configuration: Configuration) -> String {
    let document = Mending.mended(Document(path: nil, text: SourceText(text)), configuration: configuration)
    return document.text.string(in: 0..<Int.max)
  }

  @Test(arguments: RuleCase.bad) func mendingTwiceIsMendingOnce(_ test: RuleCase) {
    let once = mended(MarkedText(test.example.text).text, test.configuration)
    #expect(mended(once, test.configuration) == once, sourceLocation: test.location)
  }

  @Test func mendsWhatLiesInsideSomethingElse() {
    #expect(mended("We **_doubled_** it.\r\n", platforms: ["x"]) == "We doubled it.\r\n")
    #expect(mended("Nothing to do.", platforms: ["x"]) == "Nothing to do.")
  }

  @Test func leavesWhatTheWriterSwitchedOff() {
    let text = "<!-- timbre-disable-next-line format/markup -->\nWe **doubled** it.\n"
    #expect(mended(text, platforms: ["x"]) == text)
  }

  @Test func editsAreSortedAndDisjoint() {
    for test in RuleCase.bad {
      let edits = test.analysis(of: MarkedText(test.example.text).text).safeEdits
      for (left, right) in zip(edits, edits.dropFirst()) { #expect(left.range.upperBound <= right.range.lowerBound) }
    }
  }
}
