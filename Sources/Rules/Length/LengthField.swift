import Platforms
import PostText

extension Rule {
  /// A title, a comment or another field is longer than its platform takes.
  package static let lengthField = Rule(
    id: "length/field",
    title: "Field over its limit",
    why: """
      A title, a comment, a list of tags or the attached media have limits of their own. The platform refuses or cuts what is over it, often \
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
      Example(
        "What we saw.\n\n![One](1.png)\n![Two](2.png)\n![Three](3.png)\n![Four](4.png)\n‹![Five](5.png)›",
        on: "mastodon"),
      Example("## LinkedIn\n\nComment: " + String(repeating: "c", count: 1_250) + "‹d›\n\nHello."),
    ],
    good: [
      Example("## YouTube\n\nTitle: " + String(repeating: "a", count: 100) + "\n\nWhat our members told us."),
      Example("---\nplatforms: x\ntitle: " + String(repeating: "word ", count: 90) + "\n---\n\nHello."),
      Example("## Reddit\n\nTitle: What would you ask your association for?\n\nWe are asking."),
      Example("## Discord\n\nTitle: " + String(repeating: "👍", count: 100) + "\n\nVote below."),
    ],
    check: .platform { post, findings in
      let media = post.reading.post.media
      guard let cap = post.platform.media.most, media.count > cap.most else { return }
      findings.add(
        media[cap.most].range,
        "\(media.count) attachments: beyond \(cap.most) \(post.platform.name) \(cap.effect)."
          + (cap.disagreement.map { " Sources differ: \($0)." } ?? ""),
        severity: Severity(cap.source.trust), platform: post.platform.id, source: cap.source.reference,
        evidence: [Evidence("attachments", media.count), Evidence("limit", cap.most)])
    },
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
