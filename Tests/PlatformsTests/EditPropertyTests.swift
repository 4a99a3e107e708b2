import Foundation
import Platforms
import PostText
import Testing

/// What is taken over after an edit is what is found in the new text by itself, on every platform.
@Suite struct EditPropertyTests {
  /// `TIMBRE_RANDOM_POSTS` asks for more than a quick run has.
  private static let editCount =
    (ProcessInfo.processInfo.environment["TIMBRE_RANDOM_POSTS"].flatMap { Int($0) } ?? 1_000) / 10

  /// Calls `body` with texts of about `size` bytes, each but the first one edit away from the one before it.
  private func forEachEdit(_ seed: UInt64, size: Int, _ body: ([UInt8], [UInt8]) -> Void) {
    var random = SplitMix64(state: seed)
    var posts = RandomPosts(seed: seed)
    var text: [UInt8] = []
    for _ in 0..<Self.editCount {
      while text.count < size { text += posts.next() + Array("\n".utf8) }
      let edited = Self.edited(text, &random, &posts)
      body(text, edited)
      text = edited
    }
  }

  private static func edited(
    _ text: [UInt8], _ random: inout SplitMix64, _ posts: inout RandomPosts
  ) -> [UInt8] {
    let boundaries = (0...text.count).filter { UTF8Scalar.isBoundary(text, $0) }
    let start = Int.random(in: 0..<boundaries.count, using: &random)
    let most = Bool.random(using: &random) ? 2 : 200
    let end = min(boundaries.count - 1, start + Int.random(in: 0...most, using: &random))
    var edited = text
    let new = Bool.random(using: &random) ? posts.next() : Array(posts.next().prefix { $0 < 0x80 }.prefix(1))
    edited.replaceSubrange(boundaries[start]..<boundaries[end], with: new)
    return edited
  }

  @Test func sharedLinesAreTheSame() {
    forEachEdit(21, size: 300) { old, new in
      let change = LineChange(from: old, to: new)
      #expect(old[..<change.old.lowerBound] == new[..<change.new.lowerBound])
      #expect(old[change.old.upperBound...].elementsEqual(new[change.new.upperBound...]))
      for (text, range) in [(old, change.old), (new, change.new)] {
        if old == new { continue }
        #expect(range.lowerBound == 0 || text[range.lowerBound - 1] == UInt8(ascii: "\n"))
        #expect(range.upperBound == text.count || text[range.upperBound - 1] == UInt8(ascii: "\n"))
      }
    }
  }

  @Test func sharedParagraphsAreTheSame() {
    forEachEdit(24, size: 600) { old, new in
      let lines = LineChange(from: old, to: new)
      let (oldTokens, newTokens) = (Tokenizer.tokens(of: old), Tokenizer.tokens(of: new))
      let change = ParagraphChange(lines, from: oldTokens, to: newTokens, in: new)
      #expect(lines.new.isEmpty || change.bytes.new.contains(lines.new))
      #expect(old[..<change.bytes.old.lowerBound] == new[..<change.bytes.new.lowerBound])
      #expect(old[change.bytes.old.upperBound...].elementsEqual(new[change.bytes.new.upperBound...]))
      #expect(
        change.carried(over: oldTokens.map(\.kind), newTokens[change.tokens.new].map(\.kind)) == newTokens.map(\.kind))
      for (text, range) in [(old, change.bytes.old), (new, change.bytes.new)] where old != new {
        for end in [range.lowerBound, range.upperBound] where end > 0 && end < text.count {
          let line = (text[..<(end - 1)].lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
          #expect(ASCII.trimmed(line..<end, in: text).isEmpty && text[end - 1] == UInt8(ascii: "\n"))
        }
      }
    }
  }

  @Test func tokensAreCarriedOver() {
    forEachEdit(22, size: 300) { old, new in
      let change = LineChange(from: old, to: new)
      let carried = change.carried(over: Tokenizer.tokens(of: old), to: new, find: Tokenizer.tokens)
      #expect(carried == Tokenizer.tokens(of: new), "\(old) -> \(new)")
    }
  }

  @Test(arguments: PlatformCatalog.all.filter(\.findsEntitiesByLine).map(\.id))
  func entitiesAreCarriedOver(platform id: String) throws {
    let platform = try #require(PlatformCatalog.platform(named: id))
    forEachEdit(23, size: 300) { old, new in
      let change = LineChange(from: old, to: new)
      let carried = change.carried(over: platform.entities(old), to: new, find: platform.entities)
      #expect(carried == platform.entities(new), "\(old) -> \(new)")
    }
  }

  @Test(arguments: PlatformCatalog.all.map(\.id))
  func countsAreCarriedOver(platform id: String) throws {
    let platform = try #require(PlatformCatalog.platform(named: id))
    let fields = [platform.body, platform.bodyWithMedia, platform.bodyWithPictures].compactMap { $0 }
    var ledger: CountLedger?
    forEachEdit(24, size: 5_000) { old, new in
      var next = CountLedger(new, after: ledger, LineChange(from: old, to: new))
      let entities = platform.entities(new)
      for field in fields {
        let carried = platform.counts(
          of: new, as: field, entities: entities, judged: nil, part: 0, warning: [], account: Account(), ledger: &next)
        let limits = platform.limits(of: field, for: Account())
        for (count, limit) in zip(carried.binding + carried.informative, limits.binding + limits.informative) {
          let measured = limit.counting.measure(new, entities: entities)
          #expect(count.length == measured.length, "\(limit.counting) \(new)")
          #expect(count.parts == measured.parts, "\(limit.counting) \(new)")
        }
      }
      next.settle()
      ledger = next
    }
  }
}
