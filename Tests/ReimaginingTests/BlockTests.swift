import PostText
import Reimagining
import Testing

@Suite struct BlockTests {
  private static let outlines: [(text: String, outline: [String])] = [
    ("# Open day\n\nWe open. We close.\n", ["h1 Open day", "s We open.", "s We close."]),
    ("## Open day ##\nWe open.", ["h2 Open day", "s We open."]),
    ("Open day\n===\n\nWe open.", ["h1 Open day", "s We open."]),
    ("Open day\n---\nWe open.", ["h2 Open day", "s We open."]),
    ("#tag opens no heading", ["s #tag opens no heading"]),
    ("One.\n\n***\n\nTwo.", ["s One.", "s Two."]),
    ("- one two\n* three four\n1) five six", ["i0 one two", "i0 three four", "o0 five six"]),
    ("• one two\n\nWe open.\n\n- three four", ["i0 one two", "s We open.", "i1 three four"]),
    ("- It is one. It is whole.\n- It is two.", ["i0 It is one.", "s It is whole.", "i0 It is two."]),
    ("- #512 1f0c2ab Thanks @ada! - The door opens.", ["s #512 1f0c2ab Thanks @ada!", "i0 The door opens."]),
    ("- Thanks for the door! It opens.", ["i0 Thanks for the door!", "s It opens."]),
    ("- # A heading inside", ["i0 A heading inside"]),
    ("-no item\n1.5 is none", ["s -no item", "s 1.5 is none"]),
    ("> We won it.\n> We are glad.", ["q We won it.", "q We are glad."]),
    ("> Note: we won it.", ["s Note: we won it."]),
    ("> Summary: we won it.", ["s we won it."]),
    ("**What we do**\n\nWe open.", ["h3 What we do", "s We open."]),
    ("**We open at nine.**", ["s We open at nine."]),
    ("We open.\n\n**What we do**", ["s We open.", "h3 What we do"]),
    (
      "We open.\n\n**This stood first on the site of our school**\n\n# Then",
      ["s We open.", "s This stood first on the site of our school", "h1 Then"]
    ),
    (
      "OSLO, 12 March 2026 – The door opens. It is open.",
      ["s OSLO, 12 March 2026 –", "s The door opens.", "s It is open."]
    ),
    ("OSLO, 12-14 March – The door opens.", ["s OSLO, 12-14 March –", "s The door opens."]),
    ("OSLO – The door opens.", ["s OSLO – The door opens."]),
    ("NEW in 2026, for all – the door opens.", ["s NEW in 2026, for all – the door opens."]),
    ("Oslo, 12 March 2026 – The door opens.", ["s Oslo, 12 March 2026 – The door opens."]),
    ("<p>One door.</p>\n<p>Two doors.</p>", ["s One door.", "s Two doors."]),
    ("[a]: https://example.org/a\n\nWe open.", ["s We open."]),
  ]

  @Test(arguments: outlines) func aTextIsReadInBlocks(_ example: (text: String, outline: [String])) {
    #expect(Manuscript(example.text).outline == example.outline)
  }

  @Test(arguments: ["", "\n \n", "***", "...", "![](a.png)", "```\nlet a = 1\n```"])
  func whereNothingIsSaidThereIsNoUnit(_ text: String) {
    #expect(Manuscript(text).isEmpty)
  }

  @Test(arguments: [
    ("```swift\nlet a = 1\nlet b = 2\n```\nWe open.", ["let a = 1"]),
    ("~~~\nlet a = 1\n```\nlet b = 2", ["let a = 1"]),
    ("We open.\n\n    let a = 1\n    let b = 2\n", ["let a = 1"]),
    ("We open.\n\n    let a = 1\n", ["let a = 1"]),
    ("```\n```\nWe open.", []),
    ("| a | b |\n|---|---|\n| c | d |", ["| a | b |", "| c | d |"]),
    ("a | b\n--- | ---\nc | d", ["a | b", "c | d"]),
  ])
  func codeAndTablesAreNamedAsLeftOut(_ text: String, _ first: [String]) {
    #expect(Manuscript(text).blocksLeftOut == first)
  }

  @Test func aRowIsNeverPartOfAPost() {
    #expect(Manuscript("| We open | at nine |\n|---|---|\n| We close | at ten |").units.allSatisfy { $0.isUnusable })
  }

  @Test func anItemGoesOnInItsGroup() {
    let units = Manuscript("- It is one. It is whole.\n- It is two.\n\nWe rest.").units
    #expect(Set(units.prefix(3).map(\.group)).count == 1 && units[0].group != nil && units[3].group == nil)
    #expect(units[1].need == .previous && units[0].block == units[1].block)
  }

  /// A thread's numbers are those of its posts, and no words of its text.
  @Test(arguments: [
    (["1/ We open.", "2/ We close."], ["We open.", "We close."]),
    (["1/2 We open.", "2/2 We close."], ["We open.", "We close."]),
    (["We open. (1/2)", "We close. (2/2)"], ["We open.", "We close."]),
    (["We open.\n\n1/", "We close.\n\n2/"], ["We open.", "We close."]),
    (["1/ We open."], ["1/ We open."]),
    (["1/2 a day is enough.", "3/4 of us agree."], ["1/2 a day is enough.", "3/4 of us agree."]),
    (["We open 1/2 of it.", "We close."], ["We open 1/2 of it.", "We close."]),
  ])
  func theNumbersOfAThreadAreNoText(_ posts: [String], _ texts: [String]) {
    let manuscript = Manuscript(ManuscriptInput(posts: posts.map { Post(raw: Array($0.utf8)) }))
    #expect(manuscript.texts == texts)
  }

  @Test func unitsOfOneParagraphShareABlock() {
    let units = Manuscript("We open. We close.\n\nWe rest.").units
    #expect(units.map(\.block) == [0, 0, 1])
  }
}
