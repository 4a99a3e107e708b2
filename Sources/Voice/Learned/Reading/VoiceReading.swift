/// How much a text reads like a voice, and why not more.
package struct VoiceReading: Sendable, Equatable {
  /// A real number, larger for texts more like the voice; comparable between texts, without a unit.
  package var raw: Double
  /// The share of the voice's own posts that read less like it, from 0 to 1.
  package var score: Double
  /// The strongest first.
  package var reasons: [VoiceReason] = []
  /// Sentences that read unlike the voice by themselves, in the order of the text.
  package var passages: [VoicePassage] = []
}

/// Something in a text that speaks against a voice.
package struct VoiceReason: Sendable, Equatable {
  /// The id of a habit, `sentence-length`, or `words`.
  package var feature: String
  /// What the text has of it.
  package var value: Double
  /// Between these lie eight of ten posts of the voice.
  package var usual: ClosedRange<Double>
  /// Its part in the doubt, from 0 to 1.
  package var weight: Double
  /// A sentence without a full stop, with the numbers.
  package var message: String
}

/// A sentence that made a text doubtful.
package struct VoicePassage: Sendable, Equatable {
  /// In the post, in bytes.
  package var range: Range<Int>
  /// Its part in the doubt, from 0 to 1.
  package var weight: Double
  /// The share of the voice's own sentences that read less like it.
  package var score: Double
  /// What the writer reads: why this sentence.
  package var reasons: [VoiceReason]
}
