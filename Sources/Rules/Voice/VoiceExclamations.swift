import PostText
import Voice

extension Rule {
  /// More exclamation marks in a post than the voice has.
  package static let voiceExclamations = Rule(
    id: "voice/exclamations",
    title: "More exclamation marks than the voice has",
    why: """
      One exclamation mark is a smile, three are a sales pitch. A voice declares how many a post may have; each post of \
      a thread is counted by itself, and quotations aren't counted.
      """,
    severity: .warning,
    bad: [
      Example(
        "We won! Thank you‹!›", voice: #"{ "exclamations": { "max": 1 } }"#, fixed: "We won! Thank you."),
      Example(
        "We won‹!!!› And so did you!", voice: #"{ "exclamations": { "max": 0 } }"#, fixed: "We won. And so did you."),
      Example(
        "Really?! We won‹!!› Thank you.", voice: #"{ "exclamations": { "max": 1 } }"#,
        fixed: "Really?! We won. Thank you."),
      Example("We won!‹!!›", voice: #"{ "exclamations": { "max": 1 } }"#, fixed: "We won!"),
      Example(
        "We won! Thank you! Come again‹!›", on: "linkedin", "x",
        voice: #"{ "exclamations": { "max": 2 }, "flex": { "linkedin": { "exclamations": { "max": 3 } } } }"#),
    ],
    good: [
      Example("We won! Thank you.", voice: #"{ "exclamations": { "max": 1 } }"#),
      Example("“We won! And how we did!” she said!", voice: #"{ "exclamations": { "max": 1 } }"#),
      Example("## X\n\nWe won!\n\n---\n\nThank you!", voice: #"{ "exclamations": { "max": 1 } }"#),
      Example("In code, `!a && !b` and a != b are fine.", voice: #"{ "exclamations": { "max": 0 } }"#),
    ],
    check: .voice { post, findings in
      for (platform, most) in post.bounds(\.exclamations) {
        let marks = ExclamationMarks(post.words)
        guard marks.count > most else { continue }
        let runs = marks.surplus(over: most)
        guard let first = runs.first else { continue }
        let keepsAll = runs.allSatisfy(\.replacement.isEmpty)
        let advice =
          keepsAll
          ? "take \(marks.count - most) out"
          : "end the \(most == 0 ? "sentence" : "others") with a full stop"
        findings.add(
          first.range, of: post,
          "\(marks.count) exclamation \(marks.count == 1 ? "mark" : "marks"), and \(post.voiceName(on: platform)) has "
            + "\(most == 0 ? "none" : "at most \(most)") in a post: \(advice).",
          platform: platform, evidence: [Evidence("exclamations", marks.count), Evidence("max", most)],
          fixes: [
            Fix(
              "Keep \(most == 0 ? "none" : "the first\(most == 1 ? "" : " \(most)")")",
              edits: runs.map { post.post.edit($0.range, $0.replacement) })
          ])
      }
    })
}
