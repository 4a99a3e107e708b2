import Native
import PostText
import Testing

@Suite struct CalendarFileTests {
  private func file(_ lines: String, end: String = "\r\n") -> CalendarFile {
    let text = "BEGIN:VCALENDAR\n\(lines)\nEND:VCALENDAR\n"
    return CalendarFile(Array(text.replacing("\n", with: end).utf8))
  }

  private func event(_ lines: String) throws -> CalendarEvent {
    let file = file("BEGIN:VEVENT\nSUMMARY:Day\n\(lines)\nEND:VEVENT")
    #expect(file.problems == [])
    return try #require(file.events.first)
  }

  /// The days in a window on which an event begins.
  private func starts(_ lines: String, _ first: String, _ last: String) throws -> [String] {
    let window = try #require(CivilDate(first))...(try #require(CivilDate(last)))
    return try event(lines).starts(in: window).map { "\($0)" }
  }

  // MARK: Lines

  @Test(arguments: ["\n", "\r\n"]) func foldedAndEscapedTextIsOneName(_ end: String) {
    let file = file(
      "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20261201\nSUMMARY;LANGUAGE=en;X=\"a:b;c\":Giving\\, \n  and tak\n ing\\; a \\\\ "
        + "day\\nlong\nEND:VEVENT", end: end)
    #expect(file.events.map(\.name) == ["Giving,  and taking; a \\ day long"])
    #expect(file.problems == [])
  }

  @Test func whatIsNoEventIsPassedOver() {
    let file = file(
      """
      BEGIN:VTIMEZONE
      TZID:Europe/Berlin
      BEGIN:STANDARD
      DTSTART:19701025T030000
      RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
      END:STANDARD
      END:VTIMEZONE
      BEGIN:VTODO
      SUMMARY:Tidy up
      DTSTART:20261201
      END:VTODO
      BEGIN:VEVENT
      SUMMARY:Choir
      DTSTART;TZID=Europe/Berlin:20261201T233000
      DTEND;TZID=Europe/Berlin:20261202T003000
      BEGIN:VALARM
      SUMMARY:Alarm
      DURATION:P90D
      TRIGGER:-PT15M
      END:VALARM
      END:VEVENT
      BEGIN:VEVENT
      SUMMARY:Off
      STATUS:CANCELLED
      DTSTART:20261201
      END:VEVENT
      BEGIN:VEVENT
      DTSTART:20261201
      END:VEVENT
      """)
    #expect(file.events.map(\.name) == ["Choir"])
    #expect(file.events.first?.start == CivilDate("2026-12-01"))
    #expect(file.events.first?.furtherDays == 1)
    #expect(file.problems == [])
  }

  @Test(arguments: [
    ("DTSTART;VALUE=DATE:20261201\nDTEND;VALUE=DATE:20261204", 2), ("DTSTART:20261201\nDURATION:P1W", 6),
    ("DTSTART:20261201T200000\nDURATION:PT4H", 0), ("DTSTART:20261201T200000\nDURATION:P0DT4H1M", 1),
    ("DTSTART:20261201\nDTEND:20261130", 0), ("DTSTART:20261201T090000Z", 0), ("DTSTART:20261201\nDTEND:99991231", 366),
  ])
  func lengthIsInDays(_ lines: String, _ further: Int) throws {
    #expect(try event(lines).furtherDays == further)
  }

  @Test func problemsNameTheirLine() {
    let file = file(
      """
      BEGIN:VEVENT
      SUMMARY:A
      DTSTART:2026-12-01
      END:VEVENT
      BEGIN:VEVENT
      SUMMARY:B
      nonsense
      DTSTART:20261201
      RRULE:FREQ=SECONDLY
      DURATION:soon
      EXDATE:20261301
      END:VEVENT
      END:VTODO
      BEGIN:VEVENT
      SUMMARY:C
      """)
    #expect(file.problems.map(\.line) == [4, 8, 10, 11, 12, 14, 15])
    #expect(file.problems.allSatisfy { $0.message.hasSuffix(".") })
    #expect(file.events.map(\.name) == ["B"])
    #expect(file.events.first?.recurrence == nil)
  }

  @Test(arguments: ["", "\n\n", "Giving Tuesday", "{\"text\": 1}", "BEGIN:VEVENT\n"])
  func whatIsNoCalendarSaysSo(_ text: String) {
    let file = CalendarFile(Array(text.utf8))
    #expect(file.events.isEmpty)
    #expect(file.problems.first?.line == 1)
  }

