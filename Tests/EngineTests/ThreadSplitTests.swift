import Platforms
import PostText
import Reimagining
import Testing

@Suite struct ThreadSplitTests {
  private static let sentences = [
    "We open at nine. ", "See https://example.com/a/very/long/path?with=query for more. ", "漢字とかな。", "👩‍👩‍👧 and 🇩🇪! ",
    "A word, @someone, and #OneTag.\n\n", "It costs 3.14 euros; don’t pay more than that.\n", "e\u{301}tude ",
  ]

  private static func texts(seed: UInt64) -> [String] {
    var generator = SplitMix(state: seed)
    return (0..<25).map { _ in
      (0..<Int.random(in: 1...60, using: &generator)).compactMap { _ in sentences.randomElement(using: &generator) }
        .joined()
    }
  }

  @Test(arguments: ["x", "bluesky", "mastodon"]) func allPiecesFitAndNoLetterIsLost(_ name: String) throws {
    let platform = try #require(PlatformCatalog.platform(named: name))
    var splits = 0
    for text in Self.texts(seed: 11) {
      let post = Array(text.utf8)
      guard let gaps = ThreadSplit.gaps(in: post, on: platform, account: Account()) else { continue }
      splits += 1
      #expect(gaps.count < ThreadSplit.mostPosts)
      var start = 0
      for gap in gaps + [post.count..<post.count] {
        #expect(gap.lowerBound > start || gap.isEmpty)
        #expect(post[gap].allSatisfy(ASCII.isSpace))
        let piece = Array(post[start..<gap.lowerBound])
        let counts = platform.counts(of: piece, as: platform.body, entities: platform.entities(piece)).binding
        #expect(counts.allSatisfy { $0.fits }, "\(String(decoding: piece, as: UTF8.self))")
        #expect(UTF8Scalar.firstMalformedOffset(in: piece) == nil)
        start = gap.upperBound
      }
    }
    #expect(splits > 3)
  }

  @Test func whatFitsIsLeftWhole() throws {
    let platform = try #require(PlatformCatalog.platform(named: "x"))
    #expect(ThreadSplit.gaps(in: Array("Short.".utf8), on: platform, account: Account()) == nil)
    #expect(ThreadSplit.gaps(in: [], on: platform, account: Account()) == nil)
  }

  @Test func aWordThatFitsNowhereIsNotCut() throws {
    let platform = try #require(PlatformCatalog.platform(named: "x"))
    let word = [UInt8](repeating: UInt8(ascii: "a"), count: 400)
    #expect(ThreadSplit.gaps(in: word, on: platform, account: Account()) == nil)
  }

  @Test func endsWithASentenceIfItCan() throws {
    let platform = try #require(PlatformCatalog.platform(named: "x"))
    let post = Array((String(repeating: "word ", count: 40) + "end. " + String(repeating: "More ", count: 30)).utf8)
    let gaps = try #require(ThreadSplit.gaps(in: post, on: platform, account: Account()))
    #expect(gaps == [204..<205])
  }
}

/// A small generator with a seed (SplitMix64), so that every run sees the same texts.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
