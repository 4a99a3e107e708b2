package import Platforms
import PostText

/// A post as one platform takes it.
///
/// A class, since it is handed to every rule.
package final class PlatformPost: Sendable {
  package let platform: Platform
  /// What the platform calls the text.
  package let field: Field
  package let reading: PostReading
  package let entities: [Entity]
  /// Against the limits that bind.
  package let counts: [Count]
  /// As the platform's other client counts.
  package let otherCounts: [Count]
  package let account: Account
  /// Whether the text is written for this platform alone, under its own heading or in its own file.
  package let isVariant: Bool
  private let ledger: CountLedger

  /// - Parameter earlier: the post on the same platform whose reading this `reading` was made after.
  package init(
    _ reading: PostReading, as field: Field? = nil, on platform: Platform, account: Account, warning: [UInt8] = [],
    isVariant: Bool, after earlier: PlatformPost? = nil
  ) {
    let field = field ?? platform.body(with: reading.post.media)
    let entities = Self.entities(of: reading, on: platform, after: earlier)
    let judged = reading.isCut ? JudgedPart(bytes: reading.bytes, entities: entities) : nil
    var ledger = CountLedger(reading.whole.bytes, after: earlier?.ledger, reading.revision?.whole)
    (self.counts, self.otherCounts) = platform.counts(
      of: reading.whole.bytes, as: field, entities: entities, judged: judged, part: reading.part, warning: warning,
      account: account, ledger: &ledger)
    ledger.settle()
    self.ledger = ledger
    self.platform = platform
    self.field = field
    self.reading = reading
    self.entities = entities
    self.account = account
    self.isVariant = isVariant
  }

  private static func entities(
    of reading: PostReading, on platform: Platform, after earlier: PlatformPost?
  ) -> [Entity] {
    guard platform.findsEntitiesByLine, let earlier, let change = reading.revision?.judged else {
      return platform.entities(reading.bytes)
    }
    return change.carried(over: earlier.entities, to: reading.bytes, find: platform.entities)
  }

  package var bytes: [UInt8] { reading.bytes }

  /// The entities of all of the text, in order.
  package var allEntities: [Entity] { reading.isCut ? platform.entities(reading.whole.bytes) : entities }

  /// The entities of one kind, in order.
  package func entities(_ kind: Entity.Kind) -> [Entity] {
    entities.filter { $0.kind == kind }
  }
}

extension FindingCollector {
  /// Adds a finding about a range of all the text of `post`, on its platform.
  mutating func add(
    wholly range: Range<Int>, of post: PlatformPost, _ message: String, severity: Severity, source: Source,
    evidence: [Evidence]
  ) {
    add(
      post.reading.whole.sourceRange(range), message, severity: severity, platform: post.platform.id,
      source: source.reference, evidence: evidence, field: post.reading.field)
  }

  /// Adds a finding about a range of `post`, on its platform.
  package mutating func add(
    _ range: Range<Int>, of post: PlatformPost, _ message: String, severity: Severity? = nil, source: Source? = nil,
    evidence: [Evidence] = [], fixes: [Fix] = []
  ) {
    add(
      post.reading.post.sourceRange(range), message, severity: severity, platform: post.platform.id,
      source: source?.reference, evidence: evidence, fixes: post.reading.isVerbatim ? fixes : [],
      field: post.reading.field)
  }
}
