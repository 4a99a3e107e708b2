/// A draft that shows what a rule says, or that it stays silent.
package struct Example: Sendable {
  /// `‹` and `›` enclose what the rule marks; a good example has none.
  package var text: String
  /// What stands in for `platforms` of the configuration.
  package var platforms: [String]
  /// The object that stands for `voices.default` of the configuration, as JSON.
  package var voice: String?
  /// Posts from which the draft's voice was learned; none where the rule needs none.
  package var exemplars: [String]
  /// Other drafts of the workspace, by the names of their files. The draft itself is `draft.md`.
  package var others: [String: String]
  /// The present day, as 2026-12-01; nil where nobody says.
  package var today: String?
  /// What stands in the calendar: `2026-12-01 Giving Tuesday`, `2026-12-04 Choir, weekly`.
  package var moments: [String]
  /// The text after the preferred fix.
  package var fixed: String?
  package var file: StaticString
  package var line: UInt

  package init(
    _ text: String, on platforms: String..., voice: String? = nil, learnedFrom exemplars: [String] = [],
    among others: [String: String] = [:], today: String? = nil, moments: [String] = [], fixed: String? = nil,
    file: StaticString = #fileID, line: UInt = #line
  ) {
    self.text = text
    self.platforms = platforms.isEmpty ? ["x"] : platforms
    self.voice = voice
    self.exemplars = exemplars
    self.others = others
    self.today = today
    self.moments = moments
    self.fixed = fixed
    self.file = file
    self.line = line
  }
}
