import Native
import PostText

/// The moments of a calendar that are on the day a draft is published, or in the two days behind it.
struct NearMoments: Sendable {
  struct Near: Sendable {
    var moment: Moment
    /// Its place among the moments of the calendar.
    var index: Int
    var time: ClosedRange<CivilDate>
    /// So many days after the publishing date it begins; 0 when it is on already.
    var distance: Int
  }

  /// So long before a moment a post may be about it.
  private static let reach = 2

  let calendar: MomentCalendar
  let day: CivilDate
  /// The nearest first.
  let moments: [Near]

  /// - Parameter earlier: what was found for the draft as it was before.
  init(_ calendar: MomentCalendar, on day: CivilDate, after earlier: NearMoments?) {
    self.calendar = calendar
    self.day = day
    if let earlier, earlier.calendar === calendar, earlier.day == day {
      moments = earlier.moments
      return
    }
    let window = day...(day.adding(days: Self.reach) ?? day)
    let found = calendar.moments.enumerated().compactMap { index, moment in
      moment.times(in: window).first { $0.upperBound >= day }.map { time in
        Near(moment: moment, index: index, time: time, distance: max(0, time.lowerBound.dayNumber - day.dayNumber))
      }
    }
    moments = found.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }
  }
}
