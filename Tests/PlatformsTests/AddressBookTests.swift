import Platforms
import Testing

/// Whom a draft may speak of, and how each platform knows them.
@Suite struct AddressBookTests {
  private static let ada = Person(
    name: "Ada Park", alsoKnownAs: ["A. Park"],
    handles: [
      "x": "adapark", "bluesky": "ada.example", "mastodon": "ada@server.tld", "linkedin": "Ada Park", "reddit": "ada",
    ])
  private static let other = Person(name: "Álvaro Gil", handles: ["x": "AGil"])
  private static let book = AddressBook([ada, other, Person(name: "Ada  park", handles: ["instagram": "ada.p"])])

  @Test(arguments: [
    ("Ada Park", ["Ada Park", "Ada  park"]), ("ada   PARK", ["Ada Park", "Ada  park"]), ("a. park", ["Ada Park"]),
    ("ÁLVARO GIL", ["Álvaro Gil"]), ("A\u{301}lvaro Gil", ["Álvaro Gil"]), ("Ada", []), ("", []),
  ]) func peopleAreFoundByAnyOfTheirNames(_ name: String, _ found: [String]) {
    #expect(Self.book.people(named: name).map(\.name) == found)
  }

  @Test(arguments: [
    ("@AdaPark", "x", ["Ada Park"]), ("adapark", "x", ["Ada Park"]), ("@agil", "x", ["Álvaro Gil"]),
    ("@ada@server.tld", "mastodon", ["Ada Park"]), ("u/ADA", "reddit", ["Ada Park"]), ("adapark", "bluesky", []),
    ("adapark", "nowhere", []),
  ]) func peopleAreFoundByTheirHandleOnOnePlatform(_ handle: String, _ platform: String, _ found: [String]) {
    #expect(Self.book.people(withHandle: handle, on: platform).map(\.name) == found)
  }

  @Test(arguments: [
    ("pa", ["Ada Park", "Ada  park"]), ("ADA", ["Ada Park", "Ada  park"]), ("ada.p", ["Ada  park"]),
    ("ag", ["Álvaro Gil"]),
    ("á", ["Álvaro Gil"]), ("ark", []), ("ada park", ["Ada Park"]), ("", ["Ada Park", "Álvaro Gil", "Ada  park"]),
  ]) func peopleAreFoundByTheStartOfAWordOrHandle(_ start: String, _ found: [String]) {
    #expect(Self.book.people(beginning: start, most: 10).map(\.name) == found)
    #expect(Self.book.people(beginning: start, most: 1).count == min(1, found.count))
  }

  @Test func eachPlatformHasItsOwnFormOfMention() {
    let mentions = [Platform.x, .bluesky, .mastodon, .linkedin, .reddit, .instagram].map { Self.ada.mention(on: $0) }
    #expect(mentions == ["@adapark", "@ada.example", "@ada@server.tld", "Ada Park", "u/ada", nil])
  }

  @Test func whatIsMentionedIsAMentionThere() throws {
    let bo = Person(
      name: "Bo",
      handles: [
        "x": "bo_1", "bluesky": "bo.bsky.social", "mastodon": "bo@server.social", "reddit": "bo", "threads": "b.o",
        "telegram": "bo_here", "instagram": "b.o", "tiktok": "b.o", "youtube": "b.o",
      ])
    for (id, handle) in bo.handles {
      let platform = try #require(PlatformCatalog.platform(id: id))
      let mention = try #require(bo.mention(on: platform))
      let found = platform.entities(Array(mention.utf8)).filter { $0.kind == .mention }
      #expect(found.map(\.range) == [0..<mention.utf8.count], "\(platform.id)")
      #expect(platform.mentions.form.handle(mention) == handle)
    }
  }

  @Test(arguments: [
    ("x", "@ada-park"), ("x", "a name"), ("x", String(repeating: "a", count: 21)), ("x", ""), ("x", "@"),
    ("bluesky", "ada"), ("bluesky", "ada.1"), ("mastodon", "@ada@"), ("mastodon", "a@b.c@d.e"), ("mastodon", "a@b"),
    ("instagram", "ada p"), ("reddit", "r/ada"), ("linkedin", "  "), ("gbp", "ada"),
  ]) func whatNoAccountCanBeCalledIsNoHandle(_ platform: String, _ written: String) {
    #expect(PlatformCatalog.platform(id: platform)?.mentions.form.handle(written) == nil)
  }
}
