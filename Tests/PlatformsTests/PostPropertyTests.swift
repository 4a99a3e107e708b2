import Platforms
import PostText
import Testing

/// What holds for every post whatever, on every platform.
@Suite struct PostPropertyTests {
  /// A counting rule with the grammar whose entities it is given.
  struct Subject: CustomTestStringConvertible, Sendable {
    let name: String
    let rule: CountingRule
    let find: @Sendable ([UInt8]) -> [Entity]

    var testDescription: String { name }
    func length(_ post: [UInt8]) -> Int { rule.measure(post, entities: find(post)).length }
  }

  private static let postCount = 3000

  private static let subjects: [Subject] = [
    Subject(name: "x", rule: .x, find: { XGrammar.entities(in: $0) }),
    Subject(name: "bluesky app", rule: .blueskyApp, find: { BlueskyGrammar.entities(in: $0) }),
    Subject(name: "bluesky raw", rule: .blueskyRaw, find: { BlueskyGrammar.entities(in: $0) }),
    Subject(name: "bluesky bytes", rule: .blueskyBytes, find: { BlueskyGrammar.entities(in: $0) }),
    Subject(name: "mastodon", rule: .mastodon, find: { MastodonGrammar.entities(in: $0) }),
    Subject(name: "linkedin", rule: .utf16, find: { LinkedInGrammar.entities(in: $0) }),
    Subject(name: "telegram", rule: .codePoints, find: { TelegramGrammar.entities(in: $0) }),
  ]

  private func forEachPost(_ seed: UInt64, _ body: ([UInt8], inout RandomPosts) -> Void) {
    var posts = RandomPosts(seed: seed)
    for _ in 0..<Self.postCount {
      let post = posts.next()
      body(post, &posts)
    }
  }

  @Test(arguments: subjects)
  func entitiesLieInOrderInsideTheText(subject: Subject) {
    func check(_ post: [UInt8]) {
      var end = 0
      for entity in subject.find(post) {
        let range = entity.range
        let isSound =
          range.lowerBound >= end && !range.isEmpty && range.upperBound <= post.count
          && range.contains(entity.valueRange.lowerBound) && entity.valueRange.upperBound <= range.upperBound
        #expect(isSound, "\(entity) in \(post)")
        end = range.upperBound
      }
    }
    forEachPost(1) { post, posts in
      check(post)
      check(posts.bytes())
    }
  }

  @Test(arguments: subjects)
  func partsAddUpToTheLength(subject: Subject) {
    forEachPost(2) { post, posts in
      for text in [post, posts.bytes()] {
        let measurement = subject.rule.measure(text, entities: subject.find(text))
        let sum = measurement.parts.reduce(0) { $0 + $1.total }
        #expect(sum == measurement.length && measurement.parts.allSatisfy { $0.times > 0 && $0.each >= 0 }, "\(text)")
      }
    }
  }

  @Test(arguments: subjects)
  func theEndOfWhatFitsIsTheLastOne(subject: Subject) {
    forEachPost(3) { post, posts in
      let limit = posts.limit()
      let entities = subject.find(post)
      let end = subject.rule.fitEnd(post, entities: entities, limit: limit)
      let isStop = { offset in
        Graphemes.isBoundary(in: post, at: offset)
          && !entities.contains { $0.range.lowerBound < offset && offset < $0.range.upperBound }
      }
      let fits = { (offset: Int) in subject.length(Array(post[..<offset])) <= limit }
      let context = "\(String(decoding: post, as: UTF8.self).debugDescription), limit \(limit), end \(end)"
      #expect(isStop(end), "\(context)")
      #expect(fits(end), "\(context)")
      guard end < post.count, isReadAlikeInFormC(post, subject),
        let next = ((end + 1)...post.count).first(where: isStop)
      else { return }
      #expect(!fits(next), "\(context), next \(next)")
    }
  }

  /// Whether a post has the same entities in Form C: X looks for links only there, and might find others.
  private func isReadAlikeInFormC(_ post: [UInt8], _ subject: Subject) -> Bool {
    subject.find(post).count == subject.find(NFC.normalized(post, range: post.indices)).count
  }

  @Test(arguments: subjects)
  func onlyEntitiesMakeALongerTextCostLess(subject: Subject) {
    forEachPost(4) { post, posts in
      let longer = post + posts.next()
      let before = subject.rule.measure(post, entities: subject.find(post))
      let lostLinks = before.parts.filter { $0.what == "link" }.reduce(0) { $0 + $1.total }
      let gained = subject.find(longer).filter { $0.kind == .link || $0.kind == .mention }.reduce(0) {
        $0 + 2 * $1.range.count
      }
      let joint = post.count - ((0..<post.count).last { Graphemes.isBoundary(in: longer, at: $0) } ?? 0)
      #expect(subject.length(longer) + lostLinks + gained + joint >= before.length, "\(post) \(longer)")
    }
  }

  @Test(arguments: subjects)
  func malformedTextFitsToo(subject: Subject) {
    forEachPost(5) { _, posts in
      let post = posts.bytes()
      let end = subject.rule.fitEnd(post, entities: subject.find(post), limit: posts.limit() / 8)
      #expect((0...post.count).contains(end))
    }
  }
}
