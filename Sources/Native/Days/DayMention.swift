package import PostText

/// A day, or several that belong together, named in a text: `3 May`, `Friday, May 3rd, 2026`, `3–5 May`,
/// `tomorrow (5 December)`, `today (Friday)`.
package struct DayMention: Sendable, Equatable {
  package struct Part: Sendable, Equatable {
    /// Nil where only the weekday is named.
    package var day: WrittenDay?
    /// From 1 for Monday to 7 for Sunday.
    package var weekday: Int?
  }

  /// A day that is counted from the one on which the text is read.
  package enum Relation: Sendable, Equatable {
    case today, tonight, tomorrow

    /// How many days later it is.
    package var distance: Int { self == .tomorrow ? 1 : 0 }

    package var word: String {
      switch self {
      case .today: "today"
      case .tonight: "tonight"
      case .tomorrow: "tomorrow"
      }
    }
  }

  /// In order; a range has its first day and its last one. Never empty.
  package var parts: [Part]
  /// The relative day that the text says is this one.
  package var relation: Relation?
  /// Whether “this”, “next” or “coming” stands before it.
  package var isToCome = false
  /// Indices of its tokens in the text, and their place there.
  package var tokens: Range<Int>
  package var range: Range<Int>

  /// The same so many bytes and tokens further on.
  func moved(by bytes: Int, tokens distance: Int) -> DayMention {
    var moved = self
    moved.range = range.moved(by: bytes)
    moved.tokens = tokens.moved(by: distance)
    return moved
  }

  /// The last of its days, for somebody who writes on `reference`; nil when it names no date, or there is no such day.
  package func lastDay(near reference: CivilDate) -> CivilDate? { parts.last?.day?.day(near: reference) }

  /// All days from its first to its last one.
  package func days(near reference: CivilDate) -> ClosedRange<CivilDate>? {
    guard let last = lastDay(near: reference), let first = parts.first?.day?.day(near: last) else { return nil }
    return min(first, last)...last
  }
}
