import PostText
import Rules

extension Analysis {
  /// The name of the declared voice that the draft is held to; nil when there is none for it.
  package var voiceName: String? {
    let declared = reading.voiceNames
    if let named = reading.voiceName?.value, declared.contains(named) { return named }
    return declared.contains("default") ? "default" : nil
  }
}
