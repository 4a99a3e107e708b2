import Voice

/// One of the texts in which a draft is published, with what is measured of it for comparison with the others.
struct ComparedText: Sendable {
  let text: VariantText
  /// Nil where it has too few words.
  let reading: VariantReading?
  private let voice: DeclaredVoice?

  init(_ text: VariantText, voice: DeclaredVoice?, _ reading: VariantReading?) {
    self.text = text
    self.voice = voice
    self.reading = reading
  }

  /// Whether `other` would be measured as this one is, so that only the variant that is being typed is measured anew.
  func isSame(as other: VariantText, voice: DeclaredVoice?) -> Bool {
    self.voice === voice && text.platforms.elementsEqual(other.platforms) { $0 === $1 }
      && text.posts.elementsEqual(other.posts) { $0.bytes == $1.bytes }
  }
}
