import CVoiceBackground

extension VoiceBackground {
  /// What comes with the program, as far as scoring needs it; nil when it is damaged.
  package static let shipped = load(rows: false)

  /// The same with what learning needs besides.
  package static func shippedForLearning() -> VoiceBackground? { load(rows: true) }

  private static func load(rows: Bool) -> VoiceBackground? {
    let file = UnsafeRawBufferPointer(start: timbre_voice_background(), count: timbre_voice_background_size())
    return try? VoiceBackground(file: file, rows: rows)
  }
}
