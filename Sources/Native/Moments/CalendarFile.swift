import PostText

/// The events of an iCalendar file (RFC 5545).
///
/// Any bytes can be read: what can't be understood becomes a problem with its line, and the other events stay. Events
/// that are cancelled or have no name are left out, and so is what isn't about days: alarms, to-dos, time zones.
package struct CalendarFile: Sendable {
  package struct Problem: Sendable, Equatable {
    /// From 1.
    package var line: Int
    /// A sentence.
    package var message: String
  }

  package private(set) var events: [CalendarEvent] = []
  package private(set) var problems: [Problem] = []

  private static let mostEvents = 20_000
  private static let mostProblems = 20
  private static let mostDays = 1_000

  /// What is known of the event that is being read.
  private struct Entry {
    var line: Int
    var name = ""
    var identifier = ""
    var start: CalendarTime?
    /// Whether it says when it begins, be it so that it can be read or not.
    var hasStart = false
    var end: CalendarTime?
    var minutes: Int?
    var recurrence: Recurrence?
    var added: [CivilDate] = []
    var excluded: [CivilDate] = []
    /// The day whose place it takes among those of the event with its identifier.
    var replaced: CivilDate?
    var isCancelled = false
  }

  private var components: [String] = []
  private var entry: Entry?
  private var missed = 0
  private var left = 0
  /// By identifier the places of events among `events`, and the days that others take in their stead.
  private var places: [String: [Int]] = [:]
  private var replaced: [(identifier: String, day: CivilDate)] = []
  /// Days that may still be looked at to find where a `COUNT` ends.
  private var budget = 2_000_000

  package init(_ bytes: [UInt8]) {
    var file = self
    var isFirst = true
    ContentLine.lines(of: bytes) { line, number in
      if isFirst, !Self.isBlank(line) {
        isFirst = false
        if !Self.beginsCalendar(line) {
          file.problem(number, "This is no iCalendar file: it doesn't begin with BEGIN:VCALENDAR.")
        }
      }
      file.take(line, number)
    }
    if isFirst { file.problem(1, "The file is empty.") }
    if let entry = file.entry { file.problem(entry.line, "This event isn't closed by END:VEVENT; it is left out.") }
    file.finish()
    self = file
  }

  private init() {}

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool { line.allSatisfy(ASCII.isSpace) }

  private static func beginsCalendar(_ line: ArraySlice<UInt8>) -> Bool {
    ContentLine(line).map { $0.name == "BEGIN" && $0.word == "VCALENDAR" } ?? false
  }

  private mutating func problem(_ line: Int, _ message: String) {
    if problems.count < Self.mostProblems {
      problems.append(Problem(line: line, message: message))
    } else {
      missed += 1
    }
  }

  private mutating func finish() {
    for (identifier, day) in replaced {
      for place in places[identifier] ?? [] where events[place].recurrence != nil { events[place].excluded.insert(day) }
    }
    if left > 0 { problem(1, "Only the first \(Self.mostEvents) events are read; \(left) are left out.") }
    if missed > 0 { problems.append(Problem(line: 1, message: "There are \(missed) more problems in the file.")) }
    (components, places, replaced) = ([], [:], [])
  }

  // MARK: Lines

  private mutating func take(_ bytes: ArraySlice<UInt8>, _ number: Int) {
    guard !Self.isBlank(bytes) else { return }
    guard let line = ContentLine(bytes) else {
      if entry != nil, components.last == "VEVENT" { problem(number, "This line has no colon; it is passed over.") }
      return
    }
    switch line.name {
    case "BEGIN": begin(line.word, number)
    case "END": end(line.word, number)
    default: if components.last == "VEVENT" { takeProperty(line, number) }
    }
  }

  private mutating func begin(_ name: String, _ number: Int) {
    if name == "VEVENT", let open = entry {
      problem(open.line, "This event isn't closed by END:VEVENT; it is left out.")
      components.removeAll { $0 != "VCALENDAR" }
      entry = nil
    }
    components.append(name)
    if name == "VEVENT" { entry = Entry(line: number) }
  }

  private mutating func end(_ name: String, _ number: Int) {
    guard components.last == name else {
      // The end of something outer closes what is open inside; any other is passed over.
      guard name == "VCALENDAR" || name == "VEVENT", let place = components.lastIndex(of: name) else {
        return problem(number, "END:\(name.prefix(40)) has no BEGIN before it.")
      }
      if name == "VCALENDAR", let open = entry {
        problem(open.line, "This event isn't closed by END:VEVENT; it is left out.")
        entry = nil
      }
      components.removeSubrange((place + 1)...)
      return end(name, number)
    }
    components.removeLast()
    if name == "VEVENT", let done = entry {
      entry = nil
      add(done)
    }
  }

  private mutating func takeProperty(_ line: ContentLine, _ number: Int) {
    guard var entry else { return }
    switch line.name {
    case "SUMMARY": entry.name = Self.name(line.text)
    case "UID": entry.identifier = line.text
    case "STATUS": entry.isCancelled = line.word == "CANCELLED"
    case "DTSTART":
      entry.start = time(line, number)
      entry.hasStart = true
    case "DTEND": entry.end = time(line, number)
    case "DURATION":
      entry.minutes = CalendarTime.minutes(ofDuration: line.value)
      if entry.minutes == nil { problem(number, "This DURATION can't be read; the event counts on its first day.") }
    case "RRULE":
      do throws(Recurrence.Unreadable) {
        entry.recurrence = try Recurrence(line.value)
      } catch {
        problem(number, "This RRULE can't be followed: \(error.reason); the event counts once.")
      }
    case "EXDATE": entry.excluded += days(line, number)
    case "RDATE": entry.added += days(line, number)
    case "RECURRENCE-ID": entry.replaced = time(line, number)?.day
    default: break
    }
    self.entry = entry
  }

  private mutating func time(_ line: ContentLine, _ number: Int) -> CalendarTime? {
    let time = CalendarTime(line.value)
    if time == nil {
      problem(number, "This \(line.name) can't be read: it is a day written as 20261201 or 20261201T190000.")
    }
    return time
  }

  /// The days of a list; of a period the one on which it begins.
  private mutating func days(_ line: ContentLine, _ number: Int) -> [CivilDate] {
    var days: [CivilDate] = []
    for item in line.value.split(separator: UInt8(ascii: ",")) {
      if days.count == Self.mostDays {
        problem(number, "Only the first \(Self.mostDays) days of this \(line.name) are read.")
        break
      }
      if let time = CalendarTime(item.prefix { $0 != UInt8(ascii: "/") }) {
        days.append(time.day)
      } else {
        problem(number, "A day of this \(line.name) can't be read; it is passed over.")
      }
    }
    return days
  }

  /// One line, and no longer than a name is.
  private static func name(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return String(line.drop { $0.isWhitespace }.prefix(200))
  }

  // MARK: Events

  private mutating func add(_ entry: Entry) {
    if let day = entry.replaced { replaced.append((entry.identifier, day)) }
    guard !entry.isCancelled, !entry.name.isEmpty else { return }
    guard let start = entry.start else {
      if !entry.hasStart { problem(entry.line, "The event “\(entry.name.prefix(60))” has no DTSTART; it is left out.") }
      return
    }
    guard events.count < Self.mostEvents else {
      left += 1
      return
    }
    var event = CalendarEvent(name: entry.name, start: start.day)
    event.furtherDays = Self.furtherDays(entry, from: start)
    if let recurrence = entry.recurrence { event.recurrence = ended(recurrence, from: start.day) }
    event.added = Array(entry.added.prefix(Self.mostDays))
    event.excluded = Set(entry.excluded.prefix(Self.mostDays))
    if entry.replaced == nil, !entry.identifier.isEmpty { places[entry.identifier, default: []].append(events.count) }
    events.append(event)
  }

  private static let mostFurtherDays = 366

  /// The end of whole days is the day behind the last, and midnight belongs to the day before it.
  private static func furtherDays(_ entry: Entry, from start: CalendarTime) -> Int {
    let begin = start.day.dayNumber * 1_440 + (start.minutes ?? 0)
    var end = begin
    if let time = entry.end { end = time.day.dayNumber * 1_440 + (time.minutes ?? 0) }
    if entry.end == nil, let minutes = entry.minutes { end = begin + minutes }
    guard end > begin else { return 0 }
    let last = (end - 1) - start.day.dayNumber * 1_440
    return min(last / 1_440, mostFurtherDays)
  }

  /// So many days a `COUNT` is followed, some fifty years; what comes more rarely has no end worth knowing.
  private static let longestCount = 20_000

  /// The same with the day on which its `COUNT` ends.
  private mutating func ended(_ recurrence: Recurrence, from start: CivilDate) -> Recurrence {
    guard let count = recurrence.count, recurrence.until == nil else { return recurrence }
    var ended = recurrence
    var met = 0
    for distance in 0...Self.longestCount {
      guard budget > 0, let day = start.adding(days: distance) else { return recurrence }
      budget -= recurrence.cost
      guard recurrence.meets(day, from: start) else { continue }
      met += 1
      if met == count {
        ended.until = day
        return ended
      }
    }
    return recurrence
  }
}
