import Native
import PostText

/// A moment that is still to come, or is on.
struct UpcomingMoment {
  var name: String
  var day: CivilDate

  /// How far ahead somebody plans, in days.
  private static let reach = 60
  /// In how many a moment is looked for that somebody asks for by its name.
  private static let farReach = 400
  /// A calendar that holds more isn't one of days worth a post.
  private static let mostLooked = 500

  /// The next ones, the first to come first; what comes every week is none.
  static func next(in calendar: MomentCalendar, from day: CivilDate) -> [UpcomingMoment] {
    let window = day...(day.adding(days: reach) ?? day)
    let found = calendar.moments.prefix(mostLooked).compactMap { moment -> UpcomingMoment? in
      guard let time = moment.times(in: window).first, !moment.isFrequent(around: time.lowerBound) else { return nil }
      return UpcomingMoment(name: moment.name, day: max(day, time.lowerBound))
    }
    return found.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
  }

  /// The days on which a moment begins from now on.
  static func times(of moment: Moment, from day: CivilDate) -> [CivilDate] {
    moment.times(in: day...(day.adding(days: farReach) ?? day)).map { max(day, $0.lowerBound) }
  }
}
