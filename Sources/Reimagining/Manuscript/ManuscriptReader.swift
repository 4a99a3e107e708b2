import PostText
import Voice

extension Manuscript {
  package init(_ input: ManuscriptInput) {
    var reader = ManuscriptReader(platform: input.platform)
    reader.read(input)
    self = reader.collector.manuscript
  }
}

/// Reads blocks into units.
private struct ManuscriptReader {
  var collector: UnitCollector
  private var lists = 0

  init(platform: String?) { collector = UnitCollector(platform: platform) }

  mutating func read(_ input: ManuscriptInput) {
    if let link = input.link { collector.addLink(link.value, isDeclared: true) }
    readHeader(input)
    let isNumbered = ThreadNumber.isUsed(in: input.posts)
    for (index, post) in input.posts.enumerated() { read(post, place: index + 1, isNumbered: isNumbered) }
    for tag in input.tags { collector.addTag(tag.value.hasPrefix("#") ? String(tag.value.dropFirst()) : tag.value) }
    if let alt = input.alt, !collector.manuscript.pictures.isEmpty, collector.manuscript.pictures[0].alt.isEmpty {
      collector.manuscript.pictures[0].alt = alt.value
    }
    let extents = input.posts.map(\.sourceExtent).filter { !$0.isEmpty }
    if let first = extents.first, let last = extents.last {
      collector.manuscript.extent = first.lowerBound..<max(first.lowerBound, last.upperBound)
    }
    findTitle()
    UnitRoles.assign(in: &collector.manuscript, collector.folded)
  }

  private mutating func readHeader(_ input: ManuscriptInput) {
    collector.isInHeader = true
    defer { collector.isInHeader = false }
    if let title = input.title, !title.value.isEmpty {
      collector.append(MappedText(Array(title.value.utf8), at: title.range.lowerBound), kind: .heading(level: 1))
      collector.manuscript.title = collector.manuscript.units.isEmpty ? nil : 0
    }
    guard let summary = input.summary, !summary.value.isEmpty, !Self.isCutOff(summary.value) else { return }
    let raw = MappedText(Array(summary.value.utf8), at: summary.range.lowerBound)
    let text = InlineReader.read(raw, definitions: [:]).text
    // A summary of several sentences is one thing that is said.
    collector.append(text.trimmed, kind: .sentence)
    collector.manuscript.summary = collector.manuscript.units.indices.last
    collector.block += 1
  }

  /// Programs fill a summary with the start of the text, cut anywhere.
  private static func isCutOff(_ summary: String) -> Bool {
    let bytes = Array(summary.utf8)
    let sentences = Sentences.ranges(in: bytes, tokens: Tokenizer.tokens(of: bytes))
    guard let last = sentences.last, sentences.count > 1 || bytes.count > longestTagline else { return false }
    let end = ASCII.trimmed(last, in: bytes).upperBound
    guard let (sign, _) = UTF8Scalar.decode(bytes, before: end) else { return true }
    return !".!?)”\"。！？।".unicodeScalars.contains(sign)
  }

  /// What is longer and no sentence was cut.
  private static let longestTagline = 140

  /// The first heading of a text that has no title, if nothing but another heading stands before it.
  private mutating func findTitle() {
    guard collector.manuscript.title == nil else { return }
    let first = collector.manuscript.units.firstIndex { $0.isHeading }
    guard let first, collector.manuscript.units[..<first].allSatisfy({ $0.wordCount == 0 }) || first == firstOfText
    else {
      return
    }
    collector.manuscript.title = first
  }

  private var firstOfText: Int { collector.manuscript.summary.map { $0 + 1 } ?? 0 }

  // MARK: Blocks

  /// - Parameter place: of the post in its thread, from 1.
  private mutating func read(_ post: Post, place: Int, isNumbered: Bool) {
    let units = collector.manuscript.units.count
    defer { if isNumbered { collector.removeThreadNumber(place, from: units) } }
    let number = isNumbered ? ThreadNumber.end(in: post.bytes, place: place) : 0
    let start = number > 0 ? number : place == 1 ? readFrontLines(of: post) : 0
    let (blocks, targets) = BlockParser.parse(post.bytes, from: start)
    let definitions = targets.mapValues { String(decoding: post.bytes[$0], as: UTF8.self) }
    collector.manuscript.pictures += post.media.map {
      Manuscript.Picture(alt: $0.alt.value, path: $0.path.value, isAttached: true)
    }
    let firstList = lists
    for (index, parsed) in blocks.enumerated() {
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      read(parsed, before: next, of: post, definitions: definitions, firstList: firstList)
      collector.block += 1
    }
  }

