/// One of several texts that say the same to different readers: a variant of a draft, or a file beside it.
package struct VoiceVariant: Sendable {
  /// Its posts; a thread is one text.
  package var texts: [VoiceText]
  /// Whether rules about English words apply.
  package var isEnglish: Bool
  /// What is declared of the voice, if anything is.
  package var settings: VoiceSettings?
  /// Ids of the platforms it stands for.
  package var platforms: [String]

  package init(
    texts: [VoiceText], isEnglish: Bool, settings: VoiceSettings? = nil, platforms: [String] = []
  ) {
    self.texts = texts
    self.isEnglish = isEnglish
    self.settings = settings
    self.platforms = platforms
  }

  /// Words of the writer's own.
  var ownWords: Int { texts.reduce(0) { $0 + $1.ownWords } }

  /// Whether there are enough words for a verdict.
  package var isLongEnough: Bool { ownWords >= VariantReading.leastWords }

  /// What is declared for each of its platforms.
  var bounds: [VoiceBounds] {
    guard let settings else { return [] }
    return platforms.isEmpty ? [settings.bounds] : platforms.map(settings.bounds(on:))
  }
}
