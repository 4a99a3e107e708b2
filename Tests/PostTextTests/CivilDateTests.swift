import PostText
import Testing

@Suite struct CivilDateTests {
  @Test(arguments: [
    (1970, 1, 1, 0, 4), (2000, 2, 29, 11_016, 2), (2026, 11, 26, 20_783, 4), (1969, 12, 31, -1, 3),
    (1, 1, 1, -719_162, 1), (9_999, 12, 31, 2_932_896, 5),
  ]) func numbersDays(_ year: Int, _ month: Int, _ day: Int, _ number: Int, _ weekday: Int) throws {
    let date = try #require(CivilDate(year: year, month: month, day: day))
    #expect(date.dayNumber == number)
    #expect(date.weekday == weekday)
    #expect(CivilDate(dayNumber: number) == date)
  }

  @Test func everyDayFollowsTheOneBefore() throws {
    var date = try #require(CivilDate(year: 1895, month: 1, day: 1))
    for _ in 0..<80_000 {
      let next = try #require(date.adding(days: 1))
      #expect(next > date)
      #expect(next.weekday == date.weekday % 7 + 1)
      #expect(CivilDate(year: next.year, month: next.month, day: next.day) == next)
      date = next
    }
    #expect(date.description == "2114-01-13")
  }

  @Test func endsWithTheYears() {
    let last = CivilDate(year: 9_999, month: 12, day: 31)
    #expect(last?.adding(days: 1) == nil)
    #expect(last?.adding(days: .max) == nil)
    #expect(CivilDate(dayNumber: .min) == nil)
    #expect(CivilDate(year: 0, month: 1, day: 1) == nil)
    #expect(CivilDate(year: 1_900, month: 2, day: 29) == nil)
  }
}
