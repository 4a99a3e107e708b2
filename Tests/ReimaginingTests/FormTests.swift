import Platforms
import PostText
import Reimagining
import Testing

/// What a handle, a tag, a link and a title become.
@Suite struct FormTests {
  private static let people = AddressBook([
    Person(
      name: "Ada Park",
      handles: ["x": "adapark", "bluesky": "ada.example", "linkedin": "Ada Park", "mastodon": "ada@server.example"]),
    Person(name: "Bo Lee", handles: ["x": "bo", "reddit": "bolee"]),
    Person(name: "Bo Ray", handles: ["instagram": "bo"]),
  ])

  @Test(arguments: [
    ("@adapark", "bluesky", "@ada.example"), ("@AdaPark", "bluesky", "@ada.example"),
    ("@adapark", "mastodon", "@ada@server.example"), ("@adapark", "linkedin", "Ada Park"),
    ("@adapark", "telegram", "Ada Park"), ("@bo", "reddit", "u/bolee"),
    // Nobody knows who that is on another network, and a sign would call a stranger.
    ("@nobody", "bluesky", "nobody"), ("@nobody@server.example", "bluesky", "nobody"),
  ])
  func aHandleIsThatOfItsPerson(_ handle: String, _ id: String, _ form: String) throws {
    let platform = try #require(PlatformCatalog.platform(id: id))
    #expect(HandleForms(platform: platform, source: "x", people: Self.people).form(of: handle) == form)
  }

  @Test func aHandleStaysAtHome() throws {
    let platform = try #require(PlatformCatalog.platform(id: "x"))
    #expect(HandleForms(platform: platform, source: "x", people: Self.people).form(of: "@nobody") == nil)
    #expect(HandleForms(platform: platform, source: nil, people: Self.people).form(of: "@adapark") == nil)
  }

  @Test func aHandleThatSeveralMayHaveIsNobodys() throws {
    let platform = try #require(PlatformCatalog.platform(id: "reddit"))
    #expect(HandleForms(platform: platform, source: nil, people: Self.people).form(of: "@bo") == "bo")
    #expect(HandleForms(platform: platform, source: nil, people: Self.people).form(of: "@adapark") == "Ada Park")
  }

