import Engine
import Platforms
import PostText
import Reimagining
import Rules
import Testing

/// Reimagining as the editor and the command line have it.
@Suite struct ReimaginerTests {
  private func alternatives(
    _ text: String, for id: String, section: Int? = nil, _ configuration: Configuration = Configuration()
  ) throws -> [Alternative] {
    let platform = try #require(PlatformCatalog.platform(id: id))
    let analysis = Analysis(Document(path: nil, text: SourceText(text)), configuration: configuration)
    return Reimaginer(
      analysis, .section(section ?? analysis.sectionToReimagine(for: platform)), configuration: configuration,
      request: AnalysisRequest()
    ).alternatives(for: platform)
  }

  @Test func whatIsNativeStaysAsItIs() throws {
    let found = try alternatives("We won.\n\n## X\n\nMembers won it all.\n", for: "x", section: 1)
    #expect(found.map(\.lead) == [.asIs])
    #expect(found.first?.parts == ["Members won it all."])
  }

  @Test func whatIsForSeveralIsMadeAnew() throws {
    let found = try alternatives("---\nplatforms: [x, linkedin]\n---\n\nMembers won it all.\n", for: "x")
    #expect(!found.isEmpty && found.allSatisfy { $0.lead != .asIs })
  }

  @Test func whatIsWrongIsLeftOut() throws {
    let found = try alternatives("Members won it all. Ask TODO about it. Ada Park wrote the plan.", for: "x")
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { !$0.parts[0].contains("TODO") && $0.parts[0].contains("Members won it all.") })
  }

  @Test func aPlaceThatOnlyTheWriterCanFillIsMarked() throws {
    let found = try alternatives("Members won it all.", for: "linkedin")
    let scaffold = try #require(found.first { $0.lead == .scaffold })
    #expect(scaffold.parts[0].contains("[…: what happened, and to whom]"))
    let check = Analysis(
      Document(path: nil, text: SourceText(scaffold.parts[0])), configuration: Configuration(),
      request: AnalysisRequest(platforms: ["linkedin"], isRaw: true))
    #expect(check.findings.contains { $0.rule == Rule.draftPlaceholder.id && $0.severity == .error })
  }

  @Test func theHeaderSaysTitleLinkAndPeople() throws {
    var configuration = Configuration()
    configuration.addressBook = AddressBook([Person(name: "Ada Park", handles: ["x": "ada", "bluesky": "ada.example"])])
    let text = "---\ntitle: An open day\nlink: https://example.org/day\n---\n\nMembers met @ada in town.\n"
    let reddit = try #require(try alternatives(text, for: "reddit", configuration).first)
    #expect(reddit.field("title") == "An open day")
    #expect(reddit.parts == ["Members met Ada Park in town.\n\nhttps://example.org/day"])
    let bluesky = try #require(try alternatives(text, for: "bluesky", configuration).first)
    #expect(bluesky.parts[0].contains("Members met @ada.example in town."))
    #expect(bluesky.kept.contains(.init(.link, "https://example.org/day")))
  }

  @Test func aTagOfTextAndHeaderIsToldOnce() throws {
    let text = "---\ntags: [town, town]\n---\n\nMembers like the #town.\n"
    let found = try #require(try alternatives(text, for: "mastodon").first)
    #expect((found.kept + found.dropped).filter { $0.kind == .hashtag } == [.init(.hashtag, "#town")])
  }

  /// Behind another sentence, the word that opens the text would lead back to that.
  @Test func whatOpensATextAndLeadsBackStandsBehindNothing() throws {
    let found = try alternatives("It took two years to build. Members asked for 3 rooms and got 12 of them.", for: "x")
    let openings = found.map { String($0.parts[0].prefix(7)) }
    #expect(openings.contains("It took") && openings.contains("Members"))
    #expect(found.allSatisfy { !$0.parts[0].dropFirst().contains("It took") })
  }

  @Test func theTagsOfTheVoiceAreTaken() throws {
    var configuration = Configuration()
    configuration.voiceHashtags = ["default": ["Garden": 12, "OpenDay": 2], "other": ["Members": 90]]
    let found = try #require(
      try alternatives("Members met on the open day in the garden.\n", for: "x", configuration).first)
    #expect(found.parts == ["Members met on the open day in the garden.\n\n#Garden"])
  }

  @Test func anEmptyDraftHasNoPost() throws {
    for text in ["", "\n\n", "---\ntitle:\n---\n", "```\nlet a = 1\n```\n"] {
      #expect(try alternatives(text, for: "x").isEmpty)
    }
  }

  @Test func theOutputNamesWhatWasLost() throws {
    let x = try #require(PlatformCatalog.platform(id: "x"))
    let text = "Members met 3 times. See https://example.org/a and https://example.org/b now.\n\n```\nlet a\n```\n"
    let found = try #require(try alternatives(text, for: "instagram").first)
    let output = ReimaginationOutput(found, on: x)
    #expect(output.losses == "2 of 2 links and the block of code or table")
    #expect(output.reason.hasSuffix("drops \(output.losses)."))
  }
}
