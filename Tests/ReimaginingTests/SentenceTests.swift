import Reimagining
import Testing

@Suite struct SentenceTests {
  @Test(arguments: [
    // Wrapped lines are one, and lines that were broken on purpose are not.
    (
      "Members of the school meet on the first day of each\nmonth, and talk about what is to come and what was\ndone.",
      1
    ),
    ("We open at nine\nWe close at ten", 2),
    ("We open at nine,\nWe close at ten", 1),
    ("We open at nine –\nWe close at ten", 1),
    ("We open at nine 🚀\nWe close at ten", 2),
    ("We open at nine 🎉\nWe close at ten", 2),
    ("We open at nine\nand we close at ten", 1),
    ("Members of the school meet on the first day of each\\\nMonth and so on.", 2),
  ])
  func linesAreJoinedWhereTheyWereWrapped(_ text: String, _ count: Int) {
    #expect(Manuscript(text).units.count == count, "\(Manuscript(text).texts)")
  }

  @Test func aScriptWithoutBlanksIsJoinedWithoutOne() {
    #expect(Manuscript("我们今天很高兴地，\n宣布新的版本。").texts == ["我们今天很高兴地，宣布新的版本。"])
  }

  @Test(arguments: [
    ("He said “We won. We are glad.” Then he left.", ["He said “We won. We are glad.”", "Then he left."]),
    ("We met (One won. Two lost.) and left. We slept.", ["We met (One won. Two lost.) and left.", "We slept."]),
    ("We met at the useR! 2024 conference! Members won.", ["We met at the useR! 2024 conference!", "Members won."]),
    ("We won! 2024 was good.", ["We won!", "2024 was good."]),
    ("We won! 🎉 Join us. 👉 Sign up.", ["We won! 🎉", "Join us.", "👉 Sign up."]),
    (
      "Wir spielen „Die Wächter. Die Nacht.“ Dann ruhen wir.",
      ["Wir spielen „Die Wächter. Die Nacht.“", "Dann ruhen wir."]
    ),
    (
      "On dit « C’est bon. C’est beau. » et on part. Puis on rentre.",
      ["On dit « C’est bon. C’est beau. » et on part.", "Puis on rentre."]
    ),
    (
      "Vi siger »Det er godt. Det er smukt.« og går. Så kommer vi.",
      ["Vi siger »Det er godt. Det er smukt.« og går.", "Så kommer vi."]
    ),
    (
      "Vi säger ”Det är bra. Det är fint.” och går. Sen kommer vi.",
      ["Vi säger ”Det är bra. Det är fint.” och går.", "Sen kommer vi."]
    ),
    ("We won. 🎉🎉", ["We won. 🎉🎉"]), ("We won.\n🎉 Join us.", ["We won.", "🎉 Join us."]),
    ("We won :) now. It is 1) big and 2) new.", ["We won :) now.", "It is 1) big and 2) new."]),
    ("“We won. We slept. We ate. We ran. We sat. We rose. We left.", nil),
  ])
  func whatOneMarkHoldsIsOneUnit(_ text: String, _ units: [String]?) {
    let manuscript = Manuscript(text)
    if let units {
      #expect(manuscript.texts == units)
      #expect(manuscript.units.allSatisfy { !$0.isUnusable })
    } else {
      #expect(manuscript.units.count == 7)
      #expect(manuscript.units.first?.isUnusable == true)
    }
  }

  @Test(arguments: [
    "", "a (b) [c] “d” «e» 「f」 『g』 （h） \"i\"", "„a“ „b” »c« »d» ”e” « f »", "“a (“b”) – “c””",
    "So it is :) and ;-( too", "1) one 2) two a) three", "It's Tom’s",
  ])
  func marksInPairsAreBalanced(_ text: String) { #expect(Pairing.isBalanced(Array(text.utf8))) }

  @Test(arguments: [
    "(", "[b", "“c", "d”", "„a", "»b", "»c »d«", "„a” b”", "\"e", "「f", "(a [b) “c", "(a:)", "\"a\" \"b", "abc)",
  ])
  func marksThatStandAloneAreNot(_ text: String) { #expect(!Pairing.isBalanced(Array(text.utf8))) }

  @Test(arguments: [
    ("Members met Ada Park in New York.", ["Ada Park", "New York"]),
    ("Today we met.", []),
    ("NASA called and GitHub answered.", ["NASA", "GitHub"]),
    ("GitHub is down.", ["GitHub"]),
    ("The Bank of England met.", ["Bank of England"]),
    ("Now I think so.", []),
    ("We think I’m right and I'm not.", []),
    ("He said: Members met.", []),
    ("Nun kam Öztürk.", ["Öztürk"]),
  ])
  func namesAreFound(_ text: String, _ names: [String]) {
    #expect(Manuscript(text).units.flatMap(\.nameTexts) == names)
  }

  @Test(arguments: [
    (
      "It costs $1,200.50 at 10:30 in v1.56.0, for 12 % or twelve of covid19.",
      ["1,200.50", "10:30", "1.56.0", "12", "twelve", "19"]
    ),
    ("Now 1, 2, and one.", ["1", "2"]),
    ("See https://example.org/2024 now.", []),
    ("Write to a1@example.org now.", []),
  ])
  func numbersAreFound(_ text: String, _ numbers: [String]) {
    #expect(Manuscript(text).units.flatMap(\.numberTexts) == numbers)
  }

  @Test(arguments: [
    ("+++\ntitle = \"An open day\"\ndate = 2026-01-02\n+++\n\nWe open.", ["An open day", "We open."]),
    ("Title: An open day\nDate: 2026-01-02\n\nWe open.", ["An open day", "We open."]),
    // One such line may be a sentence, and an open header is none.
    ("Title: an open day\n\nWe open.", ["Title: an open day", "We open."]),
    ("+++\ntitle = \"An open day\"\n\nWe open.", nil),
  ])
  func linesThatDescribeATextAreNoPartOfIt(_ text: String, _ units: [String]?) {
    let manuscript = Manuscript(text)
    if let units {
      #expect(manuscript.texts == units)
      #expect((manuscript.title == 0) == (units[0] == "An open day"))
    } else {
      #expect(manuscript.title == nil)
    }
  }
}