  @Test func problemsAreBounded() {
    let bad = String(repeating: "BEGIN:VEVENT\nSUMMARY:A\nEND:VEVENT\n", count: 1_000)
    let problems = file(bad).problems
    #expect(problems.count == 21)
    #expect(problems.last?.message == "There are 980 more problems in the file.")
  }

  // MARK: Recurrences

  @Test(
    arguments: [
      // Thanksgiving in the United States.
      (
        "DTSTART:20201126\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "2023-01-01", "2025-09-01",
        ["2023-11-23", "2024-11-28"]
      ),
      // The Tuesday after it.
      (
        "DTSTART:20201201\nRRULE:FREQ=YEARLY;BYDAY=TU;BYYEARDAY=-35,-34,-33,-32,-31,-30,-29", "2024-01-01",
        "2026-09-01",
        ["2024-12-03", "2025-12-02"]
      ),
      // The last Sunday of March.
      (
        "DTSTART:20200329\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "2026-01-01", "2027-12-31",
        ["2026-03-29", "2027-03-28"]
      ),
      ("DTSTART:20200229\nRRULE:FREQ=YEARLY", "2021-01-01", "2023-09-01", []),
      ("DTSTART:20200229\nRRULE:FREQ=YEARLY", "2024-01-01", "2026-01-01", ["2024-02-29"]),
      ("DTSTART:20260131\nRRULE:FREQ=MONTHLY", "2026-01-01", "2026-05-31", ["2026-01-31", "2026-03-31", "2026-05-31"]),
      ("DTSTART:20260131\nRRULE:FREQ=MONTHLY;BYMONTHDAY=-1", "2026-02-01", "2026-03-31", ["2026-02-28", "2026-03-31"]),
      (
        "DTSTART:20260213\nRRULE:FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "2026-01-01", "2026-12-01",
        ["2026-02-13", "2026-03-13", "2026-11-13"]
      ),
      (
        "DTSTART:20260109\nRRULE:FREQ=MONTHLY;INTERVAL=2;BYDAY=2FR", "2026-02-01", "2026-05-31",
        ["2026-03-13", "2026-05-08"]
      ),
      // The last working day of the month.
      (
        "DTSTART:20260130\nRRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2026-02-01", "2026-05-31",
        ["2026-02-27", "2026-03-31", "2026-04-30", "2026-05-29"]
      ),
      (
        "DTSTART:20261201\nRRULE:FREQ=WEEKLY;COUNT=3", "2026-01-01", "2027-01-31",
        ["2026-12-01", "2026-12-08", "2026-12-15"]
      ),
      (
        "DTSTART:20261201\nRRULE:FREQ=WEEKLY;UNTIL=20261208T120000Z;BYDAY=TU,TH", "2026-01-01", "2027-01-31",
        ["2026-12-01", "2026-12-03", "2026-12-08"]
      ),
      // RFC 5545: with weeks that begin on Monday and on Sunday.
      (
        "DTSTART:19970805\nRRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "1997-01-01", "1998-01-01",
        ["1997-08-05", "1997-08-10", "1997-08-19", "1997-08-24"]
      ),
      (
        "DTSTART:19970805\nRRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "1997-01-01", "1998-01-01",
        ["1997-08-05", "1997-08-17", "1997-08-19", "1997-08-31"]
      ),
      (
        "DTSTART:20261201\nRRULE:FREQ=DAILY;INTERVAL=10", "2026-12-02", "2026-12-31",
        ["2026-12-11", "2026-12-21", "2026-12-31"]
      ),
      (
        "DTSTART:20260101\nRRULE:FREQ=YEARLY;BYYEARDAY=100,-1", "2026-02-01", "2026-12-31",
        ["2026-04-10", "2026-12-31"]
      ),
      ("DTSTART:20260112\nRRULE:FREQ=YEARLY;BYDAY=20MO", "2026-02-01", "2026-12-31", ["2026-05-18"]),
      (
        "DTSTART:20261201\nRRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20261208T100000,20261201\nRDATE;VALUE=PERIOD:20261210T100000/PT1H",
        "2026-01-01", "2027-01-31", ["2026-12-10", "2026-12-15"]
      ),
      (
        "DTSTART:20261201\nRRULE:FREQ=DAILY;COUNT=1000000000", "9999-12-30", "9999-12-31", ["9999-12-30", "9999-12-31"]
      ),
    ] as [(String, String, String, [String])])
  func comesOnTheseDays(_ lines: String, _ first: String, _ last: String, _ days: [String]) throws {
    #expect(try starts(lines, first, last) == days)
  }

