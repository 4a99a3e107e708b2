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

  /// A tag is spoken of where its words stand as words.
  @Test(arguments: [
    ("We said it.", "AI", false), ("We use AI.", "AI", true), ("We like open source.", "OpenSource", true),
    ("We like open sources.", "OpenSource", false), ("Reopen source.", "OpenSource", false), ("我们喜欢开源。", "开源", true),
    ("We won.", "", false),
  ])
  func aTagOfTheVoiceIsTakenWhereTheTextSpeaksOfIt(_ text: String, _ tag: String, _ isTaken: Bool) {
    let choice = HashtagChoice(Manuscript(text), own: [tag], enough: 0)
    #expect(choice.tags == (isTaken ? [tag] : []) && choice.given == choice.tags.count)
  }

  @Test func whatTheVoiceTagsIsTaggedWhereTagsAreUsual() throws {
    let x = try #require(PlatformCatalog.platform(id: "x"))
    var options = ReimaginationOptions()
    options.ownTags = ["Garden", "OpenDay", "Members", "Sea"]
    let text = "Members met on the open day in the garden."
    #expect(
      Reimagination.alternatives(of: Manuscript(text), for: x, options).first?.parts == [text + "\n\n#Garden #OpenDay"])
    #expect(Reimagination.alternatives(of: Manuscript(text), for: x).first?.parts == [text])
  }

  /// The compound, and not its parts; no small word, no time, no particle.
  @Test(arguments: [
    ("# Plain language\n\nPlain language helps. Plain language wins.", ["PlainLanguage"]),
    ("# The tree-sitter\n\nA tree-sitter reads. The tree-sitter wins.", ["TreeSitter"]),
    ("# Open source\n\nWe like open source in January. Open source came in January.", ["OpenSource"]),
    ("Doors open for Mozilla의 members.", ["Mozilla"]),
    ("# Our newsletter\n\nWe cut the newsletter, says Ada Park.", ["Newsletter", "AdaPark"]),
    ("Unlike Markdown, doors help. Unlike Markdown, doors open.", ["Markdown"]),
    ("The details of US doors. The details of US doors.", ["Doors"]),
    ("¿Por qué Lisboa? ¿Por qué la Sra. Reis? ¿Por qué la Sra. Reis y Lisboa?", ["Lisboa"]),
    ("# Forty trees\n\nForty trees came. Last Saturday members met. Last Saturday was wet.", ["Trees"]),
  ])
  func aTagNamesATopic(_ text: String, _ tags: [String]) {
    #expect(HashtagChoice(Manuscript(text), own: []).tags == tags)
  }

  /// A line that counts its items stands above all of them or nowhere.
  @Test func aCountedListIsWhole() throws {
    let mastodon = try #require(PlatformCatalog.platform(id: "mastodon"))
    let more =
      " Members of the school have had more than enough of those, and so has Ada, who counted each of them again."
    let items = ["boots", "spades", "buckets", "hats"].map { "- Bring your own \($0).\(more)\n" }.joined()
    let heads = "- Bring your own boots.\n- Bring your own spades.\n- Bring your own buckets.\n- Bring your own hats."
    for count in ["Four", "4"] {
      let text = "We meet. \(count) things to do:\n\n\(items)"
      let found = Reimagination.alternatives(of: Manuscript(text), for: mastodon)
      #expect(found.first?.parts[0].contains("\(count) things to do:\n\(heads)") == true)
    }
    let other = Reimagination.alternatives(of: Manuscript("We meet. Some things to do:\n\n\(items)"), for: mastodon)
    #expect(other.first?.parts[0].contains(heads) == false)
    let long = ["boots", "spades", "buckets", "hats"].map { "- Bring your own \($0) and\(more)\n" }.joined()
    let none = Reimagination.alternatives(of: Manuscript("We meet. Four things to do:\n\n\(long)"), for: mastodon)
    #expect(none.first?.parts[0].contains("Four things") == false)
  }

  @Test func anItemInsideAnItemIsSetIn() throws {
    let linkedin = try #require(PlatformCatalog.platform(id: "linkedin"))
    let text = "We did this:\n\n- We met in town\n  - for example, Ada came\n- We parted as friends"
    let found = try #require(Reimagination.alternatives(of: Manuscript(text), for: linkedin).first)
    #expect(found.parts[0].hasPrefix(text.replacing("\n\n-", with: "\n-")))
  }

  @Test(arguments: [
    ("Ada has opened one. Did it work? It did.", "Ada has opened one"), ("Did it work? It did.", "Did it work?"),
    ("Technically, a door opens. A door opens.", "A door opens"),
  ])
  func aTitleStandsByItself(_ text: String, _ title: String) throws {
    let reddit = try #require(PlatformCatalog.platform(id: "reddit"))
    #expect(Reimagination.alternatives(of: Manuscript(text), for: reddit).first?.field("title") == title)
  }

  /// It goes first where sentences have to go.
  @Test(arguments: [
    "Subscribe to our weekly newsletter!", "Photo by Ada Park.", "This originally appeared on our site.",
  ])
  func aCallToFollowOrANoteOnTheTextStandsWhereThereIsRoom(_ call: String) throws {
    let x = try #require(PlatformCatalog.platform(id: "x"))
    let whole = Reimagination.alternatives(of: Manuscript("We met. \(call)"), for: x)
    #expect(whole.first?.parts == ["We met. \(call)"])
    let long = (1...9).map { "We met \($0) times and ate \($0) cakes. " }.joined()
    let found = Reimagination.alternatives(of: Manuscript(long + call), for: x)
    #expect(!found.isEmpty && found.allSatisfy { !$0.parts[0].contains(call) })
  }

  @Test func aQuotationStandsWithWhoseItIs() throws {
    let mastodon = try #require(PlatformCatalog.platform(id: "mastodon"))
    let text = "We met. All of us liked it.\n\nI think that doors help me.\n\n— Ada Park, \"Doors\"\n\nThen we left."
    let found = try #require(Reimagination.alternatives(of: Manuscript(text), for: mastodon).first)
    #expect(found.parts[0].contains("“I think that doors help me.”\n— Ada Park, \"Doors\""))
    let x = try #require(PlatformCatalog.platform(id: "x"))
    let long = text.replacing(
      "help me.", with: "help me. \(String(repeating: "They help each of us who walks in. ", count: 9))")
    for short in Reimagination.alternatives(of: Manuscript(long), for: x) {
      #expect(!short.parts[0].contains("“I think"))
    }
    let all = Reimagination.alternatives(of: Manuscript(text), for: mastodon)
    let quoted = try #require(all.first { $0.parts[0].hasPrefix("“I think that doors help me.”\n— Ada Park") })
    #expect(quoted.parts[0].contains("We met."))
    let set = text.replacing("I think", with: "> I think").replacing("— Ada", with: ">\n> — Ada").replacing(
      "me.\n\n", with: "me.\n")
    let same = try #require(Reimagination.alternatives(of: Manuscript(set), for: mastodon).first)
    #expect(same.parts == found.parts)
    let speech = "We met. All of us liked it.\n\nI think that doors help me.\n\n— They help us all."
    #expect(Manuscript(speech).units.allSatisfy { $0.kind == .sentence })
  }

  /// What counts readers who came from another platform would count wrongly, and be a finding there.
  @Test func anAddressLeavesTheTrackingOfAnotherPlatform() throws {
    let x = try #require(PlatformCatalog.platform(id: "x"))
    let facebook = try #require(PlatformCatalog.platform(id: "facebook"))
    let address = "https://example.org/a?id=1&utm_source=facebook&utm_medium=social"
    for text in ["We met. Join us: \(address)", "We met. [Join us](\(address)) now."] {
      let found = try #require(Reimagination.alternatives(of: Manuscript(text), for: x).first)
      #expect(found.parts[0].hasSuffix("https://example.org/a?id=1"))
      #expect(found.kept.contains(Alternative.Element(.link, address)) && found.dropped.isEmpty)
      let there = try #require(Reimagination.alternatives(of: Manuscript(text), for: facebook).first)
      #expect(there.parts[0].hasSuffix(address))
    }
  }

  /// Those that count down as well; where each is “1.”, as Markdown allows, they count.
  @Test(arguments: [
    (["1.", "2.", "10)"], [1, 2, 10]), (["3.", "2.", "1."], [3, 2, 1]), (["1.", "1.", "1."], [1, 2, 3]),
  ])
  func anOrderedListKeepsItsNumbers(_ written: [String], _ numbers: [Int]) throws {
    let linkedin = try #require(PlatformCatalog.platform(id: "linkedin"))
    let items = ["Ask members first.", "Count each of the doors.", "Open one of them."]
    let list = { (marks: [String]) in zip(marks, items).map { $0 + " " + $1 }.joined(separator: "\n") }
    let text = "What we learned about doors:\n\n" + list(written)
    let found = try #require(Reimagination.alternatives(of: Manuscript(text), for: linkedin).first)
    #expect(found.parts[0] == "What we learned about doors:\n" + list(numbers.map { "\($0)." }))
  }

  /// “(See this link.)” between two sentences parts them for no reader.
  @Test func whatLeadsBackLeadsBackOverAnAside() throws {
    let x = try #require(PlatformCatalog.platform(id: "x"))
    let text = "Ada wrote the pages. (This link leads there.) They help members."
    let found = try #require(Reimagination.alternatives(of: Manuscript(text), for: x).first)
    #expect(found.parts == ["Ada wrote the pages. They help members."])
  }

  @Test(arguments: ["x", "linkedin", "instagram"]) func aLineThatTheWriterBrokeIsBroken(_ id: String) throws {
    let platform = try #require(PlatformCatalog.platform(id: id))
    let lines = "📍 The town library\n🗓 On Friday at 9:00\n🎟 Free for members"
    let found = try #require(Reimagination.alternatives(of: Manuscript("We meet.\n\n" + lines), for: platform).first)
    #expect(found.parts[0].contains(lines))
  }

  @Test func aPostThatIsNoThreadPromisesNone() throws {
    let linkedin = try #require(PlatformCatalog.platform(id: "linkedin"))
    let found = Reimagination.alternatives(of: Manuscript("We hired 🧵 Ada. 🧵 Here is what we learned."), for: linkedin)
    #expect(found.first?.parts == ["We hired Ada.\n\nHere is what we learned."])
  }

  /// Each line is counted as it stands, so that what fits is there.
  @Test func aPostIsFilledToItsLastLetter() throws {
    let x = try #require(PlatformCatalog.platform(id: "x"))
    let list = "Four things to bring:\n- boots for rain\n- a spade of iron\n- a hat for sun\n- a good friend"
    let start = "Our day is back, "
    let filler = String(repeating: "m", count: 280 - start.count - list.count - 3)
    let text = start + filler + ".\n\n" + list.replacing("bring:", with: "bring:\n")
    let found = try #require(Reimagination.alternatives(of: Manuscript(text), for: x).first)
    #expect(found.lengths == [280] && found.parts == [start + filler + ".\n\n" + list])
  }

  @Test func anAsideThatLeadsToThePageIsLeftOut() throws {
    let x = try #require(PlatformCatalog.platform(id: "x"))
    let found = Reimagination.alternatives(of: Manuscript("The form (see below) is new. Members like it."), for: x)
    #expect(found.first?.parts == ["The form is new. Members like it."])
  }

  @Test func codeStandsBelowWhatAnnouncesIt() throws {
    let mastodon = try #require(PlatformCatalog.platform(id: "mastodon"))
    let text = "Members open the door with:\n\n```\nopen --door\n```\n\nThen they walk in. Ada counts the members."
    let found = try #require(Reimagination.alternatives(of: Manuscript(text), for: mastodon).first)
    #expect(found.parts[0].hasPrefix("Members open the door with:\nopen --door\n\nThen they walk in."))
    #expect(found.kept.contains(Alternative.Element(.code, "open --door")))
    let alone = try #require(
      Reimagination.alternatives(of: Manuscript("Ada won. Members run:\n\n    open --door\n\n# Bo lost"), for: mastodon)
        .first)
    #expect(alone.dropped.contains(Alternative.Element(.code, "open --door")))
  }

  /// A long post has the longer of two sentences that say the same, a short one the shorter.
  @Test(arguments: [("linkedin", false), ("x", true)])
  func theSummaryIsSaidOnce(_ id: String, _ isShort: Bool) throws {
    let platform = try #require(PlatformCatalog.platform(id: id))
    let start = "Members of the municipal horticultural association celebrate fifty wonderful blossoming trees"
    let short = start + "."
    let long = start + " together with neighbours and schoolchildren tomorrow afternoon."
    let manuscript = Manuscript(long + " Ada brings cake.", summary: short)
    #expect(manuscript.summaryAgain == 1)
    let text = try #require(Reimagination.alternatives(of: manuscript, for: platform).first).parts[0]
    #expect(text.contains(short) == isShort && text.contains(long) != isShort)
  }

  @Test func aTagIsWrittenSoThatItsWordsCanBeHeard() {
    let manuscript = Manuscript("We met in New York. We like New York.")
    let tags = HashtagChoice(manuscript, own: []).tags
    #expect(tags.contains("NewYork"))
    #expect(HashtagChoice(Manuscript("WE LIKE NEW YORK."), own: ["NEW YORK"], enough: 0).tags == ["NewYork"])
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

  @Test func aQuestionThatLeadsKeepsWhatAnswersIt() throws {
    let mastodon = try #require(PlatformCatalog.platform(id: "mastodon"))
    let text = "Ada planted 12 trees. Bo planted none. Want to plant one? Bring boots and a spade."
    let found = Reimagination.alternatives(of: Manuscript(text), for: mastodon)
    let question = try #require(found.first { $0.lead == .question })
    #expect(question.parts[0].hasPrefix("Want to plant one? Bring boots and a spade."))
  }

  @Test(arguments: [
    "Want to come to the next one?", "Ada planted the last 40.", "Bo planted these two.",
    "Technically, 12 trees are bushes.", "Since 12 of these are new to us, we ask.",
  ])
  func whatLooksBackDoesNotLead(_ sentence: String) throws {
    let x = try #require(PlatformCatalog.platform(id: "x"))
    let found = Reimagination.alternatives(of: Manuscript("We planted trees. Members met. \(sentence) We won."), for: x)
    #expect(!found.isEmpty && found.allSatisfy { !$0.parts[0].hasPrefix(sentence) })
  }

  @Test(arguments: [
    "In the last 40 years nobody planted as many trees.", "The first 100 to come get a tree.",
  ])
  func whatCountsTimeOrComersLooksBackToNothing(_ sentence: String) throws {
    let x = try #require(PlatformCatalog.platform(id: "x"))
    let found = Reimagination.alternatives(of: Manuscript("We planted trees. Members met. \(sentence) We won."), for: x)
    #expect(found.contains { $0.lead == .number && $0.parts[0].hasPrefix(sentence) })
  }

  @Test(arguments: [
    ("Did it work? Yes. Members met.", "Did it work? Yes.\n\nMembers met."),
    ("誰が来ますか？会員が来ます。", "誰が来ますか？会員が来ます。"),
  ])
  func aQuestionAndItsAnswerAreOneLine(_ text: String, _ post: String) throws {
    let linkedin = try #require(PlatformCatalog.platform(id: "linkedin"))
    let found = try #require(Reimagination.alternatives(of: Manuscript(text), for: linkedin).first)
    #expect(found.parts == [post])
  }

  @Test func anAsideGoesBeforeWhatFollowsIt() throws {
    let x = try #require(PlatformCatalog.platform(id: "x"))
    let long = "Members of the school met in town " + (1...10).map { "and ate \($0) cakes " }.joined() + "on Friday."
    let aside = "(Ada counted all of the cakes that they ate.)"
    let text = "\(long)\n\n\(aside)\n\nBo made tea for all who had come to the town."
    let found = try #require(Reimagination.alternatives(of: Manuscript(text), for: x).first)
    #expect(found.parts[0].hasPrefix(long) && found.parts[0].hasSuffix("to the town."))
    #expect(!found.parts[0].contains(aside))
  }

  /// The fold cuts a long sentence; one from far below would open with nothing that it follows from.
  @Test func aTextThatOpensLongKeepsItsOrderWhereNoEarlySentenceCanLead() throws {
    let linkedin = try #require(PlatformCatalog.platform(id: "linkedin"))
    let long = "After " + (1...12).map { "\($0) days of rain" }.joined(separator: ", ") + " members of the school met."
    let text = long + " It was fun. They ate cake. So they sang. But Ada slept.\n\nMembers won 12 cups in town."
    let found = try #require(Reimagination.alternatives(of: Manuscript(text), for: linkedin).first)
    #expect(found.parts[0].hasPrefix(long))
  }

  @Test func aJokeMayLead() throws {
    let linkedin = try #require(PlatformCatalog.platform(id: "linkedin"))
    let joke = "Spoiler alert: the cake won."
    let text = "We met on Friday to judge cakes. Members baked all night long. \(joke) Ada wrote down who ate which."
    let found = Reimagination.alternatives(of: Manuscript(text), for: linkedin)
    #expect(found.first { $0.lead == .humor }?.parts[0].hasPrefix(joke) == true)
  }

  @Test func anItemIsReadAsOne() throws {
    let linkedin = try #require(PlatformCatalog.platform(id: "linkedin"))
    let text = "We did this:\n\n- We met. Ada won the cup.\n- We parted as good friends."
    let found = Reimagination.alternatives(of: Manuscript(text), for: linkedin)
    #expect(
      found.first?.parts[0].contains("We did this:\n- We met. Ada won the cup.\n- We parted as good friends.") == true)
  }

  /// The first step leads nowhere without the second.
  @Test func aFirstStepDoesNotStandAlone() throws {
    let x = try #require(PlatformCatalog.platform(id: "x"))
    let long = (1...9).map { "meet \($0) times in town and eat cake" }.joined(separator: " and ")
    let text = "We like doors.\n\n1. Open the door of the school\n2. \(long)"
    let found = try #require(Reimagination.alternatives(of: Manuscript(text), for: x).first)
    #expect(found.parts == ["We like doors."])
  }

  /// “Boots for all;” says little without the list that it stood in.
  @Test func anItemThatIsNoSentenceDoesNotStandAlone() throws {
    let x = try #require(PlatformCatalog.platform(id: "x"))
    let long = (1...9).map { "buckets for \($0) members" }.joined(separator: " and ")
    let ends = [(";", false), ("!", true)]
    for (end, isThere) in ends {
      let text = "We planted trees.\n\n- new boots for all of you\(end)\n- \(long) and \(long)\(end)"
      let found = try #require(Reimagination.alternatives(of: Manuscript(text), for: x).first)
      #expect(found.parts[0].contains("new boots") == isThere)
    }
    let one = Reimagination.alternatives(of: Manuscript("We planted trees.\n\n- new boots for all of you;"), for: x)
    #expect(one.first?.parts[0].contains("new boots") == true)
  }

  /// What a text is about stands above it, over a heading that a short post doesn't show.
  @Test(arguments: [("This package opens doors.", true), ("This opens doors.", false)])
  func whatSpeaksOfTheWholeStandsWithoutItsHeading(_ sentence: String, _ isThere: Bool) throws {
    let x = try #require(PlatformCatalog.platform(id: "x"))
    let text = "# Doors for all\n\nDoors are good.\n\n## Usage\n\n\(sentence) Doors are open."
    let found = try #require(Reimagination.alternatives(of: Manuscript(text), for: x).first)
    #expect(found.parts[0].contains("Doors are good.") && found.parts[0].contains(sentence) == isThere)
  }

  @Test func whatAnnouncesAnAnalysisDoesNotLead() throws {
    let x = try #require(PlatformCatalog.platform(id: "x"))
    let sentence = "In a spirit of sharing, here’s how we went about it, and here’s what we learned."
    let found = Reimagination.alternatives(of: Manuscript("We planted trees. Members met. \(sentence) We won."), for: x)
    #expect(!found.isEmpty && found.allSatisfy { !$0.parts[0].hasPrefix(sentence) })
  }

  /// The first sentence says a title again where it says its number as well.
  @Test(arguments: [("We open door 12 of the school", false), ("We open a door of the school", true)])
  func aTitleThatCountsIsNotSaidAgain(_ title: String, _ isAgain: Bool) throws {
    let x = try #require(PlatformCatalog.platform(id: "x"))
    let text = """
      # \(title)

      Today we open a door of the school in town. Members and their friends from all over the town, the bay and the \
      hills behind the bay, and from all over the island, ate cakes. Ada brought her boots and a spade and a hat. Bo \
      made the tea. Cy read a poem on the birds of the bay.
      """
    let found = try #require(Reimagination.alternatives(of: Manuscript(text), for: x).first)
    #expect(found.parts[0].hasPrefix(title) != isAgain)
  }

  @Test func aTagOfSeveralWordsIsKeptAsOne() throws {
    let mastodon = try #require(PlatformCatalog.platform(id: "mastodon"))
    var input = ManuscriptInput(posts: [Post(raw: Array("Members met at the open day.".utf8))])
    input.tags = [Spanned("open day", 0..<0), Spanned("archive", 0..<0)]
    let found = try #require(Reimagination.alternatives(of: Manuscript(input), for: mastodon).first)
    #expect(found.kept.contains(Alternative.Element(.hashtag, "#open day")))
    #expect(found.dropped == [Alternative.Element(.hashtag, "#archive")])
  }

  @Test func aNumberInAnAddressIsNotKept() throws {
    let x = try #require(PlatformCatalog.platform(id: "x"))
    let names = ["Ada", "Bo", "Cy", "Di", "Ed", "Flo", "Guy", "Hal"]
    let long = names.map { "\($0) and the school met in town. " }.joined()
    let text = long + "It was said 512 times by each of them in turn, whoever asked. https://example.org/512"
    let found = try #require(Reimagination.alternatives(of: Manuscript(text), for: x).first)
    #expect(found.dropped.contains(Alternative.Element(.number, "512")))
  }

  /// What is said once is no more than a detail.
  @Test func aDetailIsTaggedWhereThereIsNoOtherTag() {
    let text = "Members met in an old brewery with open gates"
    #expect(HashtagChoice(Manuscript(text + "."), own: []).tags.count == 1)
    #expect(HashtagChoice(Manuscript(text + ". #Summer"), own: []).tags == ["Summer"])
  }

  @Test func whatAHeaderFilesATextUnderIsNoTag() {
    var input = ManuscriptInput(posts: [Post(raw: Array("Members met in town.".utf8))])
    input.tags = [Spanned("town", 0..<0), Spanned("archive", 0..<0)]
    #expect(HashtagChoice(Manuscript(input), own: []).tags.contains("Town"))
    #expect(!HashtagChoice(Manuscript(input), own: []).tags.contains("Archive"))
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

  /// The title of a field stands above the text as a title in the text does.
  @Test(arguments: [
    ("# The door\n\nIt opens. Members met.", "The door", "It opens. Members met."),
    (
      "We opened door.example.org on Friday. It opens. Members met.", "We opened door.example.org on Friday",
      "It opens. Members met."
    ),
  ])
  func whatLeadsBackToTheTitleStandsBelowIt(_ text: String, _ title: String, _ rest: String) throws {
    let reddit = try #require(PlatformCatalog.platform(id: "reddit"))
    let found = Reimagination.alternatives(of: Manuscript(text), for: reddit)
    #expect(found.first?.field("title") == title && found.first?.parts == [rest])
    #expect(found.allSatisfy { !$0.parts[0].hasSuffix("It opens.") && !$0.parts[0].contains("met. It opens.") })
  }

  /// A name says who it is; a handle that is left without its sign says no more.
  @Test(arguments: [("@nobody", "Ask Ada."), ("@adapark", "Ask Ada (@ada.example).")])
  func aHandleInBracketsGoesWhereItCallsNobody(_ handle: String, _ post: String) throws {
    let bluesky = try #require(PlatformCatalog.platform(id: "bluesky"))
    var options = ReimaginationOptions()
    options.people = Self.people
    let manuscript = Manuscript("Ask Ada (\(handle)).", writtenFor: "x")
    #expect(Reimagination.alternatives(of: manuscript, for: bluesky, options).first?.parts == [post])
  }

  @Test func aLineThatOpensWithASignOfItsOwnStaysOne() throws {
    let threads = try #require(PlatformCatalog.platform(id: "threads"))
    let lines = "📅 Thursday, April 16\n🕖 7:00–8:30 p.m.\n📍 Oak Street Library of the school in town, second floor"
    let found = try #require(Reimagination.alternatives(of: Manuscript("We meet.\n\n\(lines)"), for: threads).first)
    #expect(found.parts == ["We meet.\n\n\(lines)"])
  }

  /// No stranger is called by a title either.
  @Test func aHandleInATitleIsThatOfItsPerson() throws {
    let reddit = try #require(PlatformCatalog.platform(id: "reddit"))
    var options = ReimaginationOptions()
    options.people = Self.people
    for (handle, name) in [("@bo", "u/bolee"), ("@nobody", "nobody")] {
      let manuscript = Manuscript("# We met \(handle)\n\nMembers ate cake.", writtenFor: "x")
      let found = try #require(Reimagination.alternatives(of: manuscript, for: reddit, options).first)
      #expect(found.field("title") == "We met \(name)")
    }
  }

  @Test(arguments: ["Photo by Ada Park.", "**This originally appeared on the site of our school**"])
  func aNoteAtTheTopClosesAPost(_ note: String) throws {
    let x = try #require(PlatformCatalog.platform(id: "x"))
    let text = "# We met\n\n\(note)\n\nMembers ate cake.\n\nThen we sang."
    let found = try #require(Reimagination.alternatives(of: Manuscript(text), for: x).first)
    #expect(found.parts == ["We met\n\nMembers ate cake.\n\nThen we sang.\n\n\(note.filter { $0 != "*" })"])
  }

  @Test func itemsStandOnLinesOfTheirOwnWhereParagraphsDoNot() throws {
    let pinterest = try #require(PlatformCatalog.platform(id: "pinterest"))
    let text = "# Open day\n\nMembers met. They did this:\n\n- They sang.\n- They ate cake.\n\nThey left."
    let found = try #require(Reimagination.alternatives(of: Manuscript(text), for: pinterest).first)
    #expect(found.parts == ["Members met. They did this:\nThey sang.\nThey ate cake.\nThey left."])
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
