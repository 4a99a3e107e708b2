import Engine
import Native
import PostText
import Rules
import Testing

/// What the day and the calendar make of a draft.
@Suite struct TimeTests {
  private func findings(
    _ text: String, today: String? = nil, date: String? = nil, calendar: String = "", rule: String = "native/stale"
  ) -> [Finding] {
    var configuration = Configuration()
    configuration.platforms = ["x"]
    configuration.momentCalendar = MomentCalendar(CalendarFile(Array("BEGIN:VCALENDAR\n\(calendar)".utf8)).events)
    var request = AnalysisRequest()
    request.today = today.flatMap { CivilDate($0) }
    request.date = date.flatMap { PublishingDate($0) }
    return Analysis(
      Document(path: nil, text: SourceText(text)), configuration: configuration, request: request
    ).findings.filter { $0.rule == rule }
  }

  @Test func aDateGivenApartIsStrongerThanTheHeader() {
    let text = "---\ndate: 2026-11-20\n---\nRegister by 1 December!"
    #expect(findings(text).isEmpty)
    #expect(findings(text, date: "2026-12-03").count == 1)
    #expect(findings("Register by 1 December!").isEmpty)
    #expect(findings("Register by 1 December!", today: "2026-12-03").count == 1)
    #expect(findings("Register by 1 December!", today: "2026-12-03", date: "2026-11-20").isEmpty)
  }

  @Test func messagesNameBothDaysAndEvidenceHoldsThem() throws {
    let past = try #require(findings("Register by 1 December!", date: "2026-12-03").first)
    #expect(
      past.message
        == "“1 December” is Tuesday 1 December 2026, and the post is dated Thursday 3 December 2026, 2 days later: "
        + "name a day to come, or publish sooner.")
    #expect(
      past.evidence == [Evidence("day", "2026-12-01"), Evidence("days", 2), Evidence("published", "2026-12-03")])
    let wrong = try #require(findings("We open on Friday, 5 December 2026.", date: "2026-12-01").first)
    #expect(
      wrong.message
        == "5 December 2026 is a Saturday; the nearest Friday is 4 December 2026: correct the day or the weekday.")
    let relative = try #require(findings("We open tomorrow (5 December).", date: "2026-12-02").first)
    #expect(
      relative.message
        == "“tomorrow” in a post of Wednesday 2 December 2026 is Thursday 3 December 2026, and the text says "
        + "Saturday 5 December 2026: correct one of them, or the date.")
  }

  @Test(arguments: [
    // A draft without a date will go out on any day from now on.
    ("We open tomorrow (5 December).", nil as String?, 0), ("We open tomorrow (1 December).", nil, 1),
    // The nearest one; but what lies months back may be next year's.
    ("See you on 20 November!", "2026-12-02", 1), ("See you on 3 May!", "2026-12-02", 0),
    ("See you on 3 May!", "2026-10-02", 0), ("See you on 3 May 2026!", "2026-10-02", 1),
    ("See you in 2027, on 20 November!", "2026-12-02", 0),
    ("The recess begins before the 20 November break.", "2026-12-02", 0),
    ("Friday, 5 December 1921 was cold.", "2026-12-02", 0),
    ("Wir sehen uns am 3 May, komm und sei dabei mit uns.", "2026-05-10", 0),
    ("See you on 1–5 December!", "2026-12-04", 0), ("Doors: 1 December, 7 pm", "2026-12-02", 1),
    ("Seen on 1 December, 7 pm", "2026-12-02", 1), ("We are open until 1 December.", "2026-12-02", 1),
    ("We are open from 1 December.", "2026-12-02", 0), ("Today is Friday.", "2026-12-02", 1),
    ("Today is Wednesday.", "2026-12-02", 0), ("Tomorrow is Friday Night Fever.", "2026-12-02", 0),
  ])
  func staleSpeaks(_ text: String, _ date: String?, _ count: Int) {
    #expect(findings(text, today: "2026-12-02", date: date).count == count)
  }

  private static let giving = "BEGIN:VEVENT\nDTSTART:20261201\nSUMMARY:Giving Tuesday\nEND:VEVENT\n"

  @Test func momentsNeedADateAndAreAHint() throws {
    func moments(_ text: String, _ date: String?) -> [Finding] {
      findings(text, today: "2026-12-01", date: date, calendar: Self.giving, rule: "native/moment")
    }
    #expect(moments("We sing.", nil).isEmpty)
    #expect(moments("We sing.", "2026-11-28").isEmpty)
    #expect(moments("We sing.", "2026-12-02").isEmpty)
    for date in ["2026-11-29", "2026-11-30", "2026-12-01"] {
      let finding = try #require(moments("We sing.\nAnd you?", date).first)
      #expect(finding.severity == .hint)
      #expect(finding.range == 0..<8)
      #expect(finding.message.hasPrefix("Giving Tuesday is "))
      #expect(finding.message.hasSuffix("the draft could speak of it."))
      #expect(moments("We sing #GivingTuesday", date).first?.message.hasSuffix("the draft speaks of it.") == true)
    }
    let wrong = moments("Happy Giving Tuesday!", "2026-11-30")
    #expect(wrong.map(\.severity) == [.warning])
    #expect(
      wrong.first?.message
        == "Giving Tuesday is on Tuesday 1 December 2026 in your calendar, and the post is dated Monday 30 "
        + "November 2026: publish it on the day, or say that it is to come.")
  }

  @Test func atMostAFewMomentsAreNamedTheNearestFirst() {
    let events = (1...3).flatMap { day in ["A", "B"].map { ($0 + "\(day)", "2026120\(day)") } }
    let calendar = events.map { "BEGIN:VEVENT\nDTSTART:\($0.1)\nSUMMARY:\($0.0)\nEND:VEVENT\n" }.reversed().joined()
    let found = findings("We sing.", date: "2026-12-01", calendar: calendar, rule: "native/moment")
    #expect(found.map { String($0.message.prefix(2)) } == ["B1", "A1", "B2"])
  }

  @Test(arguments: [
    "3 May ", "May 3, ", "3, ", "3–", "today, ", "Friday 4 December ", "Happy Day ", "Day on 3 May ", "Day ",
    "Friday, ",
    "May ", "2026-05-03 ", "(3 May) ", "by 3 May and ",
  ])
  func isReadInLinearTime(_ piece: String) {
    let text = String(repeating: piece, count: 20_000 / piece.utf8.count)
    let calendar = (1...9).map { "BEGIN:VEVENT\nDTSTART:2026120\($0)\nSUMMARY:Day \($0)\nEND:VEVENT\n" }.joined()
    for rule in ["native/stale", "native/moment"] {
      for finding in findings(text, date: "2026-12-02", calendar: calendar + Self.giving, rule: rule) {
        #expect(finding.range.upperBound <= text.utf8.count)
      }
    }
  }
}
