import Reimagining
import Testing

@Suite struct RoleTests {
  private static let roles: [(text: String, roles: [SourceUnit.Role])] = [
    ("# An open day\n\nMembers meet.", [.title, .claim]),
    ("Members meet.\n\n## Then\n\nMembers leave.", [.claim, .claim, .claim]),
    ("Sales rose by 12 %.", [.proof]),
    ("> We won it.", [.proof]),
    ("Who comes to us?", [.question]),
    ("谁会来参加这个活动？", [.question]),
    ("Join us on Friday.", [.ask]),
    ("Members join us on Friday.", [.claim]),
    ("Members meet.\n\nRead more: https://example.org/a", [.claim, .linkCarrier]),
    ("Members meet.\n\nhttps://example.org/a", [.claim, .linkCarrier]),
    ("The form is below.", [.pointer]),
    ("Tell us in the comments below!", [.ask]),
    ("What do you like? Write it in the comments below.", [.question, .claim]),
    ("Click on one of the links below, or write to us.", [.pointer]),
    (
      "# A door\n\nIt opens.\n\n## License\n\nMIT\n\n## Use\n\nWe open it.",
      [.title, .claim, .boilerplate, .boilerplate, .claim, .claim]
    ),
    (
      "# A door\n\nAda made it.\n\n## Thanks\n\nThanks to all who held it open.\n\n- Bo Lee\n\nBo helped.",
      [.title, .claim, .boilerplate, .signOff, .boilerplate, .boilerplate]
    ),
    (
      "## Authors and contributors\n\nAda made it.\n\n### Thanks\n\nBo helped.\n\n## Our license to open\n\nWe open it.",
      [.title, .claim, .boilerplate, .boilerplate, .claim, .claim]
    ),
    ("Members meet.\n\nThanks and see you!", [.claim, .signOff]),
    ("Thanks and see you!\n\nMembers meet.", [.claim, .claim]),
    ("Originally published on our site. Members meet.\n\nMembers leave.", [.origin, .origin, .claim]),
    ("Originally published here & here, and on paper.", [.boilerplate]),
    ("PRESS RELEASE\n\nThe door opens.", [.boilerplate, .claim]),
    ("A press release is out.", [.claim]), ("Notes to editors: Oslo has a door.", [.boilerplate]),
    ("OSLO, 12 March 2026 – The door opens. It is open.", [.boilerplate, .claim, .claim]),
    ("If members like it, please register with us.", [.ask]),
    ("Members please us. They register with us.", [.claim, .claim]),
    ("Last updated by Ada. Members meet.", [.boilerplate, .boilerplate]),
    ("The rules were last updated by members. A book written by Ada won.", [.claim, .claim]),
    ("Members meet. Subscribe to our weekly newsletter!", [.claim, .followCall]),
    ("The form (see below) is new.", [.claim]),
    ("The form is new (a list of the many pages that it has is below).", [.pointer]),
    ("We moved to Oslo. Here, we open a door.", [.claim, .claim]),
    ("The door is here, not there.", [.pointer]),
    ("Below is what Ada wrote of doors.", [.pointer]),
    ("We open. A thread on doors 🧵", [.claim, .pointer]), ("We open. A thread of gold.", [.claim, .claim]),
    ("Vous trouverez le formulaire ci-dessous.", [.pointer]),
    ("O formulário está abaixo.", [.pointer]),
    ("The table summarizes what members said.", [.pointer]),
  ]

  @Test(arguments: roles) func aUnitHasARole(_ example: (text: String, roles: [SourceUnit.Role])) {
    #expect(Manuscript(example.text).units.map(\.role) == example.roles)
  }

