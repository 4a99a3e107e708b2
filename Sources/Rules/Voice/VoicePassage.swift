import PostText
import Voice

extension Rule {
  /// A sentence that reads unlike the posts its voice was learned from.
  package static let voicePassage = Rule(
    id: "voice/passage",
    title: "A sentence that doesn't sound like you",
    why: """
      When a draft was put together from other people's words, a sentence or two give it away. Each sentence of sixty \
      characters or more is compared with the sentences of the posts the voice was learned from; shorter ones tell too \
      little. It is a hint, no more: one sentence in fifty of your own is marked, too.
      """,
    severity: .hint,
    bad: SampleVoice.foreign.map {
      Example("Plot 12 is open. ‹\($0)›", learnedFrom: SampleVoice.posts)
    },
    good: SampleVoice.own.map { Example($0, learnedFrom: SampleVoice.posts) },
    check: .learned { post, findings in
      for passage in post.passages {
        let reasons = passage.reasons.map(\.message)
        let because = reasons.isEmpty ? "." : ": " + reasons.joined(separator: "; ") + "."
        findings.add(
          post.post.post.sourceRange(passage.range),
          "\(VoiceWording.share(passage.score)) of your own sentences read less like you than this one\(because)",
          evidence: VoiceWording.evidence(passage.score, post.voice, reasons), field: post.post.field)
      }
    })
}
