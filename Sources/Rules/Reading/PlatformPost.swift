package import Platforms
import PostText

/// A post as one platform takes it.
package struct PlatformPost: Sendable {
  package var platform: Platform
  /// What the platform calls the text.
  package var field: Field
  package var reading: PostReading
  package var entities: [Entity]
  /// Against the limits that bind.
  package var counts: [Count]
  /// As the platform's other client counts.
  package var otherCounts: [Count]
  package var account: Account
  /// Whether the text is written for this platform alone, under its own heading or in its own file.
  package var isVariant: Bool

  package init(
    _ reading: PostReading, on platform: Platform, account: Account, warning: [UInt8] = [], isVariant: Bool
  ) {
    self.platform = platform
    self.field = platform.body(with: reading.post.media)
    self.reading = reading
    self.entities = platform.entities(reading.bytes)
    (self.counts, self.otherCounts) = platform.counts(
      of: reading.bytes, as: field, entities: entities, part: reading.part, warning: warning, account: account)
    self.account = account
    self.isVariant = isVariant
  }

  package var bytes: [UInt8] { reading.bytes }

  /// The entities of one kind, in order.
  package func entities(_ kind: Entity.Kind) -> [Entity] {
    entities.filter { $0.kind == kind }
  }
}

extension FindingCollector {
  /// Adds a finding about a range of `post`, on its platform.
  package mutating func add(
    _ range: Range<Int>, of post: PlatformPost, _ message: String, severity: Severity? = nil, source: Source? = nil,
    evidence: [Evidence] = [], fixes: [Fix] = []
  ) {
    add(
      post.reading.post.sourceRange(range), message, severity: severity, platform: post.platform.id,
      source: source?.reference, evidence: evidence, fixes: fixes, field: post.reading.field)
  }
}
