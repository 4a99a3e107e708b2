import Platforms
import Testing

@Suite struct LinkedInGrammarTests {
  private func read(_ text: String) -> [String] { ReadPost(text, LinkedInGrammar.entities).kindsAndTexts }

  @Test(arguments: [
    ("Read https://example.com/a. Or example.com/b?", ["link https://example.com/a", "link example.com/b"]),
    ("https://t.co/abc-def", ["link https://t.co/abc-def"]),
    ("me@example.com", []),
    ("#hiring #日本 #2026 a#b &#39; #️⃣", ["hashtag #hiring", "hashtag #日本"]),
    ("@ann", []),
    ("Thanks, @[Ann \\[A\\] Lee](urn:li:person:a-B_1)!", ["mention @[Ann \\[A\\] Lee](urn:li:person:a-B_1)"]),
    ("@[Ann](https://example.com) @[](urn:li:person:1) @[Ann", ["link https://example.com"]),
  ])
  func entitiesAreThoseOfLinkedIn(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test func theValueOfAMentionIsTheName() {
    #expect(ReadPost("@[Ann Lee](urn:li:person:1)", LinkedInGrammar.entities).values(.mention) == ["Ann Lee"])
  }
}
