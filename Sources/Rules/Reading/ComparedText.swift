import Voice

/// One of the texts in which a draft is published, with what is measured of it for comparison with the others.
struct ComparedText: Sendable {
  private(set) var text: VariantText
  private let variant: VoiceVariant
  /// Nil where it has too few words, or no other text has enough.
  private(set) var reading: VariantReading?
  private let voice: DeclaredVoice?

  init(_ text: VariantText, voice: DeclaredVoice?, _ variant: VoiceVariant) {
    self.text = text
    self.voice = voice
    self.variant = variant
  }

  /// Whether it has enough words to be compared.
  var isLongEnough: Bool { variant.isLongEnough }

  /// The same with what is measured of it.
  func measured() -> ComparedText {
    var copy = self
    copy.reading = reading ?? VariantReading(variant)
    return copy
  }

  /// The same for `other`, which would be measured as this one is; nil where it wouldn't.
  func taken(to other: VariantText, voice: DeclaredVoice?) -> ComparedText? {
    guard isSame(as: other, voice: voice) else { return nil }
    var copy = self
    copy.text = other
    return copy
  }

  /// Whether `other` would be measured as this one is, so that only the variant that is being typed is measured anew.
  private func isSame(as other: VariantText, voice: DeclaredVoice?) -> Bool {
    self.voice === voice && text.platforms.elementsEqual(other.platforms) { $0 === $1 }
      && text.posts.elementsEqual(other.posts) { $0.bytes == $1.bytes }
  }
}
