package import PostText

/// A day as it is written, with or without its year.
package struct WrittenDay: Sendable, Equatable {
  /// From 1 to 12.
  package var month: Int
  /// From 1 to 31.
  package var day: Int
  package var year: Int?

  package init(month: Int, day: Int, year: Int? = nil) {
    self.month = month
    self.day = day
    self.year = year
  }

  /// The day that is meant by somebody who writes on `reference`: without a year it is the nearest one. Nil when there
  /// is no such day.
  package func day(near reference: CivilDate) -> CivilDate? {
    if let year { return CivilDate(year: year, month: month, day: day) }
    return days(around: reference).min {
      abs($0.dayNumber - reference.dayNumber) < abs($1.dayNumber - reference.dayNumber)
    }
  }

  /// The days of its year, or of the years around `reference` where it has none.
  package func days(around reference: CivilDate) -> [CivilDate] {
    if let year { return CivilDate(year: year, month: month, day: day).map { [$0] } ?? [] }
    // A leap day may be four years off, and eight around a century. What is to come is what is meant, all else equal.
    let reach = month == 2 && day == 29 ? 8 : 1
    return (-reach...reach).reversed().compactMap { CivilDate(year: reference.year + $0, month: month, day: day) }
  }
}
