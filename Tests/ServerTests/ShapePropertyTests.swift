import Engine
import JSON
import Native
import Platforms
import PostText
import Server
import Testing
import WireProtocol

/// Whatever a draft looks like, what is shown of it lies in it, in order, and is the same in every unit.
@Suite struct ShapePropertyTests {
  private static let pieces = [
    "We won. ", "See https://example.org/ü?a=b now. ", "garden.org ", "#swift ", "#OpenSource ", "@ann ",
    "@ann@b.social ",
    "😀", "👩‍👩‍👧", "naïve ", "e\u{301}", "\u{200B}", "\u{2028}", "\n", "\n", "\n\n", "\r\n", "\r", "## LinkedIn\n\n",
    "## X\n\n",
    "## Reddit\n", "## Notes\n", "\n\n---\n\n", "---\n", "Title: One\n", "alt: Two\n", "Link: c.org\n",
    "![ä](b c.png)\n", "<!-- note -->", "<!-- a\nb -->\n", "<!--", "-->", "<!-- timbre-disable format/emoji -->",
    "```\n",
    "$ACME ", "u/ann ", "日本語 ", String(repeating: "Members told us. 😀 ", count: 20),
  ]

  private static let headers = [
    "", "\u{FEFF}", "---\nplatforms: [x, linkedin, bluesky]\nlink: a.org\n---\n", "---\nplatforms: [mastodon, x]\r\n",
    "---\nplatforms:\n  - instagram\n  - \"x\"\ntitle: ü 😀\n---\n\n",
  ]

