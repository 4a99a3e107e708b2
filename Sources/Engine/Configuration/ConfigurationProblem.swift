import PostText
package import Rules

/// Something wrong with a configuration file.
package struct ConfigurationProblem: Sendable, Equatable {
  /// `error` keeps the last good version of the file in force.
  package var severity: Severity
  package var range: Range<Int>
  package var message: String
  /// The right name, where one is near.
  package var fix: Fix?

  package init(_ severity: Severity, _ range: Range<Int>, _ message: String, fix: Fix? = nil) {
    self.severity = severity
    self.range = range
    self.message = message
    self.fix = fix
  }
}
