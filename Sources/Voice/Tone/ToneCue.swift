/// Something in a text that moves a reading of its tone.
package struct ToneCue: Sendable {
  package var tone: VoiceSettings.Tone
  /// How far it moves the reading of a text of about twenty words, up or down.
  package var weight: Double
  /// Where it stands in the text.
  package var range: Range<Int>
}

extension VoiceSettings.Tone {
  /// What a text without any cue reads as: neither casual nor formal, serious, respectful and matter-of-fact, since the
  /// other ends of these scales are what a writer has to do something for.
  var unmarked: Double {
    switch self {
    case .formality: 3
    case .humor, .enthusiasm: 2
    case .respect: 4
    }
  }

  /// The reading of a text that its cues move so far from the unmarked one.
  func level(_ shift: Double) -> Double {
    max(1, min(unmarked + shift, 5))
  }
}
