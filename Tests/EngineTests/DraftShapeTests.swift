import Engine
import PostText
import Testing

/// Folds, links, selections and tokens of drafts.
@Suite struct DraftShapeTests {
  private func analysis(_ text: String, name: String = "a.post.md") -> Analysis {
    Analysis(Document(path: "/w/\(name)", text: SourceText(text)), configuration: Configuration())
  }

  // MARK: Hints

  private func hints(_ text: String) -> [String] {
    let analysis = analysis(text)
    return CountHint.all(in: analysis).map { "\(analysis.text.lines.line(at: $0.offset)) \($0.label)" }
  }

  @Test func aHintNamesTheFirstPlatformInFullAndTheRoomOnOthers() {
    #expect(hints("---\nplatforms: [x, bluesky]\n---\n\n<!-- note -->\nWe won.\n") == ["5 X 7/280 · Bluesky 293 left"])
    #expect(hints("## X\n\nWe won.\n") == ["0 X 7/280 · 273 left"])
    #expect(hints("We won.\n") == [])
  }

  @Test func ofManyPlatformsThoseWithTheLeastRoomAreNamed() {
    let header = "---\nplatforms: [facebook, x, bluesky, mastodon, linkedin, threads, telegram]\n---\n\n"
    #expect(
      hints(header + "We won.\n") == [
        "4 X 7/280 · Bluesky 293 left · Mastodon 493 left · Threads 493 left · 3 more fit"
      ])
    let long = String(repeating: "a", count: 5_000)
    #expect(hints(header + long).first?.hasSuffix(" · 2 more over") == true)
  }

  @Test func aHintExplainsItsNumbers() {
    let text = "## X\n\nSee https://garden.org and https://hill.org 🎉\n"
    #expect(
      CountHint.all(in: analysis(text)).first?.explanation.hasSuffix("text 10 + 2 links × 23 + 1 emoji × 2") == true)
  }

  // MARK: Folds

  private func folds(_ text: String) -> [String] {
    DraftFold.all(in: analysis(text)).map { "\($0.kind) \($0.lines.lowerBound)-\($0.lines.upperBound)" }
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func partsFold(_ end: String) {
    let text = "---\nplatforms: x\n---\n<!-- a\nb -->\nOne\n\n---\n\nTwo\nlines\n\n## LinkedIn\n\nThree\n\n\n"
    #expect(
      folds(text.replacing("\n", with: end)) == ["header 0-2", "comment 3-4", "text 5-10", "text 9-10", "text 12-14"])
  }

  @Test func whatIsOnOneLineDoesNotFold() {
    #expect(folds("## X\n\n## LinkedIn\n") == [])
    #expect(folds("We won.") == [])
  }

  // MARK: Links

  private func links(_ text: String) -> [String] {
    let analysis = analysis(text)
    return DraftLink.all(in: analysis).map { link in
      let target =
        switch link.target {
        case .web(let address): address
        case .file(let path): path
        }
      return [analysis.text.string(in: link.range), target, link.remark].compactMap { $0 }.joined(separator: " | ")
    }
  }

  @Test func linksAreThoseOfThePlatforms() {
    #expect(links("## Mastodon\n\ngarden.org https://hill.org/a.\n") == ["https://hill.org/a | https://hill.org/a"])
    #expect(
      links("---\nplatforms: [x, mastodon]\n---\ngarden.org\n") == [
        "garden.org | https://garden.org | A link on X only"
      ])
  }

  @Test func mediaAndFieldsLeadSomewhere() {
    #expect(
      links("---\nplatforms: pinterest\nlink: garden.org/a\n---\n![](../img/a.png)\n\n![](https://b.org/c.png)\n") == [
        "garden.org/a | https://garden.org/a", "../img/a.png | /img/a.png", "https://b.org/c.png | https://b.org/c.png",
      ])
    #expect(links("## Pinterest\nLink: https://garden.org\n\nText\n") == ["https://garden.org | https://garden.org"])
  }

  // MARK: Selections

  private func ladder(_ marked: String) -> [String] {
    let parts = marked.split(separator: "‸", omittingEmptySubsequences: false)
    let analysis = analysis(parts.joined())
    return SelectionLadder.ranges(at: parts[0].utf8.count, in: analysis).map { analysis.text.string(in: $0) }
  }

  @Test func selectionsGrowFromTheWordToTheDraft() {
    #expect(
      ladder("Source.\n\n## X\n\nA bee. Two b‸ees.\nThree.\n\nFour.\n\n---\n\nFive.\n") == [
        "bees", "Two bees.", "A bee. Two bees.", "A bee. Two bees.\nThree.", "A bee. Two bees.\nThree.\n\nFour.",
        "## X\n\nA bee. Two bees.\nThree.\n\nFour.\n\n---\n\nFive.",
        "Source.\n\n## X\n\nA bee. Two bees.\nThree.\n\nFour.\n\n---\n\nFive.\n",
      ])
    #expect(ladder("---\nplatforms: [x, ‸bluesky]\n---\nA\n").prefix(2) == ["bluesky", "platforms: [x, bluesky]"])
    #expect(ladder("‸") == [""])
  }

  // MARK: Tokens

  private func tokens(_ text: String) -> [String] {
    let analysis = analysis(text)
    return DraftToken.all(in: analysis).map { token in
      let names: [(DraftToken.Traits, String)] = [
        (.partial, "partial"), (.overLimit, "over"), (.belowFold, "fold"), (.unpublishable, "unpublishable"),
      ]
      let traits = names.filter { token.traits.contains($0.0) }.map { " " + $0.1 }.joined()
      return "\(token.kind) \(analysis.text.string(in: token.range))\(traits)"
    }
  }

  @Test func tokensAreWhatPlatformsTakeAsMoreThanText() {
    #expect(
      tokens(
        "---\nplatforms: [x, mastodon]\n---\nHi @ada@b.social: #tag $ACME garden.org <!-- a\nb -->\n## Reddit\nTitle: A\n"
      )
        == [
          "key platforms", "mention @ada@b.social partial", "hashtag #tag", "cashtag $ACME partial",
          "link garden.org partial", "comment <!-- a", "comment b -->", "heading ## Reddit", "key Title",
        ])
  }

  @Test func wordsBehindALimitOrAFoldHaveATrait() {
    let long = String(repeating: "a", count: 281)
    #expect(
      tokens("## X\n\n\(long)\n\n#b c\n") == [
        "heading ## X", "text a over fold unpublishable", "hashtag #b over fold unpublishable",
        "text c over fold unpublishable",
      ])
    #expect(tokens("---\nplatforms: [x, mastodon]\n---\n\(long)\n").suffix(1) == ["text a over fold"])
    #expect(tokens(long).isEmpty)
  }
}
