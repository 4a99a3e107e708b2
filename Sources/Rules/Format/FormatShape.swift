import Platforms
import PostText

extension Rule {
  /// Lines and letters in a shape that readers there don't take in.
  package static let formatShape = Rule(
    id: "format/shape",
    title: "Shape that is hard to read",
    why: """
      On a phone a paragraph without a break is a wall, and capitals throughout are shouting, which screen readers may \
      even spell. Lines that an e-mail program wrapped break in the middle of a sentence once they are posted, and \
      where a platform joins lines, a list becomes one long sentence.
      """,
    severity: .info,
    options: [
      RuleOption("wall", .number(-1), "so many characters without a line break are a wall; -1 takes the platform's own")
    ],
    bad: [
      Example("‹" + sentences(16) + "›", on: "linkedin"),
      Example("‹REGISTER NOW FOR THE ANNUAL MEETING›! Seats are few.", on: "x"),
      Example("It is true: ‹YOU CAN NOW JOIN US ONLINE›.", on: "facebook"),
      Example("We asked three things:\n\n‹What do you need?\nWhat do you miss?\nWhat would you drop?›", on: "reddit"),
      Example(
        "‹We asked all of our members what they need from us in the coming year, and\nmore than four hundred of them "
          + "wrote back. Most of them want what we hoped to\nhear, and some of them want what nobody on our board had "
          + "thought of before.›", on: "linkedin"),
    ],
    good: [
      Example(sentences(4) + "\n\n" + sentences(4), on: "linkedin"),
      Example(sentences(16), on: "reddit"),
      Example(
        "NASA, ESA, JAXA and CNSA met in Bonn. UNESCO was there too. The CEO of ASAE and the COO of AMA spoke.", on: "x"
      ),
      Example("BREAKING NEWS: we have a date. Save it!", on: "x"),
      Example("The translation of AN EMBER IN THE ASHES is out today.", on: "x"),
      Example("We asked:\n\n- What do you need?\n- What do you miss?\n\nTell us.", on: "reddit"),
      Example("What do you need?\n\nWhat do you miss?\n\nWhat would you drop?", on: "reddit"),
      Example(
        "412 answered.\n9 of 10 would come again.\nThey told us why.\n\nAnd we listened.", on: "linkedin", "x"),
    ],
    check: .platform { post, findings in
      FormatShape.reportWalls(in: post, to: &findings)
      FormatShape.reportShouting(in: post, to: &findings)
      switch post.platform.lines.breaks {
      case .kept: FormatShape.reportWrappedLines(in: post, to: &findings)
      case .joined: FormatShape.reportJoinedLines(in: post, to: &findings)
      case .dropped where post.account.client == "api": FormatShape.reportDroppedLines(in: post, to: &findings)
      case .dropped: FormatShape.reportWrappedLines(in: post, to: &findings)
      }
    })

  /// That many sentences in one paragraph, for the examples.
  private static func sentences(_ count: Int) -> String {
    Array(repeating: "Members told us at length what they need.", count: count).joined(separator: " ")
  }
}

private enum FormatShape {
  // MARK: Walls

  static func reportWalls(in post: PlatformPost, to findings: inout FindingCollector) {
    let own = findings.count("wall")
    guard let most = own > 0 ? own : post.platform.lines.longestParagraph, post.bytes.count > most else { return }
    for line in post.reading.lines where line.count > most {
      let length = CountUnit.characters(of: post.bytes, in: line)
      guard length > most else { continue }
      findings.add(
        line, of: post,
        "\(length) characters without a line break are a wall on a phone: part them where the thought "
          + "turns.", evidence: [Evidence("length", length), Evidence("usual", most)])
    }
  }

  // MARK: Capitals

  static func reportShouting(in post: PlatformPost, to findings: inout FindingCollector) {
    for run in post.reading.capitals where !isTitle(run, in: post.reading) {
      report(post.reading.tokens[run], in: post, to: &findings)
    }
  }

  /// Whether a few words in capitals stand inside a sentence without a sign before or behind them, as a title does.
  private static func isTitle(_ run: Range<Int>, in reading: PostReading) -> Bool {
    guard run.count <= 5 else { return false }
    let tokens = reading.tokens
    let isWord = { (index: Int) in tokens.indices.contains(index) && tokens[index].kind == .word }
    return isWord(run.lowerBound - 1) || isWord(run.upperBound)
  }

