package import PostText

/// A day worth a post, with all events of its name, be they one that comes again or one for each year.
package struct Moment: Sendable {
  package let name: String
  let key: MomentName
  package fileprivate(set) var events: [CalendarEvent]

  /// Whether its name is a single word, which may as well be one of the language.
  package var isOneWord: Bool { key.words.count == 1 }

  /// Whether a word, given in small letters and without apostrophe or plural, is part of its name.
  package func isNamed(with word: String) -> Bool { key.words.contains(Array(word.utf8)) }

  /// The times in which it is on a day of `window`, the first to begin first.
  ///
  /// What goes on for more than `longest` days is on at its beginning only: a month is no moment.
  package func times(in window: ClosedRange<CivilDate>) -> [ClosedRange<CivilDate>] {
    let found = events.flatMap { event in
      let further = event.furtherDays < Self.longest ? event.furtherDays : 0
      let first = window.lowerBound.adding(days: -further) ?? window.lowerBound
      return event.starts(in: first...window.upperBound).map { $0...($0.adding(days: further) ?? $0) }
    }
    return Set(found).sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  private static let longest = 7

  /// Whether it comes about once a week or more often around `day`, so that it is no occasion by itself.
  package func isFrequent(around day: CivilDate) -> Bool {
    guard let first = day.adding(days: -28), let last = day.adding(days: 28) else { return false }
    return events.lazy.flatMap { $0.starts(in: first...last) }.count >= 7
  }
}

/// The moments of some calendars. It is made once and shared, since it may hold thousands.
package final class MomentCalendar: Sendable {
  package static let empty = MomentCalendar([])

  /// In the order of the files, those of one name once.
  package let moments: [Moment]
  /// By first word, and by the name as a tag, the places among `moments`.
  let byWord: [[UInt8]: [Int]]
  let byTag: [[UInt8]: Int]

  package init(_ events: [CalendarEvent]) {
    var moments: [Moment] = []
    var places: [MomentName: Int] = [:]
    var byWord: [[UInt8]: [Int]] = [:]
    var byTag: [[UInt8]: Int] = [:]
    for event in events {
      guard let name = MomentName(event.name) else { continue }
      if let place = places[name] {
        moments[place].events.append(event)
        continue
      }
      places[name] = moments.count
      byWord[name.words[0], default: []].append(moments.count)
      if byTag[name.tag] == nil { byTag[name.tag] = moments.count }
      moments.append(Moment(name: event.name, key: name, events: [event]))
    }
    self.moments = moments
    self.byWord = byWord
    self.byTag = byTag
  }

  package var isEmpty: Bool { moments.isEmpty }
}
