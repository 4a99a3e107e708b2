package import Platforms
import PostText
import Voice

/// A field as one platform takes it.
package struct PlatformField: Sendable {
  package var platform: Platform
  package var field: Field
  package var text: FieldText
  package var counts: [Count]
  /// Its words, where the draft has a declared voice.
  package private(set) var voiced: VoicedText?
  /// Whether it stands in the draft as it is, so that a fix can be made there; known where a voice is.
  private(set) var isVerbatim = false

  init(_ text: FieldText, as field: Field, on platform: Platform, account: Account) {
    self.platform = platform
    self.field = field
    self.text = text
    counts = platform.counts(of: text.bytes, as: field, entities: [], account: account).binding
  }

  mutating func read(_ voice: DeclaredVoice, language: String?, in draft: SourceText) {
    voiced = VoicedText(text.bytes, voice: voice, language: language)
    isVerbatim = text.isVerbatim(in: draft)
  }
}

extension FindingCollector {
  /// Adds a finding about a range of `field`, on its platform.
  package mutating func add(
    _ range: Range<Int>, of field: PlatformField, _ message: String, severity: Severity? = nil, source: Source? = nil,
    evidence: [Evidence] = [], fixes: [Fix] = []
  ) {
    add(
      range, of: field.text, message, severity: severity, platform: field.platform.id, source: source?.reference,
      evidence: evidence, fixes: fixes)
  }
}
