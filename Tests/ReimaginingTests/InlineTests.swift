import PostText
import Reimagining
import Testing

@Suite struct InlineTests {
  private static let shown: [(text: String, shown: String)] = [
    ("*So* it is **very** _much_ ***so*** ~~now~~.", "So it is very much so now."),
    ("A snake_case_name, 2 * 3 and ~7.", "A snake_case_name, 2 * 3 and ~7."),
    ("An *open mark stays.", "An *open mark stays."),
    ("Run `make *all*` now.", "Run make *all* now."),
    ("Run ``a ` b`` now.", "Run a ` b now."),
    ("An open ` stays.", "An open ` stays."),
    ("It is <b>bold</b> here.", "It is bold here."),
    ("Now a < b and b > a.", "Now a < b and b > a."),
    ("We {{ page.name }} open {% x %} now{: .lead}.", "We open now."),
    ("We {open} now, {{ and so.", "We {open} now, {{ and so."),
    (#"It is \*not\* so, a\b."#, #"It is *not* so, a\b."#),
    ("Tom &amp; Ann&#8217;s &#x2014; &unknown; & so.", "Tom & Ann’s — &unknown; & so."),
    ("It is so[^1].", "It is so."),
    ("A [note] stays.", "A [note] stays."),
    ("See https://example.org/a_b_c*d* now.", "See https://example.org/a_b_c*d* now."),
    ("We won :tada: and :sweat_smile: so.", "We won 🎉 and 😅 so."),
    ("At 10:30:tada: it is :unknown: and a:tada:.", "At 10:30:tada: it is :unknown: and a:tada:."),
    ("It\u{A0}is \t so.", "It is so."),
  ]

  @Test(arguments: shown) func whatIsMarkupGoesAndWhatItSaysStays(_ example: (text: String, shown: String)) {
    #expect(Manuscript(example.text).texts == [example.shown])
  }

  private static let linked: [(text: String, shown: String, links: [String])] = [
    ("Read [all of it](https://example.org/a_(b) \"T\") now.", "Read all of it now.", ["https://example.org/a_(b)"]),
    ("Read [it](<https://example.org/a>) now.", "Read it now.", ["https://example.org/a"]),
    ("Read [it][A] now.\n\n[a]: https://example.org/a 'T'", "Read it now.", ["https://example.org/a"]),
    ("Read [it][] now.\n\n[it]: <https://example.org/a>", "Read it now.", ["https://example.org/a"]),
    ("Read [it] now.\n\n[it]: https://example.org/a", "Read it now.", ["https://example.org/a"]),
    ("Read [it][none] now.", "Read it now.", []),
    ("Read [it](/a) now.", "Read it now.", []),
    ("Read <a href='https://example.org/a'>it</a> now.", "Read it now.", ["https://example.org/a"]),
    ("Read <https://example.org/a> now.", "Read https://example.org/a now.", ["https://example.org/a"]),
    (
      "Read [*it*](https://example.org/a) and [it](https://example.org/a).", "Read it and it.",
      ["https://example.org/a"]
    ),
  ]

  @Test(arguments: linked)
  func aLinkIsItsLabel(_ example: (text: String, shown: String, links: [String])) {
    let manuscript = Manuscript(example.text)
    #expect(manuscript.texts == [example.shown])
    #expect(manuscript.addresses == example.links)
  }

  @Test func aLinkStandsWhereItsLabelDoes() throws {
    let unit = try #require(Manuscript("So **now** read [all of it](https://example.org/a).").units.first)
    let link = try #require(unit.links.first)
    #expect(String(decoding: unit.bytes[link.range], as: UTF8.self) == "all of it")
    #expect(!link.isBare)
  }

  @Test func picturesAreNoText() {
    let manuscript = Manuscript("![A cat](cat.png) sits by [![A dog](dog.png)](https://example.org/a) now.")
    #expect(manuscript.texts == ["sits by now."])
    #expect(manuscript.pictures.map(\.path) == ["cat.png", "dog.png"])
    #expect(manuscript.pictures.map(\.alt) == ["A cat", "A dog"])
    #expect(manuscript.addresses == ["https://example.org/a"])
  }

  @Test func aBreakInHTMLBreaksTheLine() {
    #expect(Manuscript("We open.<br/>We close.").texts == ["We open.", "We close."])
  }

  @Test func aUnitLeadsBackToItsPlace() {
    let text = "# A *day*\r\n\r\nWe **open** at&nbsp;nine. We [close](https://example.org) at ten."
    let manuscript = Manuscript(ManuscriptInput(posts: [Post(raw: Array(text.utf8))]))
    let bytes = Array(text.utf8)
    let origins = manuscript.units.map { unit in
      String(decoding: bytes[unit.text.origin(of: 0..<unit.bytes.count)], as: UTF8.self)
    }
    #expect(origins == ["A *day", "We **open** at&nbsp;nine.", "We [close](https://example.org) at ten."])
  }
}
