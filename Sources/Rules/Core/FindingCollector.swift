import PostText

/// Takes what the rules find. It knows which rule speaks, how severe it is and what its options are, so that a
/// rule says only where and what.
package struct FindingCollector: Sendable {
  package private(set) var findings: [Finding] = []
  /// The place in the catalogue of the rule that speaks.
  private var rule = 0
  private var settings = RuleSettings()

  package init() {}

  /// Makes the rule at this place in the catalogue the one that speaks.
  package mutating func begin(_ rule: Int, settings: RuleSettings) {
    self.rule = rule
    self.settings = settings
  }

  /// Adds a finding of the rule that speaks.
  ///
  /// - Parameter severity: in place of the rule's own; the configuration is stronger than both.
  package mutating func add(
    _ range: Range<Int>, _ message: String, severity: Severity? = nil, platform: String? = nil,
    source: String? = nil, evidence: [Evidence] = [], fixes: [Fix] = [], field: String? = nil,
    related: [RelatedPlace] = []
  ) {
    findings.append(
      Finding(
        rule: RuleCatalog.all[rule].id,
        severity: settings.severity ?? severity ?? RuleCatalog.all[rule].severity, range: range, message: message,
        platform: platform, source: source, evidence: evidence, fixes: fixes, field: field,
        related: related))
  }

  /// The number an option holds.
  package func number(_ option: String) -> Double {
    guard case .number(let value) = value(option) else { return 0 }
    return value
  }

  /// The number an option holds, as a count of things.
  package func count(_ option: String) -> Int {
    let value = number(option)
    return value.isFinite ? Int(max(-1, min(value, 1_000_000))) : 0
  }

  package func flag(_ option: String) -> Bool {
    value(option) == .flag(true)
  }

  private func value(_ option: String) -> OptionValue? {
    settings.options[option] ?? RuleCatalog.all[rule].options.first { $0.name == option }?.standard
  }
}
