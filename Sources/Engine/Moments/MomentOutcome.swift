package import Native

/// What came of reading the calendars that a configuration names.
package struct MomentOutcome: Sendable {
  package var calendar = MomentCalendar.empty
  /// What is wrong with files, a sentence each; nothing keeps the other events from being read.
  package var problems: [String] = []

  package init() {}
}
