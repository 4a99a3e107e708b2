import PostText
import Testing

@Suite struct PublishingDateTests {
  @Test(
    arguments: [
      ("2026-12-01", nil), ("2026-12-01 09:30", 570), ("2026-12-01T09:30", 570), ("2026-12-01T09:30:00+01:00", 570),
      ("2026-12-01T09:30:00.250Z", 570), ("2026-12-01 09:30 Europe/Berlin", 570), ("2026-12-01 09:30 -0500", 570),
    ] as [(String, Int?)]) func readsDaysAndTimes(_ text: String, _ minutes: Int?) throws
  {
    let date = try #require(PublishingDate(text))
    #expect(date.day == CivilDate(year: 2026, month: 12, day: 1))
    #expect(date.minutes == minutes)
  }

  @Test(arguments: [
    "", "2026", "2026-13-01", "2026-00-10", "2026-04-31", "2026-02-29", "1900-02-29", "2026-12-0a", "2026/12/01",
    "01.12.2026", "tomorrow!!", "2026-12-01x", "2026-12-01T", "2026-12-01T24:00", "2026-12-01T09:60",
    "2026-12-01T09:30:",
    "2026-12-01T09:30:61", "2026-12-01T09:30+1", "２０２６-12-01", "2026-12-01T09:30 ?",
  ]) func refusesWhatIsNoDate(_ text: String) {
    #expect(PublishingDate(text) == nil)
  }

  @Test func knowsLeapYears() {
    #expect(PublishingDate("2028-02-29") != nil)
    #expect(PublishingDate("2000-02-29") != nil)
  }

  @Test func sortsByTime() throws {
    let texts = ["2026-01-31", "2026-02-01 00:01", "2026-02-01 09:00", "2027-01-01"]
    let dates = texts.compactMap { PublishingDate($0) }
    #expect(dates.count == 4 && Array(dates.reversed()).sorted() == dates)
  }
}
