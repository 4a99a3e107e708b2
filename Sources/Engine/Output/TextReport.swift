import PostText
package import Rules

/// Findings as a compiler would print them: place, severity, message, rule, then the line with its marks.
package struct TextReport: Sendable {
  private let usesColor: Bool

  package init(usesColor: Bool) {
    self.usesColor = usesColor
  }

  package func lines(for analysis: Analysis, path: String) -> String {
    analysis.groups.map { group in
      var entry = heading(
        path: path, range: group.finding.range, severity: group.finding.severity, message: group.message,
        label: group.finding.rule, in: analysis.text)
      if group.finding.field == nil { entry += excerpt(of: group.finding.range, in: analysis.text) }
      for fix in analysis.fixes(of: group.finding) { entry += "    fix: \(fix.title)\n" }
      return entry
    }.joined()
  }

  /// What is wrong with a configuration file.
  package func lines(for file: ConfigurationFile) -> String {
    file.problems.map { problem in
      heading(
        path: file.path, range: problem.range, severity: problem.severity, message: problem.message,
        label: "configuration", in: file.text)
        + (file.root == nil && file.text.bytes.isEmpty ? "" : excerpt(of: problem.range, in: file.text))
    }.joined()
  }

  /// Columns count characters from 1, as a person and most editors do.
  private func heading(
    path: String, range: Range<Int>, severity: Severity, message: String, label: String, in text: SourceText
  ) -> String {
    let position = text.position(at: range.lowerBound, in: .utf16)
    // A file's name must not steer the terminal.
    let path = String(
      String.UnicodeScalarView(path.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "?" : $0 }))
    let place = "\(path):\(position.line + 1):\(position.column + 1):"
    return "\(styled(place, "1")) \(styled(severity.rawValue, color(of: severity))): \(message) [\(label)]\n"
  }

  private func excerpt(of range: Range<Int>, in text: SourceText) -> String {
    let (source, marks) = Excerpt.lines(of: range, in: text)
    guard !source.isEmpty else { return "" }
    return "    \(source)\n    \(styled(marks, "32"))\n"
  }

  private func color(of severity: Severity) -> String {
    switch severity {
    case .error: "1;31"
    case .warning: "1;33"
    case .info: "1;34"
    case .hint: "2"
    }
  }

  private func styled(_ text: String, _ style: String) -> String {
    usesColor ? "\u{1B}[\(style)m\(text)\u{1B}[0m" : text
  }
}

/// How many findings there are of each severity.
package struct FindingTally: Sendable {
  package var files = 0
  private var counts: [Severity: Int] = [:]

  package init() {}

  package mutating func add(_ findings: some Sequence<Finding>) {
    for finding in findings { counts[finding.severity, default: 0] += 1 }
  }

  package subscript(severity: Severity) -> Int { counts[severity] ?? 0 }

  /// Whether anything is at least as severe as `severity`.
  package func reaches(_ severity: Severity) -> Bool {
    counts.contains { $0.key >= severity && $0.value > 0 }
  }

  /// "3 drafts: 1 error, 2 warnings".
  package var summary: String {
    let parts = Severity.allCases.compactMap { severity -> String? in
      let count = self[severity]
      guard count > 0 else { return nil }
      let word = severity == .info ? "info" : severity.rawValue
      return "\(count) \(word)\(count == 1 || severity == .info ? "" : "s")"
    }
    return "\(files) draft\(files == 1 ? "" : "s"): "
      + (parts.isEmpty ? "nothing to mend" : parts.joined(separator: ", "))
  }
}
