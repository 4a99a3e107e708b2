import Platforms

extension Rule {
  /// A title, a comment or another field is longer than its platform takes.
  package static let lengthField = Rule(
    id: "length/field",
    title: "Field over its limit",
    why: """
      A title, a comment or a list of tags has a limit of its own. The platform refuses or cuts what is over it, often \
      without a word.
      """,
    severity: .error,
    bad: [
      Example(
        "## YouTube\n\nTitle: " + String(repeating: "a", count: 100) + "‹bc›\n\nWhat our members told us."),
      Example("---\nplatforms: reddit\ntitle: " + String(repeating: "word ", count: 60) + "‹end›\n---\n\nHello."),
      Example(
        "## Pinterest\n\nTitle: " + String(repeating: "é", count: 100) + "‹é›\n\nA plan for your next meeting."),
      Example(
        "## YouTube\n\nTitle: A day at the meeting\nTags: " + String(repeating: "annual meeting, ", count: 28)
          + "annual meeting‹, one more, and the last›\n\nWhat we saw."),
      Example("## LinkedIn\n\nComment: " + String(repeating: "c", count: 1_250) + "‹d›\n\nHello."),
    ],
    good: [
      Example("## YouTube\n\nTitle: " + String(repeating: "a", count: 100) + "\n\nWhat our members told us."),
      Example("---\nplatforms: x\ntitle: " + String(repeating: "word ", count: 90) + "\n---\n\nHello."),
      Example("## Reddit\n\nTitle: What would you ask your association for?\n\nWe are asking."),
      Example("## Discord\n\nTitle: " + String(repeating: "👍", count: 100) + "\n\nVote below."),
    ],
    check: .elsewhere,
    checkField: { field, findings in
      guard let count = field.counts.gravest else { return }
      let limit = count.limit
      let whose = "\(field.platform.name)'s \(field.field.name)"
      findings.add(
        count.fitEnd..<field.text.bytes.count, of: field,
        count.excess(over: whose) + count.doubts(about: field.platform.name),
        severity: Severity(limit.source.trust), source: limit.source, evidence: count.evidence)
    })
}
