package import PostText

/// Something that a calendar has on a day, on several days in a row, or again and again.
package struct CalendarEvent: Sendable, Equatable {
  package var name: String
  package var start: CivilDate
  /// How many days it goes on behind its first one.
  package var furtherDays = 0
  package var recurrence: Recurrence?
  /// Days on which it begins apart from its recurrence, and on which it doesn't begin though it would.
  package var added: [CivilDate] = []
  package var excluded: Set<CivilDate> = []

  package init(name: String, start: CivilDate) {
    self.name = name
    self.start = start
  }

  /// More days than this aren't asked for at once.
  private static let longestWindow = 1_000

  /// The days in `window` on which it begins, sorted.
  package func starts(in window: ClosedRange<CivilDate>) -> [CivilDate] {
    var found = added.filter { window.contains($0) && !excluded.contains($0) }
    if let recurrence {
      let first = max(window.lowerBound, start).dayNumber
      let last = min(window.upperBound, recurrence.until ?? window.upperBound).dayNumber
      if first <= last {
        for number in first...min(last, first + Self.longestWindow) {
          guard let day = CivilDate(dayNumber: number), recurrence.meets(day, from: start), !excluded.contains(day)
          else { continue }
          found.append(day)
        }
      }
    } else if window.contains(start), !excluded.contains(start) {
      found.append(start)
    }
    return Set(found).sorted()
  }
}