  private mutating func read(
    _ parsed: Block, before next: Block?, of post: Post, definitions: [String: String], firstList: Int
  ) {
    guard parsed.kind != .code else {
      return readCode(parsed, of: post)
    }
    let raw = BlankRuns.collapsed(LineJoin.text(of: parsed.lines, in: post, keepsLines: parsed.kind == .row))
    let inline = InlineReader.read(raw, definitions: definitions)
    collector.manuscript.pictures += inline.pictures.map {
      Manuscript.Picture(alt: $0.alt, path: $0.path, isAttached: false)
    }
    switch parsed.kind {
    case .heading(let level): collector.appendSentences(inline, kind: .heading(level: level), isOne: true)
    case .paragraph:
      let isHeading = parsed.lines.count == 1 && isBoldHeading(inline, before: next)
      collector.appendSentences(inline, kind: isHeading ? .heading(level: 3) : .sentence, isOne: isHeading)
    case .quote: appendQuotation(inline)
    case .item(let list, let isOrdered):
      lists = max(lists, firstList + list + 1)
      collector.appendSentences(
        inline, kind: .item(list: firstList + list, isOrdered: isOrdered), isOne: false, depth: parsed.depth,
        number: parsed.number)
    case .row:
      leaveOut(inline.text.bytes[...])
      collector.appendSentences(inline, kind: .row, isOne: true)
    case .code: break
    }
  }

  /// A line of code that a sentence announces belongs to it; more of it has no place in a post.
  private mutating func readCode(_ parsed: Block, of post: Post) {
    // A fence itself says nothing.
    let lines = parsed.lines.filter { !BlockParser.isFence(post.bytes[$0]) && !$0.isEmpty }
    guard let first = lines.first else { return }
    if let last = collector.manuscript.units.last, last.block == collector.block - 1, !last.isHeading {
      if lines.count == 1, last.bytes.last == UInt8(ascii: ":"), let line = CodeLine.range(first, in: post.bytes) {
        return collector.append(
          LineJoin.text(of: [line], in: post, keepsLines: true), kind: .code, code: [0..<line.count])
      }
      collector.manuscript.units[collector.manuscript.units.count - 1].isBeforeCode = true
    }
    leaveOut(post.bytes[first])
  }

  private mutating func leaveOut(_ line: ArraySlice<UInt8>) {
    let text = String(decoding: line.prefix(80), as: UTF8.self)
    if !text.isEmpty { collector.manuscript.blocksLeftOut.append(text) }
  }

  /// Reads what stands above the text to describe it; says where the text begins.
  private mutating func readFrontLines(of post: Post) -> Int {
    let front = FrontLines(post.bytes)
    collector.isInHeader = true
    defer { collector.isInHeader = false }
    if collector.manuscript.title == nil, let title = front.title {
      collector.append(
        MappedText(Array(post.bytes[title]), at: post.sourceOffset(title.lowerBound)), kind: .heading(level: 1))
      collector.manuscript.title = collector.manuscript.units.indices.last
      collector.block += 1
    }
    return front.end
  }

  // MARK: Paragraphs

  /// Whether a line heads what follows it: all of it is in bold type, and it is no sentence.
  private func isBoldHeading(_ inline: InlineText, before next: Block?) -> Bool {
    guard inline.isAllStrong, !endsSentence(inline.text.bytes) else { return false }
    if let next, !next.isHeading { return true }
    // Nothing stands under it.
    return inline.text.bytes.split(whereSeparator: ASCII.isSpace).count <= Self.longestHeading
  }

  private static let longestHeading = 6

  private func endsSentence(_ bytes: [UInt8]) -> Bool {
    guard let (sign, _) = UTF8Scalar.decode(bytes, before: bytes.count) else { return false }
    return ".!?…。！？।:：".unicodeScalars.contains(sign)
  }

  /// A block that is set apart quotes somebody, unless it opens with a label: then it is a note of the writer's.
  private mutating func appendQuotation(_ inline: InlineText) {
    let tokens = Tokenizer.tokens(of: inline.text.bytes)
    guard
      let colon = tokens.prefix(4).firstIndex(where: { inline.text.bytes[$0.range.lowerBound] == UInt8(ascii: ":") }),
      colon > 0
    else { return collector.appendSentences(inline, kind: .quote, isOne: false) }
    let folded = FoldedTokens(tokens, in: inline.text.bytes)
    guard Cues.summaryLabels.contains(0, of: folded), colon + 1 < tokens.count else {
      return collector.appendSentences(inline, kind: .sentence, isOne: false)
    }
    let text = tokens[colon + 1].range.lowerBound..<inline.text.bytes.count
    collector.append(
      inline.text[text], kind: .sentence, labels: inline.links.map { ($0.range, $0.address) },
      code: inline.code, at: text.lowerBound)
    if collector.manuscript.summary == nil { collector.manuscript.summary = collector.manuscript.units.indices.last }
  }
}