  private static let needs: [(text: String, needs: [SourceUnit.Need])] = [
    ("We won. It was hard.", [.nothing, .previous]),
    ("We won. This week was hard.", [.nothing, .nothing]),
    ("We won. However, Ada lost.", [.nothing, .previous]),
    ("We won. For example, Ada won.", [.nothing, .previous]),
    ("We won. Members of the school also sang.", [.nothing, .previous]),
    ("We won. Members won and also sang.", [.nothing, .nothing]),
    ("We won. Members sang for all who met in town and also for Ada.", [.nothing, .nothing]),
    ("We won. Next time we win again.", [.nothing, .previous]),
    ("Why do people plant trees? Plenty of reasons!", [.nothing, .previous]),
    ("Why do people plant trees? Ada knows of plenty of reasons.", [.nothing, .nothing]),
    ("We wrote pages. Unlike others, these pages are read.", [.nothing, .previous]),
    ("We wrote pages. To Ada, this means a lot.", [.nothing, .previous]),
    ("We wrote pages. To Ada, this page means a lot.", [.nothing, .nothing]),
    ("We wrote pages. Ada, who wrote pages as well, likes these.", [.nothing, .nothing]),
    ("We moved to Oslo. Here, we open a door.", [.nothing, .previous]),
    ("We run:\n\n```\nopen --door\n```\n\nWe won.", [.nothing, .previous, .nothing]),
    // What opens a text may open a post of it as well.
    ("It won. It lost.", [.nothing, .previous]),
    ("We won.\n\n** – “It lost.”", [.nothing, .previous]),
    ("@ann it won.", [.nothing]),
    ("We won.\n\nthen left out", [.nothing, .previous]),
    ("We won.\n\ngo-ipfs won.\n\niOS won.", [.nothing, .nothing, .nothing]),
    ("Now see:\n\n- be kind to all\n- be brave to all", [.nothing, .intro, .intro]),
    ("Now see.\n\n- be kind to all\n- be brave", [.nothing, .nothing, .previous]),
    ("1. Open the big door\n2. Close the big door", [.nothing, .previous]),
    ("Ada said:\n\n> Members won it.\n> Members left it.", [.nothing, .intro, .previous]),
    ("# It was hard\n\nWe won.", [.nothing, .nothing]),
  ]

  @Test(arguments: needs) func aUnitNeedsWhatItLeadsBackTo(_ example: (text: String, needs: [SourceUnit.Need])) {
    #expect(Manuscript(example.text).units.map(\.need) == example.needs)
  }

  @Test(arguments: [
    ("Now see:\n\n- be kind to all\n- be brave to all", [true, false, false]),
    ("Members want the following.\n\n- be kind to all", [true, false]),
    ("Who comes? Members come.", [true, false]),
    ("Who comes?\n\nMembers come.", [false, false]),
    ("At 10:30 members come.", [false]),
    ("Let me explain... It won.", [true, false]),
    ("Here are our prizes. Members won a cup.", [true, false]),
    ("Here is the best. Members won a cup.", [false, false]),
    ("Here's an overview.\n\n| a | b |\n|---|---|\n| c | d |", [true, false, false]),
    // The picture of a badge goes on with nothing.
    ("# A door\n\nOpens doors for all\n\n![a](b.png)\n\nWe won.", [false, false, false]),
    ("# A door\n\nIt opens with\n\n```\nlet a = 1\nlet b = 2\n```\n\nWe won.", [false, true, false]),
  ])
  func aUnitAnnouncesWhatFollows(_ text: String, _ announces: [Bool]) {
    #expect(Manuscript(text).units.map(\.announces) == announces)
  }

  @Test(arguments: [
    "Now see:", "Now see:\n\n```\nlet a = 1\nlet b = 2\n```\n\nWe won.", "Now see:\n\n# We won",
    "Here are the prizes.\n\n# We won",
  ])
  func whatAnnouncesNothingIsOfNoUse(_ text: String) {
    #expect(Manuscript(text).units.first?.isUnusable == true)
  }

  @Test func whatSpeaksOfCodeThatIsLeftOutIsOfNoUse() {
    let code = "We won.\n\n```\nlet a = 1\nlet b = 2\n```\n\nThis example shows it. Members won."
    #expect(Manuscript(code).units.map(\.isUnusable) == [false, true, false])
    #expect(Manuscript("We won. This example shows it.").units.map(\.isUnusable) == [false, false])
  }

  @Test(arguments: ["Members meet.\n\n- parser@1.4.2", "Members meet.\n\n- parser"])
  func aNameAloneIsOfNoUse(_ text: String) {
    #expect(Manuscript(text).units.last?.isUnusable == true)
  }

