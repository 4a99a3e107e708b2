package import Platforms
package import PostText
import Reimagining
package import Rules

/// What is asked about a draft beyond its text and its configuration.
package struct AnalysisRequest: Sendable {
  /// Platforms asked for by name; stronger than the header.
  package var platforms: [String]?
  package var fields: [String: String] = [:]
  /// Accounts in place of the configuration's.
  package var accounts: [String: Account] = [:]
  package var isRaw = false

  package init(
    platforms: [String]? = nil, fields: [String: String] = [:], accounts: [String: Account] = [:], isRaw: Bool = false
  ) {
    self.platforms = platforms
    self.fields = fields
    self.accounts = accounts
    self.isRaw = isRaw
  }
}

/// A draft read and judged. It holds all that hover, actions and output need, so that nothing is found out
/// twice.
package struct Analysis: Sendable {
  package let document: Document
  package let reading: DraftReading
  /// Sorted by place.
  package let findings: [Finding]
  package let accounts: [String: Account]

  package init(_ document: Document, configuration: Configuration, request: AnalysisRequest = AnalysisRequest()) {
    let accounts = configuration.accounts.merging(request.accounts) { $1 }
    let reading = DraftReading(
      DraftInput(
        text: document.text, requested: request.platforms, implicitPlatform: document.fileName?.platform,
        standard: configuration.platforms, accounts: accounts, fields: request.fields, isRaw: request.isRaw))
    self.document = document
    self.reading = reading
    self.accounts = accounts
    self.findings = RuleRunner.run(reading, settings: configuration.rules(for: document.path))
  }

  package var text: SourceText { document.text }
}

extension Analysis {
  /// The fixes of a finding, and those that take longer to work out than a keystroke leaves time for.
  package func fixes(of finding: Finding) -> [Fix] {
    finding.fixes + (threadFix(of: finding).map { [$0] } ?? [])
  }

  /// The findings with all their fixes, for output.
  package var completeFindings: [Finding] {
    findings.map { finding in
      var complete = finding
      complete.fixes = fixes(of: finding)
      return complete
    }
  }

  /// Splits a post into a thread where that mends its length.
  private func threadFix(of finding: Finding) -> Fix? {
    guard finding.rule == Rule.lengthOver.id, finding.severity != .info, !reading.isRaw,
      let post = reading.platformPosts.first(where: {
        $0.platform.id == finding.platform && $0.reading.post.sourceExtent.contains(finding.range.lowerBound)
      }),
      let gaps = ThreadSplit.gaps(in: post.bytes, on: post.platform, account: accounts[post.platform.id] ?? Account())
    else { return nil }
    let isPart = post.reading.parts > 1
    let end = text.lineTerminator
    return Fix(
      isPart ? "Split into \(gaps.count + 1) posts" : "Split into a thread of \(gaps.count + 1)",
      edits: gaps.map { gap in
        // A comment may stand in the gap; it stays, at the head of the next post.
        post.reading.post.isContiguous(gap)
          ? post.reading.edit(gap, "\(end)\(end)---\(end)\(end)")
          : post.reading.edit(gap.lowerBound..<gap.lowerBound, "\(end)\(end)---\(end)\(end)")
      })
  }
}