  @Test func aDayThatWasMovedIsNoneOfTheSeries() throws {
    let calendar = MomentCalendar(
      file(
        """
        BEGIN:VEVENT
        UID:1
        RECURRENCE-ID:20261208
        DTSTART:20261209
        SUMMARY:Choir
        END:VEVENT
        BEGIN:VEVENT
        UID:1
        DTSTART:20261201
        RRULE:FREQ=WEEKLY
        SUMMARY:Choir
        END:VEVENT
        """
      ).events)
    let window = try #require(CivilDate("2026-12-02"))...(try #require(CivilDate("2026-12-15")))
    #expect(calendar.moments.count == 1)
    #expect(calendar.moments.first?.times(in: window).map { "\($0.lowerBound)" } == ["2026-12-09", "2026-12-15"])
    #expect(calendar.moments.first?.isFrequent(around: window.lowerBound) == false)
    let later = try #require(CivilDate("2027-03-01"))
    #expect(calendar.moments.first?.isFrequent(around: later) == true)
  }

  // MARK: Hostile input

  @Test(arguments: 0..<30) func anyBytesAreRead(_ seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed) + 7)
    let pieces = [
      "BEGIN:VCALENDAR", "END:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VALARM", "END:VALARM", "SUMMARY:Day",
      "SUMMARY:", "DTSTART:20261201", "DTSTART:99991231", "DTSTART:00010101", "DTEND:99991231T235959",
      "DURATION:P99999W",
      "DURATION:PT", "RRULE:FREQ=YEARLY;BYSETPOS=-366;BYDAY=MO", "RRULE:FREQ=WEEKLY;COUNT=999999999;INTERVAL=10000",
      "RRULE:FREQ=DAILY;UNTIL=00010101", "RRULE:FREQ=MONTHLY;BYDAY=-53SU,5MO;WKST=SU", "RRULE:;;=;",
      "EXDATE:,,20261201",
      "RDATE:00010101,99991231/P1D", "UID:1", "RECURRENCE-ID:20261201", ":", ";", "\"", " folded", "\tfolded",
      "\u{FEFF}",
      "X;Y=\":Z", "STATUS:CANCELLED",
    ]
    let window = try #require(CivilDate("2026-11-01"))...(try #require(CivilDate("2026-12-31")))
    let edges = [try #require(CivilDate("0001-01-01")), try #require(CivilDate("9999-12-31"))]
    for _ in 0..<60 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<30, using: &random) {
        bytes += Array((pieces.randomElement(using: &random) ?? "").utf8)
        if Int.random(in: 0..<12, using: &random) == 0 { bytes.append(UInt8.random(in: 0...255, using: &random)) }
        bytes += Array(["\n", "\r\n", ""].randomElement(using: &random)?.utf8 ?? "".utf8)
      }
      let file = CalendarFile(bytes)
      #expect(file.problems.count <= 21)
      for moment in MomentCalendar(file.events).moments {
        #expect(moment.times(in: window).count <= 61 * 367)
        for edge in edges {
          _ = moment.times(in: edge...edge)
          _ = moment.isFrequent(around: edge)
        }
      }
    }
  }

  /// Each of these would be expanded for hours, or take quadratic time.
  @Test func longFilesAreReadInLinearTime() {
    let rules = [
      "RRULE:FREQ=DAILY;COUNT=999999999", "RRULE:FREQ=YEARLY;BYSETPOS=1;BYDAY=MO;COUNT=9999",
      "EXDATE:" + String(repeating: "20261201,", count: 2_000),
    ]
    for rule in rules {
      let event = "BEGIN:VEVENT\nUID:1\nSUMMARY:Day\nDTSTART:00010101\n\(rule)\nEND:VEVENT\n"
      #expect(file(String(repeating: event, count: 50)).events.count == 50)
    }
    #expect(CalendarFile(Array(String(repeating: "BEGIN:A\n", count: 100_000).utf8)).events.isEmpty)
    #expect(CalendarFile(Array(("BEGIN:VCALENDAR\n" + String(repeating: " a\n", count: 100_000)).utf8)).events.isEmpty)
  }
}
