package import PostText

/// How an event comes again: an `RRULE` of RFC 5545, as far as it is about days.
///
/// It isn't expanded: it answers whether it meets a day, in a time that doesn't depend on how often it comes.
package struct Recurrence: Sendable, Equatable {
  package enum Frequency: Sendable, Equatable { case daily, weekly, monthly, yearly }

  package struct Weekday: Sendable, Equatable {
    /// From 1 for Monday to 7 for Sunday.
    package var weekday: Int
    /// Which of them in the month or year, counted from the end where negative; nil for each.
    package var ordinal: Int?
  }

  /// Why a rule can't be followed, in words.
  package struct Unreadable: Error {
    package var reason: String
  }

  package private(set) var frequency: Frequency
  package private(set) var interval = 1
  package private(set) var count: Int?
  /// The last day on which it may come.
  package var until: CivilDate?
  private var months: [Int] = []
  private var monthDays: [Int] = []
  private var yearDays: [Int] = []
  private var weekdays: [Weekday] = []
  private var positions: [Int] = []
  /// From 1 for Monday.
  private var weekStart = 1

  /// - Parameter value: `FREQ=YEARLY;BYMONTH=11;BYDAY=4TH`.
  init(_ value: ArraySlice<UInt8>) throws(Unreadable) {
    var parts: [String: String] = [:]
    for part in String(decoding: value, as: UTF8.self).uppercased().split(separator: ";") {
      let sides = part.split(separator: "=", maxSplits: 1)
      guard sides.count == 2 else { throw Unreadable(reason: "“\(part.prefix(40))” is no part of a rule") }
      parts[Self.trimmed(sides[0])] = Self.trimmed(sides[1])
    }
    switch parts["FREQ"] {
    case "DAILY": frequency = .daily
    case "WEEKLY": frequency = .weekly
    case "MONTHLY": frequency = .monthly
    case "YEARLY": frequency = .yearly
    case let other:
      throw Unreadable(reason: "FREQ is \(other?.prefix(40) ?? "missing"), not DAILY, WEEKLY, MONTHLY or YEARLY")
    }
    guard parts["BYWEEKNO"] == nil else { throw Unreadable(reason: "BYWEEKNO isn't known") }
    if let text = parts["INTERVAL"] { interval = try Self.number(text, 1...10_000, "INTERVAL") }
    if let text = parts["COUNT"] { count = try Self.number(text, 1...1_000_000_000, "COUNT") }
    if let text = parts["UNTIL"] {
      guard let time = CalendarTime(text.utf8) else { throw Unreadable(reason: "UNTIL=\(text.prefix(40)) is no day") }
      until = time.day
    }
    months = try Self.numbers(parts["BYMONTH"], 1...12, "BYMONTH")
    monthDays = try Self.numbers(parts["BYMONTHDAY"], -31...31, "BYMONTHDAY")
    yearDays = try Self.numbers(parts["BYYEARDAY"], -366...366, "BYYEARDAY")
    positions = try Self.numbers(parts["BYSETPOS"], -366...366, "BYSETPOS")
    for text in (parts["BYDAY"] ?? "").split(separator: ",") { weekdays.append(try Self.weekday(text)) }
    if let text = parts["WKST"] { weekStart = try Self.weekday(text[...]).weekday }
  }

  private static func trimmed(_ text: Substring) -> String { String(text.filter { $0 != " " && $0 != "\t" }) }

  private static func number(_ text: some StringProtocol, _ range: ClosedRange<Int>, _ name: String)
    throws(Unreadable) -> Int
  {
    guard let number = Int(text), range.contains(number), number != 0 else {
      throw Unreadable(reason: "\(name)=\(text.prefix(40)) is out of bounds")
    }
    return number
  }

  private static func numbers(_ text: String?, _ range: ClosedRange<Int>, _ name: String) throws(Unreadable) -> [Int] {
    var numbers: [Int] = []
    for part in (text ?? "").split(separator: ",") { numbers.append(try number(part, range, name)) }
    guard numbers.count <= 400 else { throw Unreadable(reason: "\(name) lists too much") }
    return numbers
  }

  private static let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

  /// `TH`, `4TH`, `-1SU`.
  private static func weekday(_ text: Substring) throws(Unreadable) -> Weekday {
    guard let index = names.firstIndex(of: String(text.suffix(2))) else {
      throw Unreadable(reason: "“\(text.prefix(40))” is no weekday")
    }
    let ordinal = text.dropLast(2)
    return Weekday(
      weekday: index + 1, ordinal: ordinal.isEmpty ? nil : try number(ordinal, -53...53, "BYDAY"))
  }

  // MARK: Meeting a day

  /// Whether an event that begins on `start` comes on `day`. The start itself always counts.
  package func meets(_ day: CivilDate, from start: CivilDate) -> Bool {
    guard day >= start, until.map({ day <= $0 }) ?? true else { return false }
    if day == start { return true }
    guard isInTurn(day, from: start), matches(day, from: start) else { return false }
    guard !positions.isEmpty, frequency != .daily else { return true }
    let period = period(of: day)
    let set = (period.lowerBound.dayNumber...period.upperBound.dayNumber).compactMap(CivilDate.init(dayNumber:))
      .filter { matches($0, from: start) }
    guard let index = set.firstIndex(of: day) else { return false }
    return positions.contains { $0 > 0 ? $0 - 1 == index : set.count + $0 == index }
  }

  /// How many days at most are looked at for one answer.
  var cost: Int { positions.isEmpty ? 1 : 367 }

  /// Whether the year, month, week or day is one that `interval` doesn't leave out.
  private func isInTurn(_ day: CivilDate, from start: CivilDate) -> Bool {
    let distance =
      switch frequency {
      case .yearly: day.year - start.year
      case .monthly: (day.year - start.year) * 12 + day.month - start.month
      case .weekly: (weekBegin(of: day) - weekBegin(of: start)) / 7
      case .daily: day.dayNumber - start.dayNumber
      }
    return distance % interval == 0
  }

  private func weekBegin(of day: CivilDate) -> Int { day.dayNumber - (day.weekday - weekStart + 7) % 7 }

  private func matches(_ day: CivilDate, from start: CivilDate) -> Bool {
    guard months.isEmpty || months.contains(day.month) else { return false }
    if !yearDays.isEmpty, !Self.contains(yearDays, Self.yearDay(of: day), of: Self.days(inYear: day.year)) {
      return false
    }
    let length = CivilDate.days(inMonth: day.month, of: day.year)
    if !monthDays.isEmpty, !Self.contains(monthDays, day.day, of: length) { return false }
    if !weekdays.isEmpty { return weekdays.contains { meets(day, $0) } }
    guard monthDays.isEmpty, yearDays.isEmpty else { return true }
    switch frequency {
    case .daily: return true
    case .weekly: return day.weekday == start.weekday
    case .monthly: return day.day == start.day
    case .yearly: return day.day == start.day && (!months.isEmpty || day.month == start.month)
    }
  }

  private func meets(_ day: CivilDate, _ rule: Weekday) -> Bool {
    guard day.weekday == rule.weekday else { return false }
    guard let ordinal = rule.ordinal, frequency == .monthly || frequency == .yearly else { return true }
    let isInMonth = frequency == .monthly || !months.isEmpty
    let number = isInMonth ? day.day : Self.yearDay(of: day)
    let length = isInMonth ? CivilDate.days(inMonth: day.month, of: day.year) : Self.days(inYear: day.year)
    return ordinal > 0 ? (number - 1) / 7 + 1 == ordinal : (length - number) / 7 + 1 == -ordinal
  }

  /// Whether `numbers`, which count from the end where negative, hold the `number` of `length` days.
  private static func contains(_ numbers: [Int], _ number: Int, of length: Int) -> Bool {
    numbers.contains { $0 > 0 ? $0 == number : length + 1 + $0 == number }
  }

  private static func days(inYear year: Int) -> Int { CivilDate.days(inMonth: 2, of: year) == 29 ? 366 : 365 }

  private static func yearDay(of day: CivilDate) -> Int {
    (1..<day.month).reduce(day.day) { $0 + CivilDate.days(inMonth: $1, of: day.year) }
  }

  /// The year, month or week that `positions` count in.
  private func period(of day: CivilDate) -> ClosedRange<CivilDate> {
    let first: CivilDate?
    let last: CivilDate?
    switch frequency {
    case .yearly:
      first = CivilDate(year: day.year, month: 1, day: 1)
      last = CivilDate(year: day.year, month: 12, day: 31)
    case .monthly:
      first = CivilDate(year: day.year, month: day.month, day: 1)
      last = CivilDate(
        year: day.year, month: day.month, day: CivilDate.days(inMonth: day.month, of: day.year))
    case .weekly:
      first = CivilDate(dayNumber: weekBegin(of: day))
      last = CivilDate(dayNumber: weekBegin(of: day) + 6)
    case .daily: return day...day
    }
    return (first ?? day)...(last ?? day)
  }
}