  private static let drafts: [String] = (UInt64(1)...40).map { seed in
    var random = SplitMix64(state: seed)
    let header = headers.randomElement(using: &random) ?? ""
    return header
      + (0..<Int.random(in: 0...20, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }

  private static let configuration: Configuration = {
    var configuration = Configuration()
    configuration.addressBook = AddressBook([Person(name: "Ann 😀", handles: ["x": "ann", "reddit": "ann"])])
    return configuration
  }()

  /// A draft that is open in a client of each unit.
  private struct OpenDraft {
    let source: SourceText
    private var clients: [(encoding: PositionEncoding, client: DraftClient)] = []

    init(_ text: String) throws {
      source = SourceText(text)
      for encoding in PositionEncoding.allCases {
        var client = try DraftClient(encoding, ShapePropertyTests.configuration)
        try client.open("a.post.md", text)
        clients.append((encoding, client))
      }
    }

    /// Gives the ranges that `read` finds in the answers as offsets, which must be the same in each unit.
    mutating func ask(
      _ method: String, _ more: (PositionEncoding) -> String = { _ in "" },
      read: (JSONNode, SourceText, PositionEncoding) throws -> [Range<Int>]
    ) throws -> [Range<Int>] {
      var found: [[Range<Int>]] = []
      for index in clients.indices {
        let encoding = clients[index].encoding
        found.append(try read(clients[index].client.ask(method, "a.post.md", more(encoding)), source, encoding))
      }
      #expect(found[0] == found[1] && found[1] == found[2])
      return found[0]
    }
  }

  private static func range(_ node: JSONNode?, _ text: SourceText, _ encoding: PositionEncoding) throws -> Range<Int> {
    let range = try LSP.Range(json: try #require(node))
    let ends = [range.start, range.end].map { TextPosition(line: $0.line, column: $0.character) }
    let offsets = ends.map { text.offset(of: $0, in: encoding) }
    // A place outside of the text would come back as another one.
    #expect(offsets.map { text.position(at: $0, in: encoding) } == ends)
    #expect(offsets[0] <= offsets[1])
    return offsets[0]..<max(offsets[0], offsets[1])
  }

  private static func position(_ offset: Int, _ text: SourceText, _ encoding: PositionEncoding) -> String {
    let position = text.position(at: offset, in: encoding)
    return #"{"line":\#(position.line),"character":\#(position.column)}"#
  }

  private static let everything = #","range":{"start":{"line":0,"character":0},"end":{"line":100000,"character":0}}"#

  // MARK: Properties

  @Test(arguments: drafts) func hintsStandAtEndsOfLines(_ text: String) throws {
    var draft = try OpenDraft(text)
    let source = draft.source
    let places = try draft.ask("textDocument/inlayHint", { _ in Self.everything }) { hints, source, encoding in
      try (hints.array ?? []).map { hint in
        #expect(hint["label"]?.string?.isEmpty == false)
        let place = try #require(hint["position"])
        return try Self.range(
          JSONNode(.object([.init(key: "start", value: place), .init(key: "end", value: place)])), source, encoding)
      }
    }
    for place in places {
      #expect(source.content(ofLine: source.lines.line(at: place.lowerBound)).upperBound == place.lowerBound)
    }
    #expect(places.map(\.lowerBound) == places.map(\.lowerBound).sorted())
  }

  @Test(arguments: drafts) func foldsAreNested(_ text: String) throws {
    var client = try DraftClient(.utf16)
    try client.open("a.post.md", text)
    let last = SourceText(text).lines.count - 1
    var open: [ClosedRange<Int>] = []
    var starts: Set<Int> = []
    for fold in try client.ask("textDocument/foldingRange", "a.post.md").array ?? [] {
      let start = try #require(fold["startLine"]?.int)
      let end = try #require(fold["endLine"]?.int)
      #expect(0 <= start && start < end && end <= last)
      #expect(starts.insert(start).inserted)
      while let outer = open.last, outer.upperBound < start { open.removeLast() }
      if let outer = open.last { #expect(outer.lowerBound <= start && end <= outer.upperBound) }
      if start < end { open.append(start...end) }
    }
  }

  @Test(arguments: drafts) func linksAreInOrder(_ text: String) throws {
    var draft = try OpenDraft(text)
    let links = try draft.ask("textDocument/documentLink") { links, source, encoding in
      try (links.array ?? []).map { link in
        let target = try #require(link["target"]?.string)
        #expect(target.utf8.allSatisfy { (0x21...0x7E).contains($0) } && target.contains(":"))
        return try Self.range(link["range"], source, encoding)
      }
    }
    for (before, link) in zip(links, links.dropFirst()) { #expect(before.upperBound <= link.lowerBound) }
    #expect(links.allSatisfy { !$0.isEmpty })
  }

  @Test(arguments: drafts) func selectionsHoldTheirPlaceAndEachOther(_ text: String) throws {
    var draft = try OpenDraft(text)
    let source = draft.source
    for offset in Self.places(in: source) {
      let ladder = try draft.ask(
        "textDocument/selectionRange", { #","positions":[\#(Self.position(offset, source, $0))]"# }
      ) { answer, source, encoding in
        var ladder: [Range<Int>] = []
        var node = answer.array?.first
        while let step = node {
          ladder.append(try Self.range(step["range"], source, encoding))
          node = step["parent"]
        }
        #expect(answer.array?.count == 1)
        return ladder
      }
      #expect(ladder.allSatisfy { $0.lowerBound <= offset && offset <= $0.upperBound })
      #expect(ladder.last == source.bytes.indices)
      for (step, parent) in zip(ladder, ladder.dropFirst()) {
        #expect(step != parent && step.clamped(to: parent) == step)
      }
    }
  }

  @Test(arguments: drafts) func tokensAreInOrderAndOnOneLine(_ text: String) throws {
    var draft = try OpenDraft(text)
    let source = draft.source
    let tokens = try draft.ask("textDocument/semanticTokens/full") { try Self.tokens($0["data"], $1, $2) }
    for (before, token) in zip(tokens, tokens.dropFirst()) { #expect(before.upperBound <= token.lowerBound) }
    #expect(
      tokens.allSatisfy {
        !$0.isEmpty && source.lines.line(at: $0.lowerBound) == source.lines.line(at: $0.upperBound - 1)
      })
    let all = try draft.ask("textDocument/semanticTokens/range", { _ in Self.everything }) {
      try Self.tokens($0["data"], $1, $2)
    }
    #expect(all == tokens)
  }

  private static func tokens(_ data: JSONNode?, _ text: SourceText, _ encoding: PositionEncoding) throws -> [Range<Int>]
  {
    let numbers = (data?.array ?? []).compactMap(\.int)
    #expect(numbers.count % 5 == 0)
    var (line, column) = (0, 0)
    return try stride(from: 0, to: numbers.count - numbers.count % 5, by: 5).map { index in
      column = numbers[index] == 0 ? column + numbers[index + 1] : numbers[index + 1]
      line += numbers[index]
      #expect(numbers[index + 2] > 0 && numbers[index + 3] < 8 && numbers[index + 4] < 16)
      let json =
        #"{"start":{"line":\#(line),"character":\#(column)},"end":{"line":\#(line),"character":\#(column + numbers[index + 2])}}"#
      return try range(JSONParser.parse(Array(json.utf8)), text, encoding)
    }
  }

  @Test(arguments: 1...20) func whatChangesOfTokensMakesTheNewOnes(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    var client = try DraftClient(.utf16)
    try client.open("a.post.md", Self.drafts[0])
    let first = try client.ask("textDocument/semanticTokens/full", "a.post.md")
    var id = try #require(first["resultId"]?.string)
    var data = (first["data"]?.array ?? []).compactMap(\.int)
    for _ in 0..<10 {
      try client.change("a.post.md", Self.drafts.randomElement(using: &random) ?? "")
      let delta = try client.ask(
        "textDocument/semanticTokens/full/delta", "a.post.md", #","previousResultId":"\#(id)""#)
      for edit in try #require(delta["edits"]?.array) {
        let start = try #require(edit["start"]?.int)
        let end = start + (try #require(edit["deleteCount"]?.int))
        data.replaceSubrange(start..<end, with: (edit["data"]?.array ?? []).compactMap(\.int))
      }
      id = try #require(delta["resultId"]?.string)
      let whole = try client.ask("textDocument/semanticTokens/full", "a.post.md")
      #expect(data == (whole["data"]?.array ?? []).compactMap(\.int))
      id = try #require(whole["resultId"]?.string)
    }
  }

  @Test(arguments: drafts) func completionsStandAtTheCaret(_ text: String) throws {
    var draft = try OpenDraft(text)
    let source = draft.source
    for offset in Self.places(in: source) {
      let ranges = try draft.ask(
        "textDocument/completion", { #","position":\#(Self.position(offset, source, $0))"# }
      ) { list, source, encoding in
        let items = list["items"]?.array ?? []
        let order = items.compactMap { $0["sortText"]?.string }
        #expect(order == order.sorted() && Set(order).count == items.count)
        return try items.map { item in
          #expect(item["label"]?.string?.isEmpty == false)
          return try Self.range(item["textEdit"]?["range"], source, encoding)
        }
      }
      for range in ranges {
        #expect(range.lowerBound <= offset && offset <= range.upperBound)
        #expect(source.lines.line(at: range.lowerBound) == source.lines.line(at: range.upperBound))
      }
    }
  }

  /// Some places between characters.
  private static func places(in text: SourceText) -> [Int] {
    let step = max(1, text.bytes.count / 5)
    let offsets = stride(from: 0, through: text.bytes.count, by: step).map { offset in
      text.offset(of: text.position(at: offset, in: .utf8), in: .utf8)
    }
    return Set(offsets).sorted()
  }
}

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
