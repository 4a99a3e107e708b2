import Engine
import JSON
import Native
import Platforms
import PostText
import Testing

/// What is offered where `‸` stands.
@Suite struct CompletionTests {
  private static let context: CompletionContext = {
    var configuration = Configuration()
    configuration.addressBook = AddressBook([
      Person(
        name: "Ada Park", alsoKnownAs: ["A. Park"],
        handles: ["x": "adapark", "mastodon": "ada@server.social", "linkedin": "Ada Park", "reddit": "ada"]),
      Person(name: "Hill School", isOrganisation: true, handles: ["x": "hillschool"]),
    ])
    let days = [("Giving Tuesday", "2026-12-01"), ("Open day", "2027-09-01")]
    configuration.momentCalendar = MomentCalendar(
      days.compactMap { name, day in CivilDate(day).map { CalendarEvent(name: name, start: $0) } })
    return CompletionContext(
      configuration: configuration, today: CivilDate("2026-11-26"),
      hashtags: ["OurTown": 5, "OpenDay": 2, "ourtown": 1])
  }()

  private func items(_ marked: String, name: String = "a.post.md") -> [Completion] {
    let parts = marked.split(separator: "‸", omittingEmptySubsequences: false)
    let text = SourceText(parts.joined())
    let analysis = Analysis(Document(path: "/w/\(name)", text: text), configuration: Self.context.configuration)
    return DraftCompletion.list(analysis, at: parts[0].utf8.count, Self.context).items
  }

  /// The text once the item is taken.
  private func taken(_ label: String, _ marked: String, name: String = "a.post.md") throws -> String {
    let item = try #require(items(marked, name: name).first { $0.label == label }, "no \(label)")
    let text = SourceText(marked.split(separator: "‸", omittingEmptySubsequences: false).joined())
    return text.replacing(item.edit.range, with: item.edit.replacement).string(in: 0..<Int.max)
  }

  // MARK: Header

  @Test(arguments: [
    ("---\n‸\n---\n", "kind", "---\nkind: \n---\n"), ("---\nki‸nd: ask\n---\n", "kind", "---\nkind: ask\n---\n"),
    ("---\nplatforms: x\nst‸", "status", "---\nplatforms: x\nstatus: "),
    ("---\r\nst‸\r\n---\r\n", "status", "---\r\nstatus: \r\n---\r\n"),
    ("---\nplatforms: [x, ‸]\n---\n", "bluesky", "---\nplatforms: [x, bluesky]\n---\n"),
    ("---\nplatforms: [x,lin‸, threads]\n---\n", "linkedin", "---\nplatforms: [x,linkedin, threads]\n---\n"),
    ("---\nplatforms:\n  - x\n  - ma‸\n---\n", "mastodon", "---\nplatforms:\n  - x\n  - mastodon\n---\n"),
    ("---\nplatforms:\n  -‸\n---\n", "x", "---\nplatforms:\n  - x\n---\n"),
    ("---\nkind:‸\n---\n", "ask", "---\nkind: ask\n---\n"),
    ("---\nkind: v‸\n---\n", "value", "---\nkind: value\n---\n"),
    ("---\nstatus: \"dr‸\"\n---\n", "ready", "---\nstatus: \"ready\"\n---\n"),
    ("---\ndate: 2026-10-01 09:‸30\n---\n", "2026-12-01", "---\ndate: 2026-12-01\n---\n"),
    ("---\ntimbre: [voice/d‸]\n---\n", "voice/drift", "---\ntimbre: [voice/drift]\n---\n"),
  ]) func headersAreCompleted(_ marked: String, _ label: String, _ text: String) throws {
    #expect(try taken(label, marked) == text)
  }

  @Test func whatAHeaderHasIsNotOfferedAgain() {
    #expect(items("---\nplatforms: [x, ‸]\n---\n").allSatisfy { $0.label != "x" })
    let labels = items("---\nnetworks: x\nkind: ask\n‸\n---\n").map(\.label)
    #expect(labels.contains("date") && !labels.contains("kind") && !labels.contains("platforms"))
  }

  @Test func datesAreTodayTomorrowAndTheMomentsToCome() {
    let items = items("---\ndate: ‸\n---\n")
    #expect(items.map(\.label) == ["2026-11-26", "2026-11-27", "2026-12-01"])
    #expect(items.last?.detail == "Giving Tuesday, Tuesday 1 December 2026")
  }

  // MARK: Structure

  @Test(arguments: [
    ("## ‸", "LinkedIn", "## LinkedIn"), ("##‸", "LinkedIn", "## LinkedIn"), ("### Li‸nk\ntext", "X", "### X\ntext"),
    ("# ‸", "X", "# X"),
    ("## Reddit\n‸", "Title", "## Reddit\nTitle: "), ("## Reddit\n\nTi‸\n", "Title", "## Reddit\n\nTitle: \n"),
    ("## YouTube\nTitle: A\nde‸\n", "Description", "## YouTube\nTitle: A\nDescription: \n"),
    ("## Mastodon\nc‸: heavy\n", "CW", "## Mastodon\nCW: heavy\n"),
    ("<!--‸ -->", "timbre-allow", "<!-- timbre-allow -->"),
    ("<!-- timbre-dis‸", "timbre-disable", "<!-- timbre-disable"),
    ("<!-- timbre-disable-next-line ‸ -->", "voice/*", "<!-- timbre-disable-next-line voice/* -->"),
    ("<!-- timbre-disable voice/term, for‸ -->", "format/alt", "<!-- timbre-disable voice/term, format/alt -->"),
  ]) func partsAreCompleted(_ marked: String, _ label: String, _ text: String) throws {
    #expect(try taken(label, marked) == text)
  }

