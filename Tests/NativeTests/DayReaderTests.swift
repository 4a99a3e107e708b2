import Native
import PostText
import Testing
import Voice

@Suite struct DayReaderTests {
  private func text(_ string: String) -> VoiceText {
    let bytes = Array(string.utf8)
    return VoiceText(bytes, tokens: Tokenizer.tokens(of: bytes), code: [], brand: BrandNames([]))
  }

  private func mentions(_ string: String) -> [DayMention] { DayReader.mentions(in: text(string)) }

  /// The days of a text seen from 2 December 2026, a range with `/` between its ends.
  private func days(_ string: String) throws -> [String] {
    let reference = try #require(CivilDate("2026-12-02"))
    return mentions(string).map { mention in
      guard let days = mention.days(near: reference) else { return "none" }
      return days.lowerBound == days.upperBound ? "\(days.lowerBound)" : "\(days.lowerBound)/\(days.upperBound)"
    }
  }

  @Test(arguments: [
    ("on 3 May", "2027-05-03"), ("May 3", "2027-05-03"), ("May 3rd!", "2027-05-03"), ("3rd of May", "2027-05-03"),
    ("3 May 2026", "2026-05-03"), ("May 3, 2026,", "2026-05-03"), ("2026-05-03", "2026-05-03"),
    ("13/5/2026", "2026-05-13"), ("5/13/2026", "2026-05-13"), ("5/5/2026", "2026-05-05"), ("13.5.2026", "2026-05-13"),
    ("Sept. 5", "2026-09-05"), ("1 Jan", "2027-01-01"), ("Dec 31", "2026-12-31"), ("29 February", "2028-02-29"),
    ("31 April", "none"), ("DECEMBER 24TH", "2026-12-24"), ("Friday the 4th of December", "2026-12-04"),
    ("Fri, Dec 4", "2026-12-04"), ("(4 December)", "2026-12-04"), ("date:4 December", "2026-12-04"),
  ])
  func readsADay(_ text: String, _ day: String) throws {
    #expect(try days(text) == [day])
  }

  @Test(arguments: [
    ("3–5 May", "2027-05-03/2027-05-05"), ("May 3-5, 2026", "2026-05-03/2026-05-05"),
    ("3 to 5 May", "2027-05-03/2027-05-05"), ("30 December – 2 January", "2026-12-30/2027-01-02"),
    ("30 Dec to 2 Jan 2026", "2025-12-30/2026-01-02"),
    ("Friday 4 December to Sunday 6 December", "2026-12-04/2026-12-06"),
    ("3, 4 and 5 May", "2027-05-03/2027-05-05"), ("May 3 & 4", "2027-05-03/2027-05-04"),
    ("3 May, 10 May or 17 May", "2027-05-03/2027-05-17"),
  ])
  func readsARange(_ text: String, _ days: String) throws {
    #expect(try self.days(text) == [days])
  }

  @Test(arguments: [
    "It may be 3", "3 may", "march 10 miles", "We march on", "The sun sat on the second", "May 2026", "in May",
    "3/5/2026", "3.5.2026", "3/5", "May 300", "May 3%", "May 3 million", "$3 May", "#3 May", "1.3 May", "v2026-05-03",
    "2026-05-03-17", "2026-5-3", "Friday", "this Friday", "tomorrow", "see you today", "`3 May`",
    "“we met on 3 May”", "> 3 May", "#May3", "https://example.org/3 ", "@may 3", "32 December", "0 May", "Mar 10pm",
    "May 3:30", "today, Friday's news", "open today, Friday and Saturday", "today in Friday",
  ])
  func readsNoDay(_ text: String) {
    #expect(mentions(text) == [])
  }

  @Test(arguments: [
    ("tomorrow (5 December)", "tomorrow"), ("today, 3 December", "today"), ("Tonight, Friday 4 December:", "tonight"),
    ("Today is 3 December.", "today"), ("today (Friday)", "today"), ("Tomorrow is Friday!", "tomorrow"),
    ("5 December (tomorrow)", "tomorrow"), ("tomorrow Friday, Dec 4", "tomorrow"),
  ])
  func readsARelativeDayBesideIt(_ text: String, _ word: String) {
    #expect(mentions(text).map { $0.relation?.word } == [word])
  }

  @Test(arguments: [
    "today, 3 December and 10 December", "two weeks from today on November 15", "today, 3 December Street",
  ])
  func relativeDaysOfListsAndNamesSayNothing(_ text: String) {
    #expect(mentions(text).allSatisfy { $0.relation == nil })
  }

  @Test func weekdaysBelongToTheirDay() {
    #expect(mentions("Friday, 4 December").first?.parts.map(\.weekday) == [5])
    #expect(mentions("4 December (Friday)").first?.parts.map(\.weekday) == [5])
    #expect(mentions("Thursday & Friday, 3 & 4 December").first?.parts.map(\.weekday) == [nil, nil])
    #expect(mentions("this Friday, 4 December").first?.isToCome == true)
    #expect(mentions("Friday, 4 December").first?.isToCome == false)
  }

  @Test func placesAreThoseOfTheText() {
    let string = "É 🎉 See you on Friday, 4 December 2026 at ten, or tomorrow (5 December)."
    let bytes = Array(string.utf8)
    let found = mentions(string).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(found == ["Friday, 4 December 2026", "tomorrow (5 December)"])
  }

  /// Everything that days are made of, in any order.
  @Test(arguments: 0..<40) func anyTextIsRead(_ seed: Int) throws {
    let pieces = [
      "May", "Dec", ".", "3", "31", "2026", ",", " ", "-", "–", "/", "(", ")", "Friday", "today", "tomorrow", "is",
      "of",
      "the", "and", "to", "\n", "1st", "%", "'", "“", "this", "13", "20261201", "é", "🎉", "#May", "until", "99",
    ]
    var random = SplitMix64(seed: UInt64(seed) + 1)
    let reference = try #require(CivilDate("2026-12-02"))
    for _ in 0..<200 {
      let string = (0..<Int.random(in: 1..<14, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined(separator: Bool.random(using: &random) ? " " : "")
      let text = text(string)
      var end = 0
      for mention in DayReader.mentions(in: text) {
        #expect(!mention.parts.isEmpty && mention.tokens.lowerBound >= end, "\(string)")
        #expect(mention.range == text.place(of: mention.tokens), "\(string)")
        if let days = mention.days(near: reference) { #expect(days.lowerBound <= days.upperBound) }
        end = mention.tokens.upperBound
        _ = DayContext(mention.tokens, of: text)
      }
    }
  }

  @Test(arguments: [
    "We met on 3 May.", "The hall opened its doors, and all will come again.", "Recap: register next time!",
    "Thanks to all who came.", "It was fun.",
  ])
  func tellsHistory(_ string: String) {
    let text = text(string)
    #expect(DayContext(0..<text.tokens.count, of: text).isHistory)
  }

  @Test(arguments: [
    "You are invited to join us.", "It will soon be closed.", "We'll meet again.", "We’ll be there.", "Tickets needed!",
  ])
  func looksAhead(_ string: String) {
    let text = text(string)
    let context = DayContext(0..<text.tokens.count, of: text)
    #expect(context.looksAhead && !context.isHistory)
  }
}

/// SplitMix64: the same numbers for the same seed on every machine.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
