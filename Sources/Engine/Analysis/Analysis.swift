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
    self.findings = ThreadFix.added(
      to: RuleRunner.run(reading, settings: configuration.rules(for: document.path)), reading: reading,
      accounts: accounts)
  }

  package var text: SourceText { document.text }
}

/// Offers to split a post into a thread where that mends its length.
private enum ThreadFix {
  static func added(to findings: [Finding], reading: DraftReading, accounts: [String: Account]) -> [Finding] {
    guard findings.contains(where: { $0.rule == Rule.lengthOver.id }), !reading.isRaw else { return findings }
    return findings.map { finding in
      guard finding.rule == Rule.lengthOver.id, finding.severity != .info,
        let post = reading.platformPosts.first(where: {
          $0.platform.id == finding.platform && $0.reading.post.sourceExtent.contains(finding.range.lowerBound)
        }),
        let gaps = ThreadSplit.gaps(
          in: post.bytes, on: post.platform, account: accounts[post.platform.id] ?? Account())
      else { return finding }
      var finding = finding
      let isPart = post.reading.parts > 1
      finding.fixes.append(
        Fix(
          isPart ? "Split into \(gaps.count + 1) posts" : "Split into a thread of \(gaps.count + 1)",
          edits: gaps.map { post.reading.edit($0, "\n\n---\n\n") }))
      return finding
    }
  }
}
