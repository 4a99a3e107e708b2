import Native
import PostText
import Voice

/// Holds the days that a text names against the day on which it is read.
struct StaleCheck {
  private let post: NativePost
  private let reading: ReadingDay
  /// The sentence that was looked at last: its place among them, and what it says of time.
  private var sentence = 0
  private var known: (sentence: Int, context: DayContext)?

  /// What lies further back without a year may as well be next year's.
  private static let farthestWithoutYear = 120
  /// What lies further back with a year was meant to.
  private static let farthestWithYear = 400

  init(_ post: NativePost, on reading: ReadingDay) {
    self.post = post
    self.reading = reading
  }

  mutating func run(_ findings: inout FindingCollector) {
    for mention in post.days ?? [] {
      if checkRelation(mention, &findings) { continue }
      let context = context(of: mention)
      guard !context.isHistory else { continue }
      if checkWeekdays(mention, &findings) { continue }
      checkPast(mention, context, &findings)
    }
  }

  // MARK: The date of the draft

  /// A draft that is to go out on a day that is over.
  static func checkDate(of draft: DraftReading, _ findings: inout FindingCollector) {
    guard draft.givenDate == nil, draft.status == "draft" || draft.status == "ready", let today = draft.today,
      let value = draft.draft.header?.value("date"), let date = PublishingDate(value.value)?.day, date < today
    else { return }
    findings.add(
      value.range,
      "\(date.inWords) is past, since today is \(today.inWords): give the draft a new date, or write status: published.",
      evidence: [Evidence("day", date.description), Evidence("today", today.description)])
  }

  // MARK: Relative days

  /// “tomorrow (5 December)” in a post of 2 December.
  private func checkRelation(_ mention: DayMention, _ findings: inout FindingCollector) -> Bool {
    guard let relation = mention.relation, let part = mention.parts.last,
      let said = reading.day.adding(days: relation.distance)
    else { return false }
    let isSame: Bool
    let other: String
    var evidence = [Evidence("said", relation.word)]
    if let written = part.day {
      guard let day = written.day(near: said), abs(day.year - said.year) <= 1 else { return false }
      // Without a publishing date, “tomorrow” may be any day from now on.
      isSame = reading.isPublishing ? day == said : day >= said
      other = day.inWords
      evidence.append(Evidence("day", day.description))
    } else {
      guard let weekday = part.weekday, reading.isPublishing else { return false }
      isSame = weekday == said.weekday
      other = "a " + CivilDate.weekdayNames[weekday - 1]
      evidence.append(Evidence("weekday", CivilDate.weekdayNames[weekday - 1]))
    }
    guard !isSame else { return false }
    let place =
      "in a post \(reading.isPublishing ? "of" : "that goes out from") \(reading.day.inWords)\(reading.isPublishing ? "" : " on")"
    let expected = reading.isPublishing ? "is \(said.inWords)" : "can't be before \(said.inWords)"
    findings.add(
      mention.range, of: post.post,
      "“\(relation.word)” \(place) \(expected), and the text says \(other): correct one of them\(reading.isPublishing ? ", or the date" : "").",
      evidence: evidence + [reading.evidence])
    return true
  }

  // MARK: Weekdays

  /// “Thursday, 4 December 2026”, which is a Friday.
  private func checkWeekdays(_ mention: DayMention, _ findings: inout FindingCollector) -> Bool {
    for part in mention.parts {
      guard let weekday = part.weekday, let written = part.day, let day = written.day(near: reading.day),
        abs(day.dayNumber - reading.day.dayNumber) <= Self.farthestWithYear
      else { continue }
      // Half a year off, either year may be meant.
      let agrees = written.days(around: reading.day).contains { other in
        other.weekday == weekday && abs(other.dayNumber - reading.day.dayNumber) <= 300
      }
      guard !agrees, day.weekday != weekday else { continue }
      let name = CivilDate.weekdayNames[weekday - 1]
      let nearest = Self.nearest(weekday, to: day)
      findings.add(
        mention.range, of: post.post,
        "\(day.withoutWeekday) is a \(day.weekdayName); the nearest \(name) is \(nearest.withoutWeekday): correct the day or the weekday.",
        evidence: [
          Evidence("day", day.description), Evidence("weekday", day.weekdayName), Evidence("said", name),
          reading.evidence,
        ])
      return true
    }
    return false
  }