  @Test func platformsOfTheHeaderThatHaveNoVariantComeFirst() {
    let labels = items("---\nplatforms: [x, tiktok, mastodon]\n---\nA\n\n## Mastodon\n\nB\n\n## ‸").map(\.label)
    #expect(labels.prefix(3) == ["X", "TikTok", "Bluesky"])
    #expect(!labels.contains("Mastodon"))
  }

  @Test func rulesWithFindingsComeFirst() {
    #expect(items("<!-- timbre-disable ‸ -->\n#makeitreal\n", name: "a.x.md").first?.label == "format/hashtag-case")
  }

  @Test(arguments: [
    "We ‸won.", "We won‸.", "A\n#‸", "## Reddit\nTitle: A\n\nA text.\nti‸", "<!-- a remark ‸ -->", "see https://ada‸",
    "A\n\n‸",
    "---\nfoo: ‸\n---\n", "---\n‸---\nplatforms: x\n", "## Notes\n\n:‸", "a -‸", "## X\n\ntitle‸\n",
  ]) func elsewhereNothingIsOffered(_ marked: String) {
    #expect(items(marked, name: "a.gbp.md").map(\.label) == [])
  }

  // MARK: Words

  @Test(arguments: [
    ("## X\n\nThanks @ad‸!", "@adapark", "## X\n\nThanks @adapark!"),
    ("## X\n\nThanks @‸", "@hillschool", "## X\n\nThanks @hillschool"),
    ("## X\n\nThanks Ada Pa‸.", "@adapark", "## X\n\nThanks @adapark."),
    ("## X\n\nThanks (ada‸)", "@adapark", "## X\n\nThanks (@adapark)"),
    ("## Mastodon\n\n@park‸", "@ada@server.social", "## Mastodon\n\n@ada@server.social"),
    ("## LinkedIn\n\nThanks @ad‸", "Ada Park", "## LinkedIn\n\nThanks Ada Park"),
    ("## LinkedIn\n\n@hil‸", "Hill School", "## LinkedIn\n\nHill School"),
    ("## Reddit\n\nThanks u/‸", "u/ada", "## Reddit\n\nThanks u/ada"),
    ("## X\n\nOn giv‸", "Giving Tuesday", "## X\n\nOn Giving Tuesday"),
    ("## X\n\nOn Giving tu‸e", "Giving Tuesday", "## X\n\nOn Giving Tuesday"),
    ("## X\n\n#our‸", "#OurTown", "## X\n\n#OurTown"), ("## X\n\n#‸", "#GivingTuesday", "## X\n\n#GivingTuesday"),
  ]) func wordsAreCompleted(_ marked: String, _ label: String, _ text: String) throws {
    #expect(try taken(label, marked) == text)
  }

  @Test func aTextForSeveralPlatformsHasAFormForEach() {
    let found = items("---\nplatforms: [x, mastodon, linkedin, gbp]\n---\n\nThanks @ada‸")
    #expect(
      found.map { "\($0.label): \($0.detail)" } == [
        "@adapark: Ada Park on X", "@ada@server.social: Ada Park on Mastodon", "Ada Park: Ada Park on LinkedIn",
      ])
  }

  @Test func tagsComeByHowOftenTheyAreUsed() {
    #expect(items("## X\n\n#o‸").map(\.label) == ["#OurTown", "#OpenDay", "#ourtown"])
  }

  // MARK: Documentation

  @Test func everyTopicThatIsOfferedHasSomethingToRead() {
    let places = [
      "---\n‸\n---\n", "---\nplatforms: ‸\n---\n", "## ‸", "## YouTube\n‸", "<!-- ‸ -->", "<!-- timbre-allow ‸ -->",
      "## X\n\n@‸", "## X\n\n#giv‸", "## X\n\ngiving‸",
    ]
    for place in places {
      let topics = items(place).compactMap(\.topic)
      #expect(!topics.isEmpty, "\(place)")
      for topic in topics {
        #expect(CompletionTopic(words: topic.words) == topic)
        #expect(
          topic.documentation(Self.context.configuration, today: Self.context.today)?.isEmpty == false, "\(topic)")
      }
    }
  }

  @Test(arguments: [
    [], ["platform"], ["platform", "nowhere"], ["field", "x"], ["rule", ""], ["configuration", "a", "b"],
  ])
  func wordsOfNoTopicSayNothing(_ words: [String]) {
    #expect(CompletionTopic(words: words)?.documentation(Configuration(), today: nil) == nil)
  }
}
