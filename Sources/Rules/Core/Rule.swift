/// One check: what it is called, why it is there, examples that prove it, and the code.
///
/// The examples are tests and documentation at once; `why` is what the hover, `timbre explain` and the
/// generated pages say.
package struct Rule: Sendable {
  /// On what a rule looks, and so how often it is called.
  package enum Check: Sendable {
    /// Once a draft.
    case draft(@Sendable (DraftReading, inout FindingCollector) -> Void)
    /// Once a text, whichever platforms it stands for.
    case post(@Sendable (PostReading, inout FindingCollector) -> Void)
    /// Once a post and platform.
    case platform(@Sendable (PlatformPost, inout FindingCollector) -> Void)
    /// Once a text of a draft that has a declared voice, whichever platforms it stands for.
    case voice(@Sendable (VoicedPost, inout FindingCollector) -> Void)
    /// Once a text whose voice has been learned.
    case learned(@Sendable (LearnedPost, inout FindingCollector) -> Void)
    /// Not on posts: on fields, or on what other rules have found.
    case elsewhere
  }

  /// `group/name`.
  package var id: String
  package var title: String
  /// Why a writer should care, in one to three sentences.
  package var why: String
  /// Unless the configuration says otherwise, or a limit's trust decides.
  package var severity: Severity
  package var options: [RuleOption]
  package var bad: [Example]
  package var good: [Example]
  package var check: Check
  /// What the rule looks at in the texts apart from the body, if it does.
  package var checkField: (@Sendable (PlatformField, inout FindingCollector) -> Void)?

  package init(
    id: String, title: String, why: String, severity: Severity, options: [RuleOption] = [], bad: [Example],
    good: [Example], check: Check,
    checkField: (@Sendable (PlatformField, inout FindingCollector) -> Void)? = nil
  ) {
    self.id = id
    self.title = title
    self.why = why
    self.severity = severity
    self.options = options
    self.bad = bad
    self.good = good
    self.check = check
    self.checkField = checkField
  }
}

/// Something about a rule that the configuration may set: `"native/ask-ratio": { "max": 0.25 }`.
package struct RuleOption: Sendable {
  package var name: String
  /// Also tells the kind of value that is taken.
  package var standard: OptionValue
  package var summary: String

  package init(_ name: String, _ standard: OptionValue, _ summary: String) {
    self.name = name
    self.standard = standard
    self.summary = summary
  }
}

/// The value of an option.
package enum OptionValue: Sendable, Equatable {
  case number(Double)
  case flag(Bool)
  case text(String)
}

/// What the configuration says of one rule.
package struct RuleSettings: Sendable, Equatable {
  package var isOff: Bool
  /// In place of the rule's own severity and of what a limit's trust would give.
  package var severity: Severity?
  package var options: [String: OptionValue]

  package init(isOff: Bool = false, severity: Severity? = nil, options: [String: OptionValue] = [:]) {
    self.isOff = isOff
    self.severity = severity
    self.options = options
  }
}
