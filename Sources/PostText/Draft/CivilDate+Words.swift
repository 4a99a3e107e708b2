/// Days as people write them.
extension CivilDate {
  /// `Saturday 5 December 2026`.
  package var inWords: String { "\(weekdayName) \(withoutWeekday)" }

  /// `5 December 2026`.
  package var withoutWeekday: String { "\(day) \(Self.monthNames[month - 1]) \(year)" }

  package var weekdayName: String { Self.weekdayNames[weekday - 1] }

  /// From Monday on.
  package static let weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

  package static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