  /// Words in capitals are shouted when they make a sentence; names of organisations in a row don't.
  private static func report(_ run: ArraySlice<Token>, in post: PlatformPost, to findings: inout FindingCollector) {
    guard run.count >= 3, let first = run.first, let last = run.last else { return }
    let hasSmallWord = run.contains { smallWords.contains(Array(post.bytes[$0.range])) }
    let longWords = run.count(where: { $0.range.count >= 4 })
    guard hasSmallWord && run.count >= 4 || longWords >= 4 else { return }
    findings.add(
      first.range.lowerBound..<last.range.upperBound, of: post,
      "\(run.count) words in capitals read as shouting, and a screen reader may spell them: write them small.",
      evidence: [Evidence("words", run.count)])
  }

  private static let smallWords: Set<[UInt8]> = Set(
    """
    A THE AND OR OF TO IN ON AT IS ARE WAS BE WE YOU YOUR OUR THEY IT'S DON'T FOR FROM WITH THIS THAT NOW NOT NO ALL \
    OUT UP BY AN HAVE HAS WILL CAN
    """.split(separator: " ").map { Array($0.utf8) })

  // MARK: Lines

  /// Lines that were wrapped at a column: of one length, and broken inside a sentence.
  static func reportWrappedLines(in post: PlatformPost, to findings: inout FindingCollector) {
    for paragraph in Lines.paragraphs(of: post.reading.lines, in: post.bytes) where paragraph.count >= 3 {
      let wrapped = paragraph.dropLast()
      // To count characters takes longer, so that comes last.
      guard zip(wrapped, paragraph.dropFirst()).allSatisfy({ isBrokenInside(before: $0, after: $1, in: post.bytes) }),
        wrapped.allSatisfy({ 60...100 ~= CountUnit.characters(of: post.bytes, in: $0) }), let first = paragraph.first,
        let last = paragraph.last
      else { continue }
      let edits = wrapped.map { post.reading.replacingLineBreak(at: $0.upperBound, by: " ") }
      findings.add(
        first.lowerBound..<last.upperBound, of: post,
        "These \(paragraph.count) lines break in the middle of sentences, and the breaks will show: join them.",
        evidence: [Evidence("lines", paragraph.count)], fixes: [Fix("Join the lines", edits: edits)])
    }
  }

  /// Whether a sentence runs on from one line into the next.
  private static func isBrokenInside(before line: Range<Int>, after next: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard let last = bytes[line].last, let first = bytes[next].first else { return false }
    return last >= 0x80 || ASCII.isAlphanumeric(last) || last == UInt8(ascii: ",") || ASCII.isLower(first)
  }

  /// Lines that stand for themselves, on a platform that makes one paragraph of them.
  static func reportJoinedLines(in post: PlatformPost, to findings: inout FindingCollector) {
    for paragraph in Lines.paragraphs(of: post.reading.lines, in: post.bytes) where paragraph.count >= 2 {
      guard paragraph.allSatisfy({ standsAlone($0, in: post.bytes) }), let first = paragraph.first,
        let last = paragraph.last, !isCode(first, in: post)
      else { continue }
      let edits = paragraph.dropLast().map { post.reading.inserting("  ", behind: $0.upperBound) }
      findings.add(
        first.lowerBound..<last.upperBound, of: post,
        "\(post.platform.name) makes one line of these \(paragraph.count): put a blank line between them, or two "
          + "spaces at the end of each.", source: post.platform.lines.source,
        evidence: [Evidence("lines", paragraph.count)],
        fixes: [Fix("Keep the line breaks", isSafe: true, edits: edits)])
    }
  }

  /// A short line or one that ends a sentence, and no item of a Markdown list, quote, table or heading.
  private static func standsAlone(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard let first = bytes[line].first, let last = bytes[line].last else { return false }
    if "-*+>#|`".utf8.contains(first) || ASCII.isBlank(first) { return false }
    if ASCII.isDigit(first), let stop = bytes[line].first(where: { !ASCII.isDigit($0) }), ".)".utf8.contains(stop) {
      return false
    }
    if bytes[line].suffix(2).elementsEqual("  ".utf8) || last == UInt8(ascii: "\\") { return false }
    return line.count < 60 || ".!?:".utf8.contains(last)
  }

  private static func isCode(_ line: Range<Int>, in post: PlatformPost) -> Bool {
    post.reading.code.haveOverlap(with: line)
  }

  static func reportDroppedLines(in post: PlatformPost, to findings: inout FindingCollector) {
    guard let firstBreak = post.bytes.firstIndex(of: UInt8(ascii: "\n")) else { return }
    findings.add(
      firstBreak..<(firstBreak + 1), of: post,
      "\(post.platform.name) drops line breaks of what comes through its API: let the sentences carry it.",
      severity: .hint, source: post.platform.lines.source)
  }
}
