import PostText
import Testing

@Suite struct UnicodeGraphemesTests {
  private struct Case: Decodable {
    struct Expected: Decodable {
      var count: Int
      var clusters: [String]
    }
    var id: String
    var text: String
    var expected: Expected
  }

  private func clusters(_ bytes: [UInt8]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    var offset = 0
    while offset < bytes.count {
      let end = Graphemes.clusterEnd(in: bytes, from: offset)
      guard end > offset else { break }
      result.append(Array(bytes[offset..<end]))
      offset = end
    }
    return result
  }

  private func clusters(_ text: String) -> [String] {
    clusters(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }

  private func boundaries(_ bytes: [UInt8]) -> [Int] {
    (0...bytes.count).filter { Graphemes.isBoundary(in: bytes, at: $0) }
  }

  @Test(.enabled(if: UnicodeFixtures.exists(UnicodeFixtures.graphemeBreakTest)))
  func theOfficialTestPasses() throws {
    let cases = try #require(try UnicodeFixtures.json([Case].self, UnicodeFixtures.graphemeBreakTest))
    #expect(cases.count > 300)
    for test in cases {
      let bytes = Array(test.text.utf8)
      let found = clusters(bytes)
      #expect(found == test.expected.clusters.map { Array($0.utf8) }, "\(test.id)")
      #expect(Graphemes.count(in: bytes, range: 0..<bytes.count) == test.expected.count, "\(test.id)")
      #expect(boundaries(bytes) == found.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }, "\(test.id)")
    }
  }

  @Test(arguments: [
    ("e\u{301}a", ["e\u{301}", "a"]), ("\r\n\n\r", ["\r\n", "\n", "\r"]), ("각\u{11A8}", ["각\u{11A8}"]),
    ("\u{1100}\u{1161}\u{11A8}가", ["\u{1100}\u{1161}\u{11A8}", "가"]),
    ("👩‍👩‍👧‍👦!", ["👩‍👩‍👧‍👦", "!"]), ("👍🏽👍", ["👍🏽", "👍"]), ("🇩🇪🇫🇷🇩", ["🇩🇪", "🇫🇷", "🇩"]),
    ("🏴󠁧󠁢󠁥󠁮󠁧󠁿🏴", ["🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴"]), ("1️⃣2", ["1️⃣", "2"]), ("❤️‍🔥", ["❤️‍🔥"]),
    ("क्षत्रि", ["क्ष", "त्रि"]), ("क्\u{200C}ष", ["क्\u{200C}", "ष"]), ("ক্ষ", ["ক্ষ"]),
    ("a\u{200D}😀", ["a\u{200D}", "😀"]), ("\u{600}1", ["\u{600}1"]), ("ธำ", ["ธำ"]), ("நி", ["நி"]),
    ("日本語", ["日", "本", "語"]), ("\t\u{301}", ["\t", "\u{301}"]), ("\u{AD}x", ["\u{AD}", "x"]),
  ])
  func textFallsIntoClusters(_ text: String, _ expected: [String]) {
    #expect(clusters(text).map { Array($0.utf8) } == expected.map { Array($0.utf8) })
  }

  @Test func countTakesItsRangeAsATextOfItsOwn() {
    let bytes = Array("a🇩🇪🇫🇷".utf8)
    #expect(Graphemes.count(in: bytes, range: 0..<bytes.count) == 3)
    #expect(Graphemes.count(in: bytes, range: 5..<bytes.count) == 2)
    #expect(Graphemes.count(in: bytes, range: 0..<0) == 0)
    #expect(Graphemes.count(in: bytes, range: 9..<99) == 1)
  }

  @Test func offsetsOutsideTheTextAreClamped() {
    #expect(Graphemes.clusterEnd(in: [0x61], from: 7) == 1)
    #expect(Graphemes.clusterEnd(in: [0x61], from: -7) == 0)
    #expect(!Graphemes.isBoundary(in: [0x61], at: 7))
    #expect(Graphemes.isBoundary(in: [], at: 0))
  }

  /// Scalars of every break class, so that random texts reach every rule.
  private static let everyClass: [ClosedRange<UInt32>] = [
    0x0A...0x0A, 0x0D...0x0D, 0x41...0x42, 0xAD...0xAD, 0x300...0x302, 0x200C...0x200D, 0x1F1E6...0x1F1EA,
    0x600...0x605, 0x903...0x903, 0x915...0x917, 0x94D...0x94D, 0x1100...0x1102, 0x1160...0x1162, 0x11A8...0x11AA,
    0xAC00...0xAC02, 0x1F600...0x1F602, 0x1F3FB...0x1F3FC, 0xFE0F...0xFE0F, 0x4E00...0x4E02,
  ]

  @Test func clustersTileAnyTextAndAgreeWithCountAndBoundaries() {
    var random = SplitMix64(state: 17)
    for _ in 0..<2_000 {
      let bytes = Array(random.text(of: Self.everyClass, upTo: 12).utf8)
      let found = clusters(bytes)
      #expect(found.flatMap(\.self) == bytes)
      #expect(Graphemes.count(in: bytes, range: 0..<bytes.count) == found.count)
      #expect(boundaries(bytes) == found.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) })
    }
  }

  @Test func malformedBytesKeepTheTiling() {
    var random = SplitMix64(state: 18)
    for _ in 0..<2_000 {
      var bytes = Array(random.text(of: Self.everyClass, upTo: 8).utf8)
      for _ in 0..<3 where !bytes.isEmpty {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: .min ... .max, using: &random)
      }
      let found = clusters(bytes)
      #expect(found.flatMap(\.self) == bytes)
      #expect(boundaries(bytes) == found.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) })
    }
  }

  @Test func theStandardLibraryAgreesWhereItsRulesAreTheSame() {
    var random = SplitMix64(state: 19)
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0xA0...0xAC, 0xAE...0x17F, 0x300...0x36F, 0x391...0x3A1, 0x410...0x44F, 0x3041...0x3096,
      0x4E00...0x9FFF, 0xAC00...0xD7A3, 0x1F300...0x1F6D7, 0x1F3FB...0x1F3FF, 0xFE0F...0xFE0F,
    ]
    for _ in 0..<2_000 {
      let text = random.text(of: ranges, upTo: 40)
      #expect(clusters(text) == text.map(String.init))
    }
  }
}
