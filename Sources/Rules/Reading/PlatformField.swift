package import Platforms

/// A field as one platform takes it.
package struct PlatformField: Sendable {
  package var platform: Platform
  package var field: Field
  package var text: FieldText
  package var counts: [Count]

  init(_ text: FieldText, as field: Field, on platform: Platform, account: Account) {
    self.platform = platform
    self.field = field
    self.text = text
    counts = platform.counts(of: text.bytes, as: field, entities: [], account: account).binding
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
