import PostText
import Voice

extension Rule {
  /// A sentence that is longer than the voice's are.
  package static let voiceSentence = Rule(
    id: "voice/sentence",
    title: "A sentence longer than the voice's",
    why: """
      A long sentence has to be read twice on a phone, and most people don't. A voice declares how many words one may \
      have; links, handles, tags and quotations don't count, and words joined by a hyphen are one.
      """,
    severity: .info,
    bad: [
      Example(
        "‹We asked members what they need and they told us.› So we listened.",
        voice: #"{ "sentences": { "maxWords": 8 } }"#),
      Example(
        "Short one. ‹This one is longer, and it goes on for a while.›", on: "x",
        voice: #"{ "sentences": { "maxWords": 9 } }"#),
      Example(
        "‹One two three four five six.›", on: "linkedin", "x",
        voice: #"{ "sentences": { "maxWords": 8 }, "flex": { "x": { "sentences": { "maxWords": 5 } } } }"#),
    ],
    good: [
      Example("We asked members what they need. They told us.", voice: #"{ "sentences": { "maxWords": 8 } }"#),
      Example(
        "She said: “We asked members what they need, and then they told us all of it.”",
        voice: #"{ "sentences": { "maxWords": 8 } }"#),
      Example(
        "A well-known state-of-the-art tool @one @two #three https://example.org/a/b",
        voice: #"{ "sentences": { "maxWords": 5 } }"#),
    ],
    check: .voice { post, findings in
      let bounds = post.bounds(\.sentenceWords)
      guard !bounds.isEmpty else { return }
      let sentences = SentenceLengths.of(post.words)
      for (platform, most) in bounds {
        for sentence in sentences where sentence.words > most {
          findings.add(
            sentence.range, of: post,
            "\(sentence.words) words in this sentence, and \(post.voiceName(on: platform)) has at most \(most): make two of it.",
            platform: platform, evidence: [Evidence("words", sentence.words), Evidence("max", most)])
        }
      }
    })
}
