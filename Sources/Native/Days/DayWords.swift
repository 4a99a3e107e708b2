import Voice

/// What a word may have to do with a day.
enum DayWord: Sendable, Equatable {
  /// From 1.
  case month(Int)
  case shortMonth(Int)
  case weekday(Int)
  case shortWeekday(Int)
  case relation(DayMention.Relation)
  case toCome
  /// What joins the days of a range or a list.
  case joiner
  case unit
  case of, the, on, being, from

  private static let months = "january february march april may june july august september october november december"
  private static let shortMonths = "jan feb mar apr may jun jul aug sep/sept oct nov dec"
  private static let weekdays = "monday tuesday wednesday thursday friday saturday sunday"
  private static let shortWeekdays = "mon tue/tues wed thu/thur/thurs fri sat sun"

  /// The words with which the mention of a day may begin. Most words are none, and a set says so sooner than a table.
  static let openers = WordTable(
    [months, shortMonths, weekdays, shortWeekdays, "today tonight tomorrow"].joined(separator: " ").map {
      $0 == "/" ? " " : String($0)
    }.joined())

  static let table: WordTable<DayWord> = {
    var words: [(String, DayWord)] = []
    func add(_ list: String, _ word: (Int) -> DayWord) {
      for (index, names) in list.split(separator: " ").enumerated() {
        for name in names.split(separator: "/") { words.append((String(name), word(index + 1))) }
      }
    }
    add(months) { .month($0) }
    add(shortMonths) { .shortMonth($0) }
    add(weekdays) { .weekday($0) }
    add(shortWeekdays) { .shortWeekday($0) }
    add("this/next/coming/upcoming") { _ in .toCome }
    add("and/or/to/until/till/through/thru/then") { _ in .joiner }
    // A number before one of these is an amount, be there a month before it or not.
    add(
      """
      people/percent/members/points/million/billion/thousand/hundred/hours/minutes/days/weeks/months/years/miles/km/times/\
      votes/seats/goals/games/places/pages/more/am/pm/a.m/p.m/o'clock/percentage
      """
    ) { _ in .unit }
    words += [
      ("today", .relation(.today)), ("tonight", .relation(.tonight)), ("tomorrow", .relation(.tomorrow)),
      ("of", .of), ("the", .the), ("on", .on), ("is", .being),
      ("from", .from), ("since", .from),
    ]
    return WordTable(words)
  }()
}
