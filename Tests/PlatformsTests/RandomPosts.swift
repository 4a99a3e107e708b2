/// Posts made of pieces that platforms treat in ways of their own, glued together at random; the same for a seed.
struct RandomPosts {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(state: seed) }

  private static let pieces: [String] = [
    "hello", "word ", " ", "  ", "\n", "\n\n\n", "\r\n", "\t", "\u{A0}", "\u{3000}", "a", "Z", "9", "123",
    "https://", "http://", "example.com", "EXAMPLE.org", "t.co/abc", "/path", "/a_(b)", "?q=1", "#frag", ":8080",
    "www.",
    ".", "..", ",", "!", "?", ":", ";", "-", "_", "/", "(", ")", "\"", "'", "’", "…", "—", "•", "&", "=", "%20",
    "@", "@ann", "@ann@example.com", "@ann.bsky.social", "＠ann", "@[Ann](urn:li:person:1)",
    "#", "##", "#tag", "#タグ", "＃tag", "#123", "$", "$AAPL", "RT", "xmpp:", "magnet:?xt=a",
    "日本語", "です。", "한국어", "각", "пример", "слово.рф", "例え.jp", "école", "ß",
    "שלום", "سلام", "\u{200F}", "\u{202A}", "\u{2066}", "हिन्दी", "ไทย",
    "e\u{301}", "q\u{301}", "\u{301}", "\u{1112}\u{1161}\u{11AB}", "\u{FB2C}", "\u{600}",
    "👍", "👍🏽", "👨‍👩‍👧‍👦", "❤️", "☺", "🇩🇪", "🇩", "🇪🇫", "1️⃣", "#️⃣", "1⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "\u{FE0F}", "\u{200D}", "\u{200B}", "\u{2060}",
    "\u{FEFF}", "\u{FFFF}", "\u{0}", String(repeating: "a", count: 40), String(repeating: "あ", count: 25),
  ]

  mutating func next() -> [UInt8] {
    let count = Int.random(in: 0...16, using: &random)
    return (0..<count).flatMap { _ in Array((Self.pieces.randomElement(using: &random) ?? "").utf8) }
  }

  /// A limit near the sizes that posts of `next()` have.
  mutating func limit() -> Int { Int.random(in: 0...90, using: &random) }

  /// Bytes that needn't be UTF-8.
  mutating func bytes() -> [UInt8] {
    let signs = Array("@#$.:/ \n(ha\u{FF03}".utf8) + [0xC3, 0xE3, 0xF0, 0x80, 0xFF]
    return (0..<Int.random(in: 0...24, using: &random)).map { _ in signs.randomElement(using: &random) ?? 0 }
  }
}

/// A small generator with a seed (SplitMix64), so that every run sees the same posts.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
