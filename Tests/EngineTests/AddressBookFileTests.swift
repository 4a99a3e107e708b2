import Engine
import Platforms
import Testing

@Suite struct AddressBookFileTests {
  private func file(_ text: String) -> AddressBookFile { AddressBookFile(Array(text.utf8)) }

  private func problems(_ text: String) -> [String] { file(text).problems.map { "\($0.line): \($0.message)" } }

  @Test func aFileIsReadWithAllThatItSays() {
    let read = file(
      """
      [ // who we speak of
        {"name": " Ada  Park", "aka": ["A. Park"], "x": "@adapark", "bsky": "ada.example", "mastodon":
         "@ada@server.tld", "linkedin": "Ada Park", "instagram": null, "threads": ""},
        {"name": "Hill School", "org": true, "reddit": "/u/hill-school"},
      ]
      """)
    #expect(read.problems.isEmpty)
    #expect(
      read.people == [
        Person(
          name: "Ada Park", alsoKnownAs: ["A. Park"],
          handles: ["x": "adapark", "bluesky": "ada.example", "mastodon": "ada@server.tld", "linkedin": "Ada Park"]),
        Person(name: "Hill School", isOrganisation: true, handles: ["reddit": "hill-school"]),
      ])
  }

  @Test(arguments: ["", " \n", "[]"]) func anEmptyBookIsNoMistake(_ text: String) {
    #expect(file(text).people.isEmpty && file(text).problems.isEmpty)
  }

  @Test func whatIsWrongIsNamedWithItsPlace() {
    #expect(
      problems(
        """
        [
          {"name": "Ada", "x": "ada park"},
          {"aka": ["Bo"]},
          {"name": "Cy", "twiter": "cy", "gbp": "cy"},
          {"name": "Di", "x": "di", "twitter": "di2"},
          {"name": "Ed", "x": "DI", "aka": "Eddy", "org": 1},
          7
        ]
        """) == [
          "2: “ada park” can't be the handle of Ada on X: one looks like @name",
          "3: this entry has no “name”",
          "4: there is no platform “twiter”, named for Cy; did you mean “x”?",
          "4: Google Business Profile has no handles, so Cy can't have one",
          "5: Di has “twitter” twice",
          "6: Ed and Di have the same handle on X, so a mention of it can be of either",
          "6: “aka” of Ed is a list of names",
          "6: “org” of Ed is true or false",
          "7: each entry is an object { … } with a name",
        ])
  }

  @Test func whatIsNoListOfPeopleIsSaidOnce() {
    #expect(problems("{\"name\": \"Ada\"}") == ["1: an address book is a list [ … ] of people"])
    #expect(
      problems("[\n{\"name\": \"Ada\"")
        == ["2: this is no JSON: expected ',' or '}' after a member."].map { String($0.dropLast()) })
  }

  @Test func oneMistakeKeepsNobodyElseOut() {
    #expect(
      file(#"[3, {"name": "Ada", "x": "a b", "reddit": "ada"}, {"name": "Bo"}]"#).people.map(\.name) == ["Ada", "Bo"])
  }

  @Test func anyBytesGiveABook() {
    let whole = Array(#"[{"name":"Ada 🎉","aka":["A"],"x":"ada","mastodon":"@a@b.c","org":true}]"#.utf8)
    for end in whole.indices {
      let cut = AddressBookFile(Array(whole[..<end]))
      #expect(cut.people.isEmpty)
      #expect(cut.problems.count == (end == 0 ? 0 : 1))
    }
    #expect(AddressBookFile([0xFF, 0x00, 0x5B]).problems.count == 1)
  }
}