  @Test(arguments: [
    ("We run:\n\n```\n$ open --door\n```", "open --door"), ("We run:\n\n    open --door", "open --door"),
  ])
  func aLineOfCodeThatIsAnnouncedIsAUnit(_ text: String, _ code: String) throws {
    let unit = try #require(Manuscript(text).units.last)
    #expect(unit.kind == .code && unit.text.string == code)
  }

  @Test(arguments: [
    "We run it.\n\n```\nopen --door\n```", "We run:\n\n```\ninstall @ada/door\n```", "We run:\n\n```\na\nb\n```",
    "We run:\n\n```\n```", "# We run:\n\n```\nopen --door\n```",
    "We run:\n\n```\nopen --door --from the-inside --to the-outside --and then --close it\n```",
  ])
  func otherCodeIsNone(_ text: String) {
    #expect(!Manuscript(text).units.contains { $0.kind == .code })
  }

  @Test func aTweetOnAPageIsOfNoUse() {
    #expect(Manuscript("I won pic.twitter.com/ab12 — Ada (ada)").units.map(\.isUnusable) == [true])
  }

  @Test func theNameOfASiteIsAWord() {
    let units = Manuscript("The team of example.org opens vote.example.org.\n\nhttps://example.org/a").units
    #expect(units.map(\.wordCount) == [6, 0] && units.map(\.words.count) == [4, 0])
  }

  @Test func whatIsSaidTwiceIsOfNoUse() {
    let text = "Members of the school met in town. Ada won the cup. Members of the school met in town."
    #expect(Manuscript(text).units.map(\.isUnusable) == [false, false, true])
    #expect(Manuscript(text + " They left.").units.map(\.isUnusable) == [false, false, false, false])
  }

  /// Small words make another thing of the same great ones.
  @Test func whatIsDeniedIsNotSaidAgain() {
    let pairs = [
      ("Members open the new door today.", "Members do not open the new door today."),
      ("Ada of Lisbon wrote to Bo of Oslo.", "Bo of Oslo wrote to Ada of Lisbon."),
    ]
    for (first, second) in pairs {
      #expect(Manuscript("\(first) \(second)").units.map(\.isUnusable) == [false, false])
    }
    let manuscript = Manuscript(pairs[0].1, summary: pairs[0].0)
    #expect(manuscript.summaryAgain == nil && manuscript.units.map(\.isUnusable) == [false, false])
  }

  @Test func aBracketBehindASmallWordIsClosed() {
    #expect(Manuscript("It helps us (try to) open doors.").units.map(\.isUnusable) == [false])
    #expect(Manuscript("1) We open doors").units.map(\.isUnusable) == [false])
  }

  @Test(arguments: [
    ("Haha, we lost the key.", Nugget.humor), ("We lost the key. 😂", .humor), ("Who has the key?", .question),
    ("We are proud of each of them.", .inspiration), ("I think that doors should open.", .commentary),
    ("The door opens at 9.", .information), ("私は鍵を持っています。", .information),
  ])
  func aSentenceIsANugget(_ text: String, _ nugget: Nugget) throws {
    #expect(Nugget(try #require(Manuscript(text).units.last)) == nugget)
  }

  @Test func whatLooksLikeATagInCodeIsNone() {
    let manuscript = Manuscript("We read `#step=` and `@ada` for #doors of @bo.")
    #expect(manuscript.tags == ["doors"] && manuscript.mentions == ["@bo"])
  }

  @Test func aSummaryOfTheHeaderComesFirst() {
    let manuscript = Manuscript("Members meet.", title: "An open day", summary: "We open for all. It is free.")
    #expect(manuscript.texts == ["An open day", "We open for all. It is free.", "Members meet."])
    #expect(manuscript.title == 0 && manuscript.summary == 1)
    #expect(manuscript.units.map(\.isFromHeader) == [true, true, false])
  }

  @Test func aSummaryThatAProgramCutIsNone() {
    #expect(Manuscript("Members meet.", summary: "We open for all. It is").summary == nil)
  }

  @Test func oneTextSaysEachLinkTagAndHandleOnce() {
    let manuscript = Manuscript(
      "See https://example.org/a and @ann #swift.\n\nSee https://example.org/a and @ann #swift.")
    #expect(manuscript.addresses == ["https://example.org/a"])
    #expect(manuscript.mentions == ["@ann"])
    #expect(manuscript.tags == ["swift"])
  }
}
