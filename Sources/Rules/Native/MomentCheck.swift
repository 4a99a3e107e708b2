import Native
import PostText

/// Says which moments are near the publishing date, and which the draft puts on another day.
struct MomentCheck {
  private let draft: DraftReading
  private let near: NearMoments
  /// Places among the moments of the calendar.
  private var spoken: Set<Int> = []
  private var reported: Set<Int> = []

  init(_ draft: DraftReading, _ near: NearMoments) {
    self.draft = draft
    self.near = near
  }

  mutating func run(_ findings: inout FindingCollector) {
    let most = findings.count("most")
    for post in draft.nativePosts {
      let names = near.calendar.names(in: post.words)
      spoken.formUnion(names.map(\.moment))
      guard post.isEnglish, !names.isEmpty else { continue }
      let assertions = DayAssertions(post.words, naming: post.days ?? [], on: near.day)
      for name in names where reported.count < most && !reported.contains(name.moment) {
        contradict(assertions, name, post, &findings)
      }
    }
    hint(at: most - reported.count, &findings)
  }

  // MARK: Another day

  /// What is further off is another year's, or unknown to the calendar.
  private static let farthest = 45

  private mutating func contradict(
    _ assertions: DayAssertions, _ name: NamedMoment, _ post: NativePost, _ findings: inout FindingCollector
  ) {
    let moment = near.calendar.moments[name.moment]
    guard let assertion = assertions.first(about: name, moment),
      let first = assertion.days.lowerBound.adding(days: -Self.farthest),
      let last = assertion.days.upperBound.adding(days: Self.farthest), !moment.isFrequent(around: near.day)
    else { return }
    let times = moment.times(in: first...last)
    guard !times.contains(where: { $0.overlaps(assertion.days) }),
      let time = times.min(by: { Self.distance($0, assertion.days) < Self.distance($1, assertion.days) }),
      Self.distance(time, assertion.days) > assertion.tolerance
    else { return }
    reported.insert(name.moment)
    let advice =
      switch assertion.kind {
      case .day: "the draft says \(assertion.days.lowerBound.inWords): correct the draft or the calendar."
      case .greeting where time.lowerBound > near.day:
        "the post is dated \(near.day.inWords): publish it on the day, or say that it is to come."
      case .greeting: "the post is dated \(near.day.inWords): publish it on the day, or say that it is over."
      }
    findings.add(
      assertion.range, of: post.post,
      "\(moment.name) is on \(time.lowerBound.inWords) in your calendar, and \(advice)", severity: .warning,
      evidence: [
        Evidence("moment", moment.name), Evidence("day", time.lowerBound.description),
        Evidence("said", assertion.days.lowerBound.description), Evidence("published", near.day.description),
      ])
  }

  /// Days between two stretches that don't overlap.
  private static func distance(_ one: ClosedRange<CivilDate>, _ other: ClosedRange<CivilDate>) -> Int {
    max(
      one.lowerBound.dayNumber - other.upperBound.dayNumber, other.lowerBound.dayNumber - one.upperBound.dayNumber)
  }

  // MARK: Near days

  private func hint(at most: Int, _ findings: inout FindingCollector) {
    var left = most
    for near in near.moments where left > 0 && !reported.contains(near.index) {
      let isSpoken = spoken.contains(near.index)
      guard isSpoken || !near.moment.isFrequent(around: self.near.day) else { continue }
      left -= 1
      let advice = isSpoken ? "the draft speaks of it." : "the draft could speak of it."
      let evidence = [
        Evidence("moment", near.moment.name), Evidence("day", near.time.lowerBound.description),
        Evidence("published", self.near.day.description), Evidence("spoken", isSpoken ? 1 : 0),
      ]
      add("\(when(near)): \(advice)", evidence, &findings)
    }
  }

  private func when(_ near: NearMoments.Near) -> String {
    let name = near.moment.name
    switch near.distance {
    case 0 where near.time.lowerBound == self.near.day:
      return "\(name) is on the day this is published, \(self.near.day.inWords)"
    case 0: return "\(name) is on while this is published, until \(near.time.upperBound.inWords)"
    case 1: return "\(name) is a day after this is published, on \(near.time.lowerBound.inWords)"
    default: return "\(name) is \(near.distance) days after this is published, on \(near.time.lowerBound.inWords)"
    }
  }

  /// At the date in the header, else at the first line of the text.
  private func add(_ message: String, _ evidence: [Evidence], _ findings: inout FindingCollector) {
    if draft.givenDate == nil, let range = draft.draft.header?.value("date")?.range {
      findings.add(range, message, evidence: evidence)
    } else if let post = draft.nativePosts.first?.post, let line = post.lines.first {
      findings.add(line, of: post, message, evidence: evidence)
    } else {
      findings.add(0..<0, message, evidence: evidence)
    }
  }
}
