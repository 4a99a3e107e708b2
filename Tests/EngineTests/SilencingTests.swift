import Engine
import PostText
import Rules
import Testing

/// Every finding that can be allowed or silenced is gone afterwards, and the posts read as before.
@Suite struct SilencingTests {
  @Test(arguments: RuleCase.bad) func whatIsAllowedIsNoFindingAnyMore(_ test: RuleCase) throws {
    let text = MarkedText(test.example.text).text
    let before = test.analysis(of: text)
    for finding in before.findings where finding.rule == test.rule.id && finding.rule != "draft/suppression" {
      guard let words = before.words(of: finding), let edit = before.allowance(for: finding) else { continue }
      let after = test.analysis(of: try #require(before.text.applying([edit])).string(in: 0..<Int.max))
      let left = after.findings.contains { $0.rule == finding.rule && after.text.string(in: $0.range) == words }
      #expect(!left, sourceLocation: test.location)
      #expect(!after.findings.contains { $0.rule == "draft/suppression" }, sourceLocation: test.location)
    }
  }

  @Test(arguments: RuleCase.bad) func whatIsSilencedIsNoFindingAnyMore(_ test: RuleCase) throws {
    let text = MarkedText(test.example.text).text
    let before = test.analysis(of: text)
    for finding in before.findings where finding.rule == test.rule.id && finding.rule != "draft/suppression" {
      guard let edit = before.silence(finding) else { continue }
      let after = test.analysis(of: try #require(before.text.applying([edit])).string(in: 0..<Int.max))
      let place = finding.range.lowerBound + edit.replacement.utf8.count
      let left = after.findings.contains { $0.rule == finding.rule && $0.range.lowerBound == place }
      #expect(!left, sourceLocation: test.location)
    }
  }
}
