import PostText

/// Drafts of every kind that writers, programs and accidents make; the same for a seed.
struct RandomTexts {
  enum Kind: String, CaseIterable, Sendable {
    case prose, markdown, front, signs, emoji, withoutBlanks, rightToLeft, longAddresses, onlyLinks, onlyCode
    case oneSentence, unbalanced, halfWritten, html, bytes
  }

  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(state: seed &* 0x9E37) }

  mutating func text(_ kind: Kind) -> String {
    switch kind {
    case .prose: paragraphs(Self.sentences, 4...14)
    case .markdown: glued(Self.blocks + Self.sentences, 6...30)
    case .front: (Self.headers.randomElement(using: &random) ?? "") + paragraphs(Self.sentences, 3...10)
    case .signs: paragraphs(Self.sentences + Self.signs + Self.signs, 3...12)
    case .emoji: paragraphs(Self.sentences + Self.emoji + Self.emoji, 3...14)
    case .withoutBlanks: paragraphs(Self.dense, 3...20)
    case .rightToLeft: paragraphs(Self.backwards, 3...16)
    case .longAddresses: paragraphs(Self.sentences + addresses(of: 30...400), 3...10)
    case .onlyLinks: glued(addresses(of: 5...60).map { $0 + "\n" }, 1...8)
    case .onlyCode: "```\n" + glued(["let a = 1\n", "call(a) // it is so.\n", "\n"], 1...8) + "```\n"
    case .oneSentence: Self.sentences.randomElement(using: &random) ?? ""
    case .unbalanced: paragraphs(Self.sentences + Self.open + Self.open, 3...14)
    case .halfWritten: glued(Self.halves + Self.halves + Self.sentences, 4...40)
    case .html: glued(Self.elements + Self.sentences, 4...24)
    case .bytes: garbage()
    }
  }

  /// - Parameter count: of sentences.
  mutating func long(_ count: Int) -> String { paragraphs(Self.sentences, count...count) }

  private mutating func glued(_ pieces: [String], _ count: ClosedRange<Int>) -> String {
    (0..<Int.random(in: count, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }

  private mutating func paragraphs(_ sentences: [String], _ count: ClosedRange<Int>) -> String {
    (0..<Int.random(in: count, using: &random)).map { _ in
      (sentences.randomElement(using: &random) ?? "") + (Int.random(in: 0..<3, using: &random) == 0 ? "\n\n" : "")
    }.joined()
  }

  private mutating func addresses(of length: ClosedRange<Int>) -> [String] {
    (0..<6).map { number in
      let path = (0..<Int.random(in: length, using: &random)).map { _ in
        "abc/-_?=&(1".randomElement(using: &random) ?? "a"
      }
      return "https://example.org/\(number)" + String(path) + " "
    }
  }

  /// Bytes that needn't be UTF-8, repaired as a program repairs them.
  private mutating func garbage() -> String {
    let signs = Array("@#$.:/ \n(ha\"*_`<>[]!-".utf8) + [0xC3, 0xE3, 0xF0, 0x80, 0xFF, 0x9F, 0x91, 0x00, 0x0D]
    let bytes = (0..<Int.random(in: 10...300, using: &random)).map { _ in signs.randomElement(using: &random) ?? 0 }
    let text = SourceText(
      repairing: Array("We opened the hall. ".utf8) + bytes + Array("\nMembers came at nine. ".utf8))
    return text.string(in: 0..<text.bytes.count)
  }
}

extension RandomTexts {
  fileprivate static let sentences = [
    "We open the new hall of the school on Friday. ", "Members asked for 3 rooms and got 12 of them. ",
    "However, the roof still leaks when it rains. ", "It took two years to build. ", "Who will come to see it? ",
    "“Nobody believed in it,” said Ada Park of Acme Labs. ", "Moreover, the garden is open as well. ",
    "In order to see it you need no ticket (as usual) at all. ", "Join us on 3 May at 10:30 in the big hall. ",
    "The doors are not very wide, so come early. ", "Read more at https://example.org/hall?utm_source=a now. ",
    "This week we paint the walls in blue and in green. ", "This is why we do not close at noon. ",
    "The town of Lisbon paid 1,200.50 euros for a really good stage. ", "Thanks to all who helped! ",
    "Then we went home. ", "Ada wrote the plan; Bo drew it: both of them are proud of what came out of it. ",
    "For example, the stage can be moved by one person. ", "The form is below. ", "We say it so: it works. ",
    "The whole of the building was made of wood that grew in the hills behind the school, and each of its rooms was "
      + "planned by the people who are going to use it, which took far longer than anybody had thought at first, since "
      + "all of them had plans of their own and nobody wanted to give up a single one of these before it was built. ",
  ]

  fileprivate static let blocks = [
    "\n\n# The new hall\n\n", "\n## What is in it\n",
    "\n\n- a stage for all\n- 12 rooms of *many* sizes\n- a **garden**\n",
    "\n\n1. Open the door at nine\n2. Then close it again\n\n", "\n\n> We won it, said nobody.\n> We lost it.\n\n",
    "\n\nWhat you will find here:\n\n- the plan of the hall\n- the names of all members\n\n", "\n\n***\n\n",
    "[the plan](https://example.org/plan) is done. ", "![A hall](hall.png)\n",
    "\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n",
    "\n\n```swift\nlet a = 1\n```\n\n", "So `a_b` is *all* of it. ", "\n\n**What is next**\n\n", "A note[^1]. ",
    "See [it][1].\n\n[1]: https://example.org/one\n", "<!-- a note of mine -->\n", "Tom &amp; Ann met. ", "\r\n",
  ]

  fileprivate static let headers = [
    "---\ntitle: The new hall\ntags: [hall, school, OpenDay]\nlink: https://example.org/hall\n---\n\n",
    "---\ntitle: \"A hall: at last\"\ndescription: We open a hall that the whole town built. It is free.\n---\n",
    "---\nplatforms: [x, linkedin, mastodon, instagram]\nlang: en\n---\n\n# Big news\n\n",
    "+++\ntitle = \"The new hall\"\n+++\n\n", "Title: The new hall\nDate: 2026-05-03\n\n", "---\ntags: hall\n---\n",
  ]

  fileprivate static let signs = [
    "@adapark built it. ", "Thanks, @nobody@server.example and @bo! ", "We like #OpenSource a lot. ", "#swift #hall\n",
    "Buy $ACME now. ", "Write to ann@example.org today. ", "@ann ", "#2026 is the year. ", "u/bolee saw it. ",
  ]

  fileprivate static let emoji = [
    "👍 ", "We won 👨‍👩‍👧‍👦 it! ", "🇩🇪🇫🇷 ", "1️⃣ First of all, we won. ", "It is ❤️ and 👍🏽. ", "🏴󠁧󠁢󠁥󠁮󠁧󠁿 ", "e\u{301}tude in C. ",
    "𝗯𝗼𝗹𝗱 words. ",
    "\u{200B}\u{200D}", "🎉🎉🎉\n\n",
  ]

  fileprivate static let dense = [
    "我们今天在里斯本开了一个新的大厅。", "「谁会来参加这个活动？」", "会员们要求有12个房间，现在都有了。", "新しいホールは来週の金曜日に開きます。",
    "スイフトで書きました！", "https://example.org/漢字 ", "새 강당은 금요일에 문을 엽니다. ", "（これは秘密です。）", "\n\n# 新大厅\n\n", "- 第一个房间\n",
  ]

  fileprivate static let backwards = [
    "نفتح القاعة الجديدة يوم الجمعة. ", "من سيأتي لرؤيتها؟ ", "האולם החדש נפתח ביום שישי. ", "\u{200F}(נכון) ",
    "\u{202B}قاعة\u{202C} ",
    "طلب الأعضاء 12 غرفة، وحصلوا عليها. ", "«هذا جيد» قالت Ada Park. ", "#مدرسة ", "\n\n# קול קורא\n\n",
    "یہ ہال نیا ہے۔ ",
  ]

  fileprivate static let open = [
    "(", ") ", "“", "” ", "\"", "[", "] ", "«", "」", "We said “so. ", "It is (not so. ", "So it is) now. ", ":( ",
    "1) ", "The \"hall. ",
  ]

  fileprivate static let halves = [
    "*", "**", "_", "`", "```", "~~", "[", "](", "](https://example.org", "![", "<", "<a href=", "</", "{{", "{%", "&",
    "&#", "&amp", "\\", "\n", "\n\n", "> ", "- ", "1. ", "#", "# ", "|", "---\n", "===\n", "<!--", "-->", "+++\n", ": ",
    "## X\n", "\n## Notes\n", "Title: ", "@", "http://", "…", "\u{FEFF}", "a",
  ]

  fileprivate static let elements = [
    "<p>", "</p>\n", "<div class=\"a\">", "</div>\n", "<br>", "<b>", "</b>", "<a href=\"https://example.org/a\">",
    "</a> ",
    "<img src=\"a.png\" alt=\"A hall\">", "&nbsp;", "&mdash;", "&#8217;", "{{ x }}", "{% include a %}\n", "\n\n",
    "<h2>News</h2>\n",
    "<ul>\n<li>One more room</li>\n</ul>\n", "<script>a()</script>",
  ]
}
