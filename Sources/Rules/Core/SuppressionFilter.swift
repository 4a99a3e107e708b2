package import PostText

/// Takes out the findings that the writer has switched off, and reports the switches that did nothing.
package enum SuppressionFilter {
  /// - Returns: the findings that stay, and those of `draft/suppression`.
  package static func apply(
    to findings: [Finding], of draft: Draft, settings: RuleSettings
  ) -> [Finding] {
    guard !draft.suppressions.isEmpty else { return findings }
    var used = [Bool](repeating: false, count: draft.suppressions.count)
    var kept: [Finding] = []
    for finding in findings {
      var isSuppressed = false
      for (index, suppression) in draft.suppressions.enumerated() where covers(suppression, finding, in: draft.text) {
        used[index] = true
        isSuppressed = true
      }
      if !isSuppressed { kept.append(finding) }
    }
    guard !settings.isOff else { return kept }
    guard let rule = RuleCatalog.all.firstIndex(where: { $0.id == Rule.draftSuppression.id }) else { return kept }
    var collector = FindingCollector()
    collector.begin(rule, settings: settings)
    for (index, suppression) in draft.suppressions.enumerated() where !used[index] {
      report(suppression, in: draft.text, to: &collector)
    }
    return kept + collector.findings
  }

  private static func covers(_ suppression: Suppression, _ finding: Finding, in text: SourceText) -> Bool {
    guard suppression.names(finding.rule) else { return false }
    switch suppression.extent {
    case .file: return true
    case .range(let range):
      return finding.field == nil && finding.range.lowerBound < range.upperBound
        && finding.range.upperBound > range.lowerBound || range.contains(finding.range.lowerBound)
    case .text(let expected): return finding.field == nil && text.string(in: finding.range) == expected
    }
  }

  /// A header that switches everything off is the writer's business, whatever there is to hide.
  private static func report(_ suppression: Suppression, in text: SourceText, to collector: inout FindingCollector) {
    guard text.bytes[text.clamped(suppression.range)].first == UInt8(ascii: "<") else { return }
    let what = suppression.rule.map { "\($0.value) finds nothing there" } ?? "There is no finding there"
    let line = text.lines.line(at: suppression.range.lowerBound)
    let content = text.content(ofLine: line)
    let isAlone = ASCII.trimmed(content, in: text.bytes) == suppression.range
    let removed = isAlone ? text.lines.range(ofLine: line) : suppression.range
    collector.add(
      suppression.range, "\(what): the suppression can go.",
      fixes: [Fix("Take the suppression out", edits: [TextEdit(removed, "")])])
  }
}
