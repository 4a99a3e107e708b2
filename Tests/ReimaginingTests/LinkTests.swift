import Platforms
import PostText
import Reimagining
import Testing

/// Which link a post carries, and what is said of the others.
@Suite struct LinkTests {
  @Test(arguments: [
    ("We write [often](https://example.org/a).\n\nRead more: https://example.org/b", "https://example.org/b"),
    ("# [We won](https://example.org/a)\n\nSee [this](https://example.org/b).", "https://example.org/a"),
    ("Posted by [Ann](https://example.org/a).\n\nWe [won](https://example.org/b).", "https://example.org/b"),
    ("We [won](https://example.org/a) and [lost](https://example.org/b).", "https://example.org/a"),
    ("We moved to example.org last year.", nil),
    (
      "# Doors.example.org opens\n\n[We](https://example.org/a) made [it](https://doors.example.org/b).",
      "https://doors.example.org/b"
    ),
    (
      "# Our open day\n\n[We](https://example.org/a) like the [open day](https://example.org/b).",
      "https://example.org/b"
    ),
    ("# Our open day\n\n[We](https://example.org/a) like the [day](https://example.org/b).", "https://example.org/a"),
    (
      "[We](https://example.org/a) met. If you like it, please register [here](https://example.org/b).",
      "https://example.org/b"
    ),
  ])
  func theLinkIsTheOneThatTheTextIsAbout(_ text: String, _ address: String?) {
    let manuscript = Manuscript(text)
    #expect(LinkChoice(manuscript).map { manuscript.links[$0.link].address } == address)
  }

  @Test func theLinkOfTheHeaderIsStronger() {
    var input = ManuscriptInput(posts: [Post(raw: Array("Read more: https://example.org/b".utf8))])
    input.link = Spanned("https://example.org/a", 0..<0)
    #expect(LinkChoice(Manuscript(input))?.link == 0)
  }

  /// “This list” is another one where another link stands below.
  @Test func whatPointsToALinkThatIsNotThereIsLeftOut() throws {
    let x = try #require(PlatformCatalog.platform(id: "x"))
    let pointing = "You can listen to [this podcast](https://example.org/b) as well."
    let other = Reimagination.alternatives(of: Manuscript("[We](https://example.org/a) won. \(pointing)"), for: x)
    #expect(other.first?.parts == ["We won.\n\nhttps://example.org/a"])
    let same = Reimagination.alternatives(of: Manuscript("We won. \(pointing)"), for: x)
    #expect(same.first?.parts == ["We won. You can listen to this podcast as well.\n\nhttps://example.org/b"])
  }

  private static let labelled = "[We](https://example.org/a) won the [cup](https://example.org/b)."