  @Test func tagsOfTheTextComeFirstThenThoseOfTheVoiceThatItSpeaksOf() {
    let manuscript = Manuscript("Members write open source in Lisbon. Members like Lisbon. #OpenSource")
    #expect(
      HashtagChoice(manuscript, own: ["garden", "members"]).tags.prefix(3) == ["OpenSource", "Members", "Lisbon"])
  }

  @Test func aTagIsWrittenSoThatItsWordsCanBeHeard() {
    let manuscript = Manuscript("We met in New York. We like New York.")
    let tags = HashtagChoice(manuscript, own: []).tags
    #expect(tags.contains("NewYork"))
    #expect(!tags.contains("2026") && !HashtagChoice(manuscript, own: ["#x", "2026", ""]).tags.contains("2026"))
  }

  @Test(arguments: [("#makeitgreen", "MakeItGreen"), ("#MakeITgreen", "MakeITgreen"), ("#members", "Members")])
  func aTagOfTheTextIsKeptAndItsWordsCanBeHeard(_ tag: String, _ written: String) throws {
    let instagram = try #require(PlatformCatalog.platform(id: "instagram"))
    let found = try #require(Reimagination.alternatives(of: Manuscript("We met. \(tag)"), for: instagram).first)
    #expect(found.parts.first?.contains("#\(written)") == true)
    #expect(found.kept.contains(Alternative.Element(.hashtag, tag)) && found.dropped.isEmpty)
  }

  @Test func whereTheLinkIsIsSaidOnce() throws {
    let instagram = try #require(PlatformCatalog.platform(id: "instagram"))
    let text = "We planted 12 trees. You can help tomorrow. Bring boots and a spade: https://example.org/a"
    let found = Reimagination.alternatives(of: Manuscript(text), for: instagram)
    #expect(found.count > 1)
    for alternative in found {
      #expect(alternative.parts.joined().lowercased().split(separator: "link in bio").count == 2)
    }
  }

  @Test func whatAHeaderFilesATextUnderIsNoTag() {
    var input = ManuscriptInput(posts: [Post(raw: Array("Members met in town.".utf8))])
    input.tags = [Spanned("town", 0..<0), Spanned("archive", 0..<0)]
    #expect(HashtagChoice(Manuscript(input), own: []).tags.contains("Town"))
    #expect(!HashtagChoice(Manuscript(input), own: []).tags.contains("Archive"))
  }

  @Test(arguments: [
    ("We write [often](https://example.org/a).\n\nRead more: https://example.org/b", "https://example.org/b"),
    ("# [We won](https://example.org/a)\n\nSee [this](https://example.org/b).", "https://example.org/a"),
    ("Posted by [Ann](https://example.org/a).\n\nWe [won](https://example.org/b).", "https://example.org/b"),
    ("We [won](https://example.org/a) and [lost](https://example.org/b).", "https://example.org/a"),
    ("We moved to example.org last year.", nil),
  ])
  func theLinkIsTheOneThatTheTextIsAbout(_ text: String, _ address: String?) {
    let manuscript = Manuscript(text)
    #expect(LinkChoice.main(of: manuscript).map { manuscript.links[$0].address } == address)
  }

  @Test func theLinkOfTheHeaderIsStronger() {
    var input = ManuscriptInput(posts: [Post(raw: Array("Read more: https://example.org/b".utf8))])
    input.link = Spanned("https://example.org/a", 0..<0)
    #expect(LinkChoice.main(of: Manuscript(input)) == 0)
  }

  private static let long = "Members of the school meet on the first day of each month to talk about what is to come"

  @Test(arguments: [
    ("# An open day\n\nMembers meet.", "An open day"),
    ("Members meet. Members talk.", "Members meet"),
    ("Members meet... Members talk.", "Members meet..."),
    ("\(long), and of all that was done in the year before it. It is so. Members talk. Ada left.", "Members talk"),
    ("\(long), and of all that was done in the year before it.", long),
    ("\(long), and of all that was done in the year before it. Members talk.", "Members talk"),
    ("See https://example.org/a now. Members talk. Members leave.", "Members talk"),
    ("Members meet here each week.\n\n## Why we did it\n\nAda asked.", "Members meet here each week"),
  ])
  func aTitleIsTheFirstThingThatFits(_ text: String, _ title: String) throws {
    let reddit = try #require(PlatformCatalog.platform(id: "reddit"))
    let found = Reimagination.alternatives(of: Manuscript(text), for: reddit)
    #expect(found.first?.field("title") == title)
  }

  /// Where there is but one thing to say, it is said once.
  @Test(arguments: [("reddit", nil), ("youtube", nil), ("pinterest", "We won.")] as [(String, String?)])
  func oneSentenceIsNoTitleAndTextAtOnce(_ id: String, _ text: String?) throws {
    let platform = try #require(PlatformCatalog.platform(id: id))
    let found = Reimagination.alternatives(of: Manuscript("We won."), for: platform)
    #expect(found.first?.field("title") == (text == nil ? "We won" : nil))
    #expect(found.first?.parts == [text ?? ""])
  }

  @Test func whatHasNoStopIsNotRunIntoTheNextSentence() throws {
    let pinterest = try #require(PlatformCatalog.platform(id: "pinterest"))
    let text = "# An open day\n\nA plan for the hall\n\nMembers meet on the first day of May."
    let found = Reimagination.alternatives(of: Manuscript(text), for: pinterest)
    #expect(found.first?.parts == ["A plan for the hall\nMembers meet on the first day of May."])
  }

  @Test func whatTheTitleSaysTheTextDoesNotSayAgain() throws {
    let reddit = try #require(PlatformCatalog.platform(id: "reddit"))
    let found = Reimagination.alternatives(of: Manuscript("# An open day\n\nMembers meet."), for: reddit)
    #expect(found.first?.parts == ["Members meet."])
  }

  @Test func eachPlatformHasARecipeOfItsOwn() {
    #expect(RecipeCatalog.all.map(\.platform.id).sorted() == PlatformCatalog.all.map(\.id).sorted())
    #expect(Set(RecipeCatalog.all.map(\.platform.id)).count == 15)
    for recipe in RecipeCatalog.all {
      let limits = recipe.platform.limits(of: recipe.platform.body, for: Account()).binding
      #expect(recipe.aim > 0 && limits.allSatisfy { recipe.aim <= $0.value }, "\(recipe.platform.id)")
      #expect(RecipeCatalog.recipe(for: recipe.platform)?.aim == recipe.aim)
      if let title = recipe.title { #expect(recipe.platform.field(title.field) != nil) }
      if case .field(let name) = recipe.link { #expect(recipe.platform.field(name) != nil) }
      if case .field(let name) = recipe.tagPlace { #expect(recipe.platform.field(name) != nil) }
    }
  }
}
