import Engine
import JSON
import Native
import Platforms
import PostText
import Rules
import Testing
import Voice

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

  /// What paragraphs are read for: quotations, names, calls, people, idioms, languages, and what parts them.
  private static let words = [
    "Register now. ", "Donate today, ", "and subscribe. ", "and get your tickets ", "Only 3 left! ", "It is $49. ",
    "Tell us what you think? ", "https://example.org/donate ", "We are proud of our team. ", "Our board met. ", "I ",
    "Acme Cloud ", "acme cloud ", "Maria Marrero: ", "Maria Marrero:\n", "said the lab of you. ", "RT to win ",
    "please RT\n", "pin it! ", "link in bio ", "link in\nour ", "bio ", "like and subscribe ", "https://youtu.be/abc ",
    "“we said it long ago” ", "“", "” ", "\"", "> ", "> we said so long ago\n", "*so* ", "**", "_", "`", "`RT to win` ",
    "```\n", "<b>", "&amp; ", "# ", "\n", "\n", "\n\n", "\n\n", " \n\t\n", "\r\n\r\n", "FOR IMMEDIATE RELEASE\n",
    "minutes of the meeting\n", "Present: us\n", "NOW AND THEN ", "utilize ", "It isn't so. ", "Dr. ", "e.g. ", "é",
    "Wir sind das und nicht ein Teil von euch, auch nicht für das Geld der Stadt. ", "\u{200B}", "\u{A0}", "😀 ", "x",
    "\u{200E}", "\u{2800}", "\u{2800}\n\n", "\u{2803} ", "\u{3164}\n", "שלום ", "\u{2028}", "😀😀😀😀\n", "❤❤ ",
    "#ourtown ", "#7 ", "tomorrow (5 December) ", "Friday, ", "4 December 2026, ", "3–5 May ", "this ", "today ",
    "2026-", "05-03 ", "(Friday) ", "– ",
  ]

  private static let headers = [
    "", "---\nplatforms: [x, linkedin, bluesky]\n---\n\n",
    "---\nplatforms: [mastodon, threads, telegram]\ncw: A\n---\n",
    "---\nplatforms: [tumblr, instagram, youtube, discord]\ntitle: T\n---\n",
  ]

  @Test(arguments: 1...12) func saysTheSame(seed: UInt64) {
    var random = SplitMix64(state: seed)
    let header = Self.headers.randomElement(using: &random) ?? ""
    check(SourceText(header), size: 6_000, edits: 60, of: Self.pieces, Configuration(), &random)
  }

  /// With names and a declared voice, and without.
  @Test(arguments: 1...16) func saysTheSameOfWords(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    var configuration = Configuration()
    if seed % 2 == 0 {
      let voice = #"""
        { "brand": { "names": ["Acme Cloud"] }, "voices": { "default": { "terms": [{ "avoid": ["utilize"] }],
          "person": "we-you", "contractions": "prefer", "sentences": { "maxWords": 6 } } } }
        """#
      let file = ConfigurationFile(Array(voice.utf8), origin: .file(path: "/w/timbre.json"))
      #expect(file.problems.isEmpty, "\(file.problems.map(\.message))")
      configuration = Configuration(LayeredValue(try #require(file.root), origin: file.origin))
    }
    check(
      SourceText("---\nplatforms: [linkedin, bluesky]\n---\n\n"), size: seed > 4 ? 1_200 : 5_000, edits: 80,
      of: Self.words, configuration, &random)
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
    check(SourceText(text), size: size, edits: 12, of: Self.pieces, Configuration(), &random)
  }

  private func check(
    _ start: SourceText, size: Int, edits: Int, of pieces: [String], _ configuration: Configuration,
    _ random: inout SplitMix64
  ) {
    var configuration = configuration
    configuration.platforms = ["facebook", "x"]
    var request = AnalysisRequest()
    request.today = CivilDate("2026-11-26")
    var text = start
    var earlier: Analysis?
    for _ in 0..<edits {
      text = Self.edited(text, growing: text.bytes.count < size, of: pieces, &random)
      let document = Document(path: nil, text: text)
      let carried = Analysis(document, configuration: configuration, request: request, after: earlier)
      let fresh = Analysis(document, configuration: configuration, request: request)
      #expect(carried.findings == fresh.findings)
      for (left, right) in zip(carried.reading.platformPosts, fresh.reading.platformPosts) {
        #expect(left.entities == right.entities)
        #expect(left.reading.tokens == right.reading.tokens)
        #expect(left.counts.map(\.length) == right.counts.map(\.length))
        #expect(left.counts.map(\.parts) == right.counts.map(\.parts))
        #expect(left.counts.map(\.fitEnd) == right.counts.map(\.fitEnd))
        #expect(left.otherCounts.map(\.length) == right.otherCounts.map(\.length))
      }
      check(carried.reading.nativePosts, fresh.reading.nativePosts)
      earlier = carried
    }
  }

  private func check(_ carried: [NativePost], _ fresh: [NativePost]) {
    #expect(carried.count == fresh.count)
    for (left, right) in zip(carried, fresh) {
      #expect(left.words.isOwn == right.words.isOwn)
      #expect(left.words.isBrand == right.words.isBrand)
      #expect(left.words.sentences == right.words.sentences)
      #expect(left.words.ownWords == right.words.ownWords)
      #expect(left.isEnglish == right.isEnglish)
      #expect(left.asks.signals == right.asks.signals)
      #expect(left.days == right.days)
      #expect(left.person?.singular == right.person?.singular)
      #expect(left.person?.plural == right.person?.plural)
      #expect(left.person?.organizational == right.person?.organizational)
    }
  }

  private static func edited(
    _ text: SourceText, growing: Bool, of pieces: [String], _ random: inout SplitMix64
  ) -> SourceText {
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