  /// A platform that renders the links of a text keeps all of them where they are.
  @Test(arguments: ["reddit", "discord", "telegram", "tumblr"])
  func aLabelKeepsItsLinkWhereItIsRendered(_ id: String) throws {
    let platform = try #require(PlatformCatalog.platform(id: id))
    let found = try #require(
      Reimagination.alternatives(of: Manuscript("# The cup\n\n\(Self.labelled)"), for: platform).first)
    #expect(found.parts[0].hasSuffix(Self.labelled))
    #expect(found.dropped.isEmpty)
  }

  @Test(arguments: ["facebook", "linkedin", "mastodon"]) func aLabelIsPlainElsewhere(_ id: String) throws {
    let platform = try #require(PlatformCatalog.platform(id: id))
    let found = try #require(Reimagination.alternatives(of: Manuscript(Self.labelled), for: platform).first)
    #expect(found.parts == ["We won the cup.\n\nhttps://example.org/a"])
  }

  /// A title renders nothing, and what would be read otherwise is no link.
  @Test(arguments: [
    ("# [Our cup](https://example.org/a)\n\nWe won.", "We won.\n\nhttps://example.org/a"),
    ("We won [it](https://example.org/a).\n\nMembers met.", "Members met.\n\nhttps://example.org/a"),
    ("We won.\n\nMembers [won](https://example.org/a_(b)) it.", "Members won it.\n\nhttps://example.org/a_(b)"),
    ("We won.\n\nMembers [[w]on](https://example.org/a) it.", "Members [w]on it.\n\nhttps://example.org/a"),
    ("We won.\n\n회원은 [컵](https://example.org/a)을 얻었습니다.", "회원은 컵을 얻었습니다.\n\nhttps://example.org/a"),
  ])
  func whatIsNotReadAsALinkIsNone(_ text: String, _ post: String) throws {
    let reddit = try #require(PlatformCatalog.platform(id: "reddit"))
    let found = try #require(Reimagination.alternatives(of: Manuscript(text), for: reddit).first)
    #expect(found.parts == [post] && found.field("title")?.contains("[") == false)
  }

  /// What readers are asked to do has a link of its own.
  @Test(arguments: [
    (
      "If you like cups, please register [here](https://example.org/b).",
      "If you like cups, please register here (https://example.org/b)."
    ),
    (
      "Please register [here](https://example.org/b) by Friday.",
      "Please register here (https://example.org/b) by Friday."
    ),
    ("The list is [here](https://example.org/b).", nil),
  ])
  func anAskKeepsItsLink(_ ask: String, _ form: String?) throws {
    let linkedin = try #require(PlatformCatalog.platform(id: "linkedin"))
    let instagram = try #require(PlatformCatalog.platform(id: "instagram"))
    var input = ManuscriptInput(posts: [Post(raw: Array("We won the cup. \(ask)".utf8))])
    input.link = Spanned("https://example.org/a", 0..<0)
    let text = "We won the cup.\n\n" + (form.map { $0 + "\n\n" } ?? "") + "https://example.org/a"
    #expect(Reimagination.alternatives(of: Manuscript(input), for: linkedin).first?.parts == [text])
    let dead = Reimagination.alternatives(of: Manuscript(input), for: instagram).first?.parts.first
    #expect(dead?.hasPrefix("We won the cup.\n\nLink in bio.") == true)
  }

  /// What readers are asked to do stands before a sentence that only says more, with the link that it is for.
  @Test func aCallWithTheLinkIsWorthItsRoom() throws {
    let x = try #require(PlatformCatalog.platform(id: "x"))
    let more = "Members of the school and their friends came to town by train, by bus, by boat and on foot."
    let text = "We won the cup of all the schools in town. \(more)\n\n\(more.replacing("Members", with: "Pupils"))\n\n"
    for call in ["Give today → https://example.org/a", "Apply by May 3: https://example.org/a."] {
      let found = try #require(Reimagination.alternatives(of: Manuscript(text + call), for: x).first)
      #expect(found.parts[0].hasSuffix("\n\n" + call))
    }
  }

  @Test(arguments: [
    ("Give today → https://example.org/a", "Give today → link in bio."),
    ("Apply by May 3: https://example.org/a.", "Apply by May 3: link in bio."),
    ("Apply by May 3: https://example.org/a. Ask Ada.", "Apply by May 3: link in bio. Ask Ada."),
  ])
  func theWordsForALinkStandWhereItStood(_ call: String, _ form: String) throws {
    let instagram = try #require(PlatformCatalog.platform(id: "instagram"))
    let found = try #require(
      Reimagination.alternatives(of: Manuscript("We won the cup.\n\n\(call)"), for: instagram).first)
    #expect(found.parts[0].hasPrefix("We won the cup.\n\n\(form)"))
    #expect(!found.parts[0].contains("Link in bio"))
  }

  /// A pointer is one where its label is no link.
  @Test(arguments: [("reddit", true), ("linkedin", false)])
  func aPointerStandsWhereItsLabelIsALink(_ id: String, _ isThere: Bool) throws {
    let platform = try #require(PlatformCatalog.platform(id: id))
    let text = "# The cup\n\nWe won. You will find the list [here](https://example.org/b)."
    let found = try #require(Reimagination.alternatives(of: Manuscript(text), for: platform).first)
    #expect(found.parts[0].contains("You will find the list") == isThere)
  }

  /// Readers don't read addresses, so that these take no room from the text.
  @Test func addressesBehindLabelsTakeNoRoom() throws {
    let reddit = try #require(PlatformCatalog.platform(id: "reddit"))
    let path = String(repeating: "a", count: 300)
    let text = (1...12).map { "Members planted \($0) [trees](https://example.org/\(path)\($0)) in town." }
    let found = try #require(
      Reimagination.alternatives(of: Manuscript("# Trees\n\n" + text.joined(separator: " ")), for: reddit).first)
    #expect(found.parts == [text.joined(separator: " ")])
  }

  /// An address that can't be opened is still the name of a site.
  @Test(arguments: [
    ("Doors of https://doors.example.org are open.", "Doors of doors.example.org are open."),
    ("Doors of https://doors.example.org/ are open.", "Doors of doors.example.org are open."),
    ("We won. Doors of https://doors.example.org/a are open.", "We won."),
  ])
  func anAddressOfASiteIsItsNameWhereLinksAreDead(_ text: String, _ start: String) throws {
    let instagram = try #require(PlatformCatalog.platform(id: "instagram"))
    let found = try #require(Reimagination.alternatives(of: Manuscript(text), for: instagram).first)
    #expect(found.parts[0].hasPrefix(start + "\n"))
  }

  /// “This week in doors” is what it leads to.
  @Test func aTitleThatOpensWithThisPointsToNothing() throws {
    let x = try #require(PlatformCatalog.platform(id: "x"))
    let text = "[We](https://example.org/a) won. Members read [This Week in Doors](https://example.org/b)."
    let found = try #require(Reimagination.alternatives(of: Manuscript(text), for: x).first)
    #expect(found.parts[0].contains("Members read This Week in Doors."))
  }
}
