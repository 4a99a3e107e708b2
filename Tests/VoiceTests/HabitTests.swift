import PostText
import Testing
import Voice

/// What is measured of a text, apart from any rule.
@Suite struct HabitTests {
  @Test(arguments: [
    ("make", 1), ("makes", 1), ("table", 2), ("asked", 1), ("wanted", 2), ("surely", 2), ("careful", 2), ("media", 3),
    ("radio", 3), ("nation", 2), ("special", 2), ("going", 2), ("museum", 3), ("beyond", 2), ("player", 2),
    ("queen", 1),
    ("question", 2), ("organization", 5), ("interdisciplinary", 7), ("people", 2), ("don't", 1), ("we’re", 1),
    ("the", 1),
    ("appreciate", 4), ("quiet", 2), ("tourism", 3), ("I", 1), ("Zürich", 1), ("called", 1), ("settled", 2), ("", 1),
  ]) func syllables(_ word: String, _ count: Int) {
    #expect(Syllables.count(word) == count)
  }

  /// The sentence and the grade of Kincaid's formula worked out by hand: 11 words, 1 sentence, 13 syllables a repeat.
  @Test func gradeIsKincaids() throws {
    let text = VoiceText(String(repeating: "The quick brown fox jumps over the lazy dog at noon. ", count: 3))
    let reading = try #require(ReadingGrade(text))
    #expect(reading.words == 33)
    #expect(abs(reading.grade - (0.39 * 11 + 11.8 * 13 / 11 - 15.59)) < 0.001)
    #expect(ReadingGrade(VoiceText("Too short for a grade.")) == nil)
  }

  @Test func wordsOfASentenceAreTheWritersOwn() {
    let text = VoiceText(
      "A well-known tool by @ana for https://example.org. She said “take this one home” and left it there.")
    #expect(SentenceLengths.of(text).map(\.words) == [5, 6])
  }

  @Test(arguments: [
    ("Hi!! What?! a != b !important", 3), ("No marks here.", 0), ("“All of these! Really!” Mine!", 1), ("好！", 1),
  ]) func exclamationMarks(_ text: String, _ count: Int) {
    #expect(ExclamationMarks(VoiceText(text)).count == count)
  }

  @Test(
    arguments: [
      ("Use it", "use", "utilize", "Use"), ("utilize", "use", "utilize", "use"), ("Utilize", "use", "utilize", "Use"),
      ("UTILIZE", "use", "utilize", "USE"), ("KPI", "goal", "KPI", "goal"),
      ("Circle Back", "talk again", "circle back", "Talk Again"),
      ("Circle back", "talk again", "circle back", "Talk again"), ("kpi", "Goal", "KPI", "Goal"),
    ] as [(String, String, String, String)]) func caseIsKept(
      _ written: String, _ word: String, _ spelling: String, _ expected: String
    )
  {
    #expect(LetterCase.fit(word, to: written, whichStandsFor: spelling) == expected)
  }

  @Test func emojiAreTakenOutWithTheBlankBesideThem() {
    for (text, left) in [
      ("We won 🎉 today", "We won today"), ("🎉 We won", "We won"), ("Won 🎉.", "Won."), ("Won 🎉", "Won"),
      ("🎉 🙏 We won", "We won"),
      ("A\n🎉 B", "A\nB"),
    ] {
      let use = EmojiUse(VoiceText(text))
      let edits = use.removals(of: use.ranges).map { TextEdit($0, "") }
      #expect(SourceText(text).applying(edits)?.string(in: 0..<Int.max) == left)
    }
  }

  @Test(arguments: [
    ("We asked our members and they told us what they need.", true),
    ("Wir haben gefragt, und die Mitglieder haben es uns gesagt.", false),
    ("Nous avons demandé à nos membres ce que les gens veulent.", false),
    ("Los miembros nos han dicho lo que necesitan de nosotros.", false),
    ("会員の皆さまに伺いました。", false), ("Мы спросили наших членов, чего они хотят от нас.", false),
    ("Annual Meeting, Berlin, May", true),
    ("Ledenvergadering is op dinsdag en de agenda staat klaar voor iedereen.", false),
    ("Kaikki jäsenet kertoivat meille mitä he tarvitsevat ja siksi kuuntelimme heitä tarkasti koko vuoden", false),
  ]) func english(_ text: String, _ isEnglish: Bool) {
    #expect(EnglishText.isEnglish(VoiceText(text), language: nil) == isEnglish)
  }

  @Test func aDeclaredLanguageSettlesIt() {
    let text = VoiceText("Wir haben gefragt, und die Mitglieder haben es uns gesagt.")
    #expect(EnglishText.isEnglish(text, language: "en-GB") && !EnglishText.isEnglish(text, language: "de"))
  }
}
