import Engine
import Platforms
import PostText
import Rules
import Testing

/// An analysis that takes over what an edit left alone says the same as one that begins afresh.
@Suite struct EditPropertyTests {
  private static let pieces = [
    "We won. ", "Read this at https://example.org/a?utm_source=x now. ", "#swift", "#OpenSource ", "@ann ", "😀", "👩‍👩‍👧",
    "naïve café", "e\u{301}", "\u{200B}", "𝗯𝗼𝗹𝗱 ", "**bold**", "`code`", "```\n", "\n", "\n\n", "\n\n\n\n", "\r\n",
    "- one\n",
    "## LinkedIn\n\n", "## X\n\n", "## Bluesky\n", "## Notes\n", "\n\n---\n\n", "---\n", "Title: One\n", "alt: Two\n",
    "![a](b.png)\n", "<!-- note -->", "<!--", "-->", "<!-- timbre-disable format/emoji -->", "TODO ", "[link] ",
    "SHOUTING ALL DAY ", "example.com", "$ACME ", "école.com ", "1️⃣ ", "…", "&amp;", "<b>x</b>", "\u{FEFF}",
    String(repeating: "Members told us what they need. ", count: 20),
  ]

  private static let headers = [
    "", "---\nplatforms: [x, linkedin, bluesky]\n---\n\n",
    "---\nplatforms: [mastodon, threads, telegram]\ncw: A\n---\n",
    "---\nplatforms: [tumblr, instagram, youtube, discord]\ntitle: T\n---\n",
  ]

  @Test(arguments: 1...12) func saysTheSame(seed: UInt64) {
    var random = SplitMix64(state: seed)
    let header = Self.headers.randomElement(using: &random) ?? ""
    check(SourceText(header), size: 6_000, edits: 60, &random)
  }

  /// Of a text that is so long only the start is judged.
  @Test(arguments: 1...4) func saysTheSameOfLongTexts(seed: UInt64) {
    var random = SplitMix64(state: seed)
    var text = "---\nplatforms: [instagram, discord, bluesky]\n---\n\nWe won.\n"
    if seed > 1 { text = text.replacing(", bluesky", with: "") }
    let size = seed > 1 ? 12_000 : 40_000
    while text.utf8.count < size {
      text += Self.pieces.randomElement(using: &random) ?? ""
      if Int.random(in: 0...4, using: &random) == 0 { text += "\n" }
    }
    check(SourceText(text), size: size, edits: 12, &random)
  }

  private func check(_ start: SourceText, size: Int, edits: Int, _ random: inout SplitMix64) {
    var configuration = Configuration()
    configuration.platforms = ["facebook", "x"]
    var text = start
    var earlier: Analysis?
    for _ in 0..<edits {
      text = Self.edited(text, growing: text.bytes.count < size, &random)
      let document = Document(path: nil, text: text)
      let carried = Analysis(document, configuration: configuration, after: earlier)
      let fresh = Analysis(document, configuration: configuration)
      #expect(carried.findings == fresh.findings)
      for (left, right) in zip(carried.reading.platformPosts, fresh.reading.platformPosts) {
        #expect(left.entities == right.entities)
        #expect(left.reading.tokens == right.reading.tokens)
        #expect(left.counts.map(\.length) == right.counts.map(\.length))
        #expect(left.counts.map(\.parts) == right.counts.map(\.parts))
        #expect(left.counts.map(\.fitEnd) == right.counts.map(\.fitEnd))
        #expect(left.otherCounts.map(\.length) == right.otherCounts.map(\.length))
      }
      earlier = carried
    }
  }

  private static func edited(_ text: SourceText, growing: Bool, _ random: inout SplitMix64) -> SourceText {
    let start = Int.random(in: 0...text.bytes.count, using: &random)
    let most = growing ? 8 : 400
    let range = text.clamped(start..<(start + Int.random(in: 0...most, using: &random)))
    let count = Int.random(in: 0...(growing ? 8 : 1), using: &random)
    let new = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    return text.replacing(range, with: new)
  }
}

/// A small generator with a seed (SplitMix64), so that every run makes the same edits.
private struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
