import PostText
import Voice

extension Rule {
  /// Reads in another tone than the voice has.
  package static let voiceTone = Rule(
    id: "voice/tone",
    title: "Another tone than the voice's",
    why: """
      Tone is measured on the four dimensions of the Nielsen Norman Group, from 1 to 5: formality (casual to formal), \
      humor (serious to funny), respect (irreverent to respectful) and enthusiasm (matter-of-fact to enthusiastic). Each \
      reading comes from words and signs that say so and from nothing else, and the finding shows them; English only, \
      from \(ToneReading.leastWords) words on.
      """,
    severity: .info,
    bad: [
      Example(
        "We're ‹thrilled› to open our amazing new library today!! What a dream come true for all of us!",
        voice: #"{ "tone": { "enthusiasm": [2, 4] } }"#),
      Example(
        "‹Hey› guys, swing by on Friday, we're gonna hang out and chat about stuff for a bit.",
        voice: #"{ "tone": { "formality": [3, 5] } }"#),
      Example(
        "The board was too lazy and ‹stupid› to read what its members wrote, so who cares about its report.",
        voice: #"{ "tone": { "respect": [4, 5] } }"#),
      Example(
        "‹Our annual report is out, and it lists what we did in each of the five regions.›",
        voice: #"{ "tone": { "humor": [3, 5] } }"#),
      Example(
        "We're ‹thrilled› to open our amazing new library today!! What a dream come true for all of us!",
        on: "x", "linkedin",
        voice: #"{ "tone": { "enthusiasm": [1, 5] }, "flex": { "linkedin": { "tone": { "enthusiasm": [1, 3] } } } }"#),
    ],
    good: [
      Example(
        "Our annual report is out, and it lists what we did in each of the five regions.",
        voice: #"{ "tone": { "formality": [2, 4], "humor": [2, 5], "respect": [4, 5], "enthusiasm": [2, 4] } }"#),
      Example("Amazing! Wow! Hooray!", voice: #"{ "tone": { "enthusiasm": [1, 2] } }"#),
      Example(
        "“This is amazing, incredible, and a dream come true!” That is what one member wrote about the new library.",
        voice: #"{ "tone": { "enthusiasm": [1, 3] } }"#),
      Example(
        "Nous sommes super heureux ! C'est fantastic, amazing, wow ! Merci à vous tous pour cette belle journée.",
        voice: #"{ "tone": { "enthusiasm": [1, 3] } }"#),
    ],
    check: .voice { post, findings in
      let tones = VoiceSettings.Tone.allCases.map { tone in (tone, post.bounds { $0.tone[tone] }) }
      guard post.text.isEnglish, tones.contains(where: { !$0.1.isEmpty }), let reading = ToneReading(post.words) else {
        return
      }
      for (tone, bounds) in tones {
        for (platform, band) in bounds {
          VoiceTone.check(reading, tone, band, of: post, platform: platform, to: &findings)
        }
      }
    })
}

private enum VoiceTone {
  /// A reading so near to the band is in it: nobody feels the difference.
  private static let tolerance = 0.25
  private static let mostShown = 4

  static func check(
    _ reading: ToneReading, _ tone: VoiceSettings.Tone, _ band: ClosedRange<Double>, of post: VoicedPost,
    platform: String?, to findings: inout FindingCollector
  ) {
    let value = reading.value(tone)
    let isUp = value > band.upperBound
    guard value > band.upperBound + tolerance || value < band.lowerBound - tolerance else { return }
    let cues = reading.strongest(tone, isUp: isUp, in: post.words)
    guard reading.isSure(tone, isUp: isUp, against: band) else { return }
    let shown = cues.prefix(mostShown).map { post.words.string($0.range).replacing("\n", with: " ") }
    let reason = shown.isEmpty ? "nothing in it shows \(tone.more)" : shown.map { "“\($0)”" }.joined(separator: ", ")
    let declared = Tenths.short(band.lowerBound) + "–" + Tenths.short(band.upperBound)
    findings.add(
      cues.first?.range ?? post.words.sentences.first.map(post.words.place) ?? 0..<0, of: post,
      "Reads \(tone.direction(isUp: isUp)) than \(post.voiceName(on: platform)) (\(tone.rawValue) \(Tenths.text(value)), declared \(declared)): "
        + reason + ".",
      platform: platform,
      evidence: [
        Evidence("tone", tone.rawValue), Evidence("reading", Tenths.text(value)), Evidence("declared", declared),
        Evidence("words", shown),
      ])
  }
}

extension VoiceSettings.Tone {
  fileprivate func direction(isUp: Bool) -> String {
    switch self {
    case .formality: isUp ? "more formal" : "more casual"
    case .humor: isUp ? "funnier" : "more serious"
    case .respect: isUp ? "more respectful" : "less respectful"
    case .enthusiasm: isUp ? "more enthusiastic" : "more matter-of-fact"
    }
  }

  /// What is missing where a reading is low though nothing lowers it.
  fileprivate var more: String {
    switch self {
    case .formality: "formality"
    case .humor: "humor"
    case .respect: "special respect"
    case .enthusiasm: "enthusiasm"
    }
  }
}
