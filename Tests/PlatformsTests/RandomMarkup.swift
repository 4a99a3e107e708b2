/// Texts made of marks, what they stand around, and ordinary posts; the same for a seed.
struct RandomMarkup {
  private var random: SplitMix64
  private var posts: RandomPosts

  init(seed: UInt64) {
    random = SplitMix64(state: seed)
    posts = RandomPosts(seed: seed)
  }

  private static let pieces: [String] = [
    "*", "_", "__", "~", "|", "||", "`", "```", "[", "]", "(", ")", "![", "](", "](https://example.com/a)", "!", ">",
    "\n", "\n>", "\r\n>", "\r", "**>", "\\", "\\\\", "\\*", "\\\n", "#", "+", "-", "=", "{", "}", ".", "a", "b c",
    "swift",
    "👍", "é", "tg://user?id=1", "](tg://user?id=42)", "](tg://emoji?id=5)", "](tg://time?unix=5&format=wd)",
    "](tg://time?unix=5&format=q)", "```swift\nlet a\n```", "*bold*", "_it_", "__un__", "~st~", "||sp||", "`co`",
    "[text](example.com)", ">quote\n>more||\n", "example\\.com", "\u{0}",
  ]

  mutating func next() -> [UInt8] {
    let count = Int.random(in: 0...14, using: &random)
    return (0..<count).flatMap { _ in
      Int.random(in: 0..<12, using: &random) == 0
        ? posts.next() : Array((Self.pieces.randomElement(using: &random) ?? "").utf8)
    }
  }
}