  private static func nearest(_ weekday: Int, to day: CivilDate) -> CivilDate {
    let distance = (weekday - day.weekday + 10) % 7 - 3
    return day.adding(days: distance) ?? day
  }

  // MARK: Days that are past

  private func checkPast(_ mention: DayMention, _ context: DayContext, _ findings: inout FindingCollector) {
    guard let written = mention.parts.last?.day, let day = mention.lastDay(near: reading.day), day < reading.day,
      context.looksAhead || mention.isToCome || isEnd(mention) || isSaidToBe(mention) || hasTime(behind: mention),
      mention.parts.count > 1 || !beginsThere(mention), !isPartOfName(mention)
    else { return }
    if written.year == nil, let year = context.latestYear, year > reading.day.year { return }
    let distance = reading.day.dayNumber - day.dayNumber
    guard distance <= (written.year == nil ? Self.farthestWithoutYear : Self.farthestWithYear) else { return }
    let ends = mention.parts.count > 1 ? "ends on" : "is"
    let days = distance == 1 ? "a day" : "\(distance) days"
    findings.add(
      mention.range, of: post.post,
      "“\(post.post.string(mention.range))” \(ends) \(day.inWords), and \(reading.inWords), \(days) later: name a day to come\(reading.isPublishing ? ", or publish sooner" : "").",
      evidence: [Evidence("day", day.description), Evidence("days", distance), reading.evidence])
  }

  /// “from 3 May”, “since 3 May”: what goes on from there isn't past.
  private func beginsThere(_ mention: DayMention) -> Bool {
    word(mention.tokens.lowerBound - 1).map(Self.beginnings.contains) ?? false
  }

  private static let beginnings: Set<String> = ["from", "since", "after", "of", "starting", "beginning", "following"]

  /// “by 3 May”, “until 3 May”.
  private func isEnd(_ mention: DayMention) -> Bool {
    word(mention.tokens.lowerBound - 1).map(["by", "until", "till", "through"].contains) ?? false
  }

  /// “the 4 July recess”, “their 4 July recess”.
  private func isPartOfName(_ mention: DayMention) -> Bool {
    guard word(mention.tokens.lowerBound - 1).map(Self.determiners.contains) ?? false,
      let next = word(mention.tokens.upperBound)
    else { return false }
    return next.utf8.first.map(ASCII.isLetter) ?? false
  }

  private static let determiners: Set<String> = [
    "the", "a", "this", "that", "our", "your", "their", "his", "her", "its",
  ]

  /// “is on 3 May”.
  private func isSaidToBe(_ mention: DayMention) -> Bool {
    let start = mention.tokens.lowerBound
    return word(start - 1) == "on" && word(start - 2).map(["is", "are", "it's", "it’s"].contains) ?? false
  }

  /// “3 May, 7 pm”, “3 May at 19:00”: who names the hour invites.
  private func hasTime(behind mention: DayMention) -> Bool {
    var index = mention.tokens.upperBound
    if post.words.isSign(index, UInt8(ascii: ",")) { index += 1 }
    if let next = word(index), ["at", "from"].contains(next) { index += 1 }
    guard let time = word(index), time.utf8.first.map(ASCII.isDigit) ?? false else { return false }
    if time.hasSuffix("am") || time.hasSuffix("pm") || time.contains(":") { return true }
    return word(index + 1).map { $0 == "am" || $0 == "pm" } ?? false
  }

  /// A token in small letters; nil beyond the text.
  private func word(_ index: Int) -> String? {
    guard post.words.tokens.indices.contains(index) else { return nil }
    return post.words.string(index).lowercased()
  }

  private mutating func context(of mention: DayMention) -> DayContext {
    let sentences = post.words.sentences
    while sentence < sentences.count, sentences[sentence].upperBound <= mention.tokens.lowerBound { sentence += 1 }
    guard sentence < sentences.count else { return DayContext(mention.tokens, of: post.words) }
    if let known, known.sentence == sentence { return known.context }
    let context = DayContext(sentences[sentence], of: post.words)
    known = (sentence, context)
    return context
  }
}
