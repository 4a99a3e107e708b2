import PostText
import Voice

extension Rule {
  /// Spelled as in another country.
  package static let voiceSpelling = Rule(
    id: "voice/spelling",
    title: "Another country's spelling",
    why: """
      A text that spells now as in London, now as in New York, reads as if nobody had looked. Only spellings that are \
      surely another country's are found, in lower case or where no name can be meant; British English takes both \
      organise and organize.
      """,
    severity: .warning,
    bad: [
      Example(
        "Our ‹neighbours› ‹organised› a ‹colourful› day.\n‹Favourite› part: the ‹theatre›.",
        voice: #"{ "spelling": "en-US" }"#,
        fixed: "Our neighbors organized a colorful day.\nFavorite part: the theater."),
      Example(
        "The ‹center› was ‹canceled›, and we ‹analyze› why. We organize.", voice: #"{ "spelling": "en-GB" }"#,
        fixed: "The centre was cancelled, and we analyse why. We organize."),
      Example(
        "We ‹organize› a talk on the ‹neighbor›'s ‹behavior›.", voice: #"{ "spelling": "en-AU" }"#,
        fixed: "We organise a talk on the neighbour's behaviour."),
      Example(
        "We ‹realise› that the ‹color› of the ‹tyre› matters.", voice: #"{ "spelling": "en-CA" }"#,
        fixed: "We realize that the colour of the tire matters."),
      Example(
        "Look.\n\n![A ‹grey› house](house.png)", on: "x", voice: #"{ "spelling": "en-US" }"#,
        fixed: "Look.\n\n![A gray house](house.png)"),
    ],
    good: [
      Example(
        "The Labour Party met at the Barbican Centre. Labour leader Ana spoke. “The colour of money” is a film.",
        voice: #"{ "spelling": "en-US" }"#),
      Example(
        "The World Trade Center, a parking meter, a computer program. We license and practice. Center for American "
          + "Progress.", voice: #"{ "spelling": "en-GB" }"#),
      Example(
        "#colour @colour https://colour.example `colour` dialogue, glamour, advertise",
        voice: #"{ "spelling": "en-US" }"#),
      Example("Wir treffen uns im Center, und das Labor ist offen für alle Leute.", voice: #"{ "spelling": "en-GB" }"#),
    ],
    check: .voice { post, findings in
      guard post.settings.spelling != nil else { return }
      findings.add(of: post, VoiceSpelling.findings)
    },
    checkField: { field, findings in findings.add(of: field, VoiceSpelling.findings) })
}

private enum VoiceSpelling {
  static func findings(in text: VoicedText) -> [WordFinding] {
    guard let spelling = text.voice.settings.spelling, text.isEnglish else { return [] }
    return SpellingVariant.all(in: text.words, spelling: spelling).map { variant in
      let written = text.words.string(variant.range)
      return WordFinding(
        range: variant.range, message: "\(spelling.name) English spells it “\(variant.replacement)”, not “\(written)”.",
        evidence: [Evidence("spelling", spelling.rawValue), Evidence("prefer", variant.replacement)],
        replacement: variant.replacement)
    }
  }
}
