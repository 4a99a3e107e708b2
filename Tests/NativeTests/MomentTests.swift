import Native
import PostText
import Testing
import Voice

@Suite struct MomentTests {
  private func text(_ string: String) -> VoiceText {
    let bytes = Array(string.utf8)
    return VoiceText(bytes, tokens: Tokenizer.tokens(of: bytes), code: [], brand: BrandNames([]))
  }

  private func calendar(_ names: String..., on day: String = "2026-12-01") throws -> MomentCalendar {
    let day = try #require(CivilDate(day))
    return MomentCalendar(names.map { CalendarEvent(name: $0, start: day) })
  }

  @Test(arguments: [
    ("Giving Tuesday", "Giving Tuesday is near"), ("Giving Tuesday", "on GIVING TUESDAY we"),
    ("Giving Tuesday", "#GivingTuesday"), ("Giving Tuesday", "#givingtuesday2026"), ("Giving Tuesday", "GivingTuesday"),
    ("Giving Tuesday 2026", "a giving Tuesday"), ("GivingTuesday", "#GivingTuesday"),
    ("Mother's Day", "Mothers' Day"), ("Mother’s Day", "Mother's day"), ("Mothers Day", "#MothersDay"),
    ("Presidents' Day (regional holiday)", "Presidents Day"), ("St. Patrick's Day", "St Patrick’s Day"),
    ("St Patrick's Day", "St. Patrick's Day"), ("The Annual Meeting", "our annual meeting"),
    ("Café-Tag", "CAFÉ TAG"), ("🎄 Christmas", "at Christmas"), ("2026", "in 2026"),
  ])
  func isNamed(_ name: String, _ string: String) throws {
    #expect(try calendar(name).names(in: text(string)).map(\.moment) == [0])
  }

  @Test(arguments: [
    ("Giving Tuesday", "giving on Tuesday"), ("Giving Tuesday", "Thanks for giving.\nTuesday is near"),
    ("Giving Tuesday", "#Giving #Tuesday"), ("Giving Tuesday", "“it is Giving Tuesday”"), ("", "Day"), ("(x)", "x"),
    ("Giving Tuesday", "giving, Tuesday"), ("Day", "daylight"),
  ])
  func isNotNamed(_ name: String, _ string: String) throws {
    #expect(try calendar(name).names(in: text(string)).isEmpty)
  }

  @Test func theLongestNameIsMeant() throws {
    let calendar = try calendar("Giving", "Giving Tuesday", "Giving Tuesday Now")
    #expect(calendar.names(in: text("Giving Tuesday now, Giving Tuesday, giving")).map(\.moment) == [2, 1, 0])
  }

  @Test func eventsOfOneNameAreOneMoment() throws {
    let calendar = MomentCalendar([
      CalendarEvent(name: "Giving Tuesday 2025", start: try #require(CivilDate("2025-12-02"))),
      CalendarEvent(name: "Giving Tuesday 2026", start: try #require(CivilDate("2026-12-01"))),
    ])
    #expect(calendar.moments.map(\.events.count) == [2])
  }

  @Test func whatGoesOnForLongIsOnAtItsBeginning() throws {
    let start = try #require(CivilDate("2026-06-01"))
    let week = try #require(CivilDate("2026-06-04"))
    var event = CalendarEvent(name: "Pride Month", start: start)
    event.furtherDays = 29
    #expect(MomentCalendar([event]).moments.first?.times(in: week...week) == [])
    event.furtherDays = 4
    #expect(MomentCalendar([event]).moments.first?.times(in: week...week).count == 1)
  }

  /// What a text published on 30 November says of a moment.
  private func assertion(_ name: String, _ string: String) throws -> DayAssertion? {
    let calendar = try calendar(name)
    let text = text(string)
    let found = try #require(calendar.names(in: text).first, "\(string)")
    return DayAssertions(text, naming: DayReader.mentions(in: text), on: try #require(CivilDate("2026-11-30")))
      .first(about: found, calendar.moments[0])
  }

  @Test(arguments: [
    ("Happy Giving Tuesday!", "2026-11-30"), ("happy #GivingTuesday", "2026-11-30"),
    ("Giving Tuesday is here", "2026-11-30"), ("Today is Giving Tuesday", "2026-11-30"),
    ("It's Giving Tuesday!", "2026-11-30"), ("Giving Tuesday is tomorrow", "2026-12-01"),
    ("Tomorrow is the Giving Tuesday", "2026-12-01"), ("Giving Tuesday is on 2 December", "2026-12-02"),
    ("Giving Tuesday (2 December)", "2026-12-02"), ("Giving Tuesday, 2 December", "2026-12-02"),
    ("Giving Tuesday takes place on December 2nd", "2026-12-02"), ("2 December is Giving Tuesday", "2026-12-02"),
    ("Giving Tuesday – 2 December 2025", "2025-12-02"),
  ])
  func saysADay(_ string: String, _ day: String) throws {
    let assertion = try #require(try assertion("Giving Tuesday", string))
    #expect("\(assertion.days.lowerBound)" == day)
  }

  @Test(arguments: [
    "Giving Tuesday is coming", "After Giving Tuesday, 4 December is quiet", "#GivingTuesday",
    "This Giving Tuesday, give", "Is it Giving Tuesday on 2 December?", "Happy Giving Tuesday week!",
    "Happy early Giving Tuesday!", "It's Giving Tuesday next week.", "Giving Tuesday. 4 December is another day",
    "if Giving Tuesday is here", "Giving Tuesday donations close on 4 December",
    "We plan Giving Tuesday until 2 December", "Not Giving Tuesday, 4 December",
  ])
  func saysNoDay(_ string: String) throws {
    #expect(try assertion("Giving Tuesday", string) == nil)
  }

  @Test func wordsOfTheLanguageAreNoNames() throws {
    #expect(try assertion("Spring", "Spring is here") == nil)
    #expect(try assertion("Spring", "spring, 4 December") == nil)
    #expect(try assertion("Birthday", "A Happy Birthday to you") == nil)
    #expect(try assertion("Gala", "Our Gala is on 4 December") != nil)
  }

  @Test func seasonsAreWishedForDaysBefore() throws {
    #expect(try assertion("Christmas Day", "Happy Christmas Day!")?.tolerance == 10)
    #expect(try assertion("Giving Tuesday", "Happy Giving Tuesday!")?.tolerance == 0)
  }
}
