import Platforms
import PostText
import Voice

extension Rule {
  /// A text that reads unlike the posts its voice was learned from.
  package static let voiceDrift = Rule(
    id: "voice/drift",
    title: "A draft that doesn't sound like you",
    why: """
      Readers know an account by how it sounds, and notice when somebody else seems to be writing. The text is compared \
      with the posts the voice was learned from, by what it does, not by what it is about: the length of sentences, the \
      little words, signs, shapes and turns of phrase. The score is the share of your own posts that read less like \
      you; one in twenty of your own posts is flagged, too, unless `alarmRate` says otherwise. One post alone tells \
      little: take it as a question.
      """,
    severity: .info,
    bad: SampleVoice.foreign.map { Example("‹\($0)›", learnedFrom: SampleVoice.posts) },
    good: SampleVoice.own.map { Example($0, learnedFrom: SampleVoice.posts) },
    check: .learned { post, findings in
      guard let drift = post.drift else { return }
      let place = ASCII.trimmed(0..<post.post.bytes.count, in: post.post.bytes)
      let reasons = drift.map(\.message)
      let because = reasons.isEmpty ? "." : ": " + reasons.joined(separator: "; ") + "."
      findings.add(
        post.post.post.sourceRange(place),
        "\(VoiceWording.share(post.score)) of your own posts read less like you than this\(because)",
        evidence: VoiceWording.evidence(post.score, post.voice, reasons), field: post.post.field)
    })
}
