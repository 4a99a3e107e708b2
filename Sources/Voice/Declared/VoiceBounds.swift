/// The bounds of a voice that may differ by platform.
package struct VoiceBounds: Sendable, Equatable {
  /// Bands on a scale of 1 to 5.
  package var tone: [VoiceSettings.Tone: ClosedRange<Double>] = [:]
  /// The most emoji in a post.
  package var emoji: Int?
  /// The most exclamation marks in a post.
  package var exclamations: Int?
  /// The most words in a sentence.
  package var sentenceWords: Int?
  /// The highest Flesch–Kincaid grade.
  package var readingGrade: Double?

  package init() {}

  /// These bounds where they say something, the others where they don't.
  package func over(_ general: VoiceBounds) -> VoiceBounds {
    var bounds = self
    bounds.tone.merge(general.tone) { own, _ in own }
    bounds.emoji = emoji ?? general.emoji
    bounds.exclamations = exclamations ?? general.exclamations
    bounds.sentenceWords = sentenceWords ?? general.sentenceWords
    bounds.readingGrade = readingGrade ?? general.readingGrade
    return bounds
  }
}

extension VoiceSettings {
  /// What holds where no platform differs.
  package var bounds: VoiceBounds {
    var bounds = VoiceBounds()
    bounds.tone = tone
    bounds.emoji = emoji.most
    bounds.exclamations = exclamations
    bounds.sentenceWords = sentenceWords
    bounds.readingGrade = readingGrade
    return bounds
  }

  /// What holds on a platform.
  package func bounds(on platform: String) -> VoiceBounds {
    flex[platform]?.over(bounds) ?? bounds
  }
}
