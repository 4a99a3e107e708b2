import PostText
import Voice

extension Manuscript {
  package init(_ input: ManuscriptInput) {
    var reader = ManuscriptReader(platform: input.platform)
    reader.read(input)
    self = reader.manuscript
  }
}

/// Reads blocks into units.
private struct ManuscriptReader {
  var manuscript = Manuscript()
  private var block = 0
  private var lists = 0

  init(platform: String?) { manuscript.platform = platform }

  mutating func read(_ input: ManuscriptInput) {
    if let link = input.link { _ = addLink(link.value, isDeclared: true) }
    readHeader(input)
    for post in input.posts { read(post) }
    manuscript.tags += input.tags.map { $0.value.hasPrefix("#") ? String($0.value.dropFirst()) : $0.value }
    if let alt = input.alt, !manuscript.pictures.isEmpty, manuscript.pictures[0].alt.isEmpty {
      manuscript.pictures[0].alt = alt.value
    }
    let extents = input.posts.map(\.sourceExtent).filter { !$0.isEmpty }
    if let first = extents.first, let last = extents.last {
      manuscript.extent = first.lowerBound..<max(first.lowerBound, last.upperBound)
    }
    findTitle()
    UnitRoles.assign(in: &manuscript)
  }

  private mutating func readHeader(_ input: ManuscriptInput) {
    if let title = input.title, !title.value.isEmpty {
      append(MappedText(Array(title.value.utf8), at: title.range.lowerBound), kind: .heading(level: 1))
      manuscript.title = manuscript.units.isEmpty ? nil : 0
    }
    guard let summary = input.summary, !summary.value.isEmpty else { return }
    let raw = MappedText(Array(summary.value.utf8), at: summary.range.lowerBound)
    let text = InlineReader.read(raw, definitions: [:]).text
    // A summary of several sentences is one thing that is said.
    append(text.trimmed, kind: .sentence)
    manuscript.summary = manuscript.units.indices.last
    block += 1
  }

  /// The first heading of a text that has no title, if nothing but another heading stands before it.
  private mutating func findTitle() {
    guard manuscript.title == nil else { return }
    let first = manuscript.units.firstIndex { $0.isHeading }
    guard let first, manuscript.units[..<first].allSatisfy({ $0.wordCount == 0 }) || first == firstOfText else { return }
    manuscript.title = first
  }

  private var firstOfText: Int { manuscript.summary.map { $0 + 1 } ?? 0 }

  // MARK: Blocks

  private mutating func read(_ post: Post) {
    let (blocks, targets) = BlockParser.parse(post.bytes)
    let definitions = targets.mapValues { String(decoding: post.bytes[$0], as: UTF8.self) }
    manuscript.pictures += post.media.map {
      Manuscript.Picture(alt: $0.alt.value, path: $0.path.value, isAttached: true)
    }
    let firstList = lists
    for parsed in blocks {
      read(parsed, of: post, definitions: definitions, firstList: firstList)
      block += 1
    }
  }

  private mutating func read(
    _ parsed: Block, of post: Post, definitions: [String: String], firstList: Int
  ) {
    guard parsed.kind != .code else {
      // The fence itself says nothing.
      if parsed.lines.count > 1 { leaveOut(post.bytes[parsed.lines[1]]) }
      return
    }
    let raw = BlankRuns.collapsed(LineJoin.text(of: parsed.lines, in: post, keepsLines: parsed.kind == .row))
    let inline = InlineReader.read(raw, definitions: definitions)
    manuscript.pictures += inline.pictures.map {
      Manuscript.Picture(alt: $0.alt, path: $0.path, isAttached: false)
    }
    switch parsed.kind {
    case .heading(let level): appendSentences(inline, kind: .heading(level: level), isOne: true)
    case .paragraph: appendSentences(inline, kind: .sentence, isOne: false)
    case .quote: appendSentences(inline, kind: .quote, isOne: false)
    case .item(let list, let isOrdered):
      lists = max(lists, firstList + list + 1)
      appendSentences(inline, kind: .item(list: firstList + list, isOrdered: isOrdered), isOne: true)
    case .row: leaveOut(inline.text.bytes[...])
    case .code: break
    }
  }

  private mutating func leaveOut(_ line: ArraySlice<UInt8>) {
    let text = String(decoding: line.prefix(80), as: UTF8.self)
    if !text.isEmpty { manuscript.blocksLeftOut.append(text) }
  }

  // MARK: Units

  private mutating func appendSentences(_ inline: InlineText, kind: SourceUnit.Kind, isOne: Bool) {
    let text = inline.text
    let tokens = Tokenizer.tokens(of: text.bytes)
    let ranges = isOne ? [0..<text.bytes.count] : SentenceMerge.ranges(in: text.bytes, tokens: tokens)
    for sentence in ranges {
      let range = ASCII.trimmed(sentence, in: text.bytes)
      let links = inline.links.filter { $0.range.overlaps(range) || range.contains($0.range.lowerBound) }
      append(text[range], kind: kind, labels: links.map { ($0.range, $0.address) }, at: range.lowerBound)
    }
  }

  private mutating func append(
    _ text: MappedText, kind: SourceUnit.Kind, labels: [(range: Range<Int>, address: String)] = [], at start: Int = 0
  ) {
    let tokens = Tokenizer.tokens(of: text.bytes)
    guard tokens.contains(where: { $0.kind != .punctuation && $0.kind != .lineBreak }) else { return }
    let words = UnitWords(tokens, in: text.bytes)
    var links: [SourceUnit.Link] = labels.map { label in
      let lower = max(0, min(label.range.lowerBound - start, text.bytes.count))
      let upper = max(lower, min(label.range.upperBound - start, text.bytes.count))
      return SourceUnit.Link(range: lower..<upper, index: addLink(label.address), isBare: false)
    }
    for token in tokens where token.kind == .link {
      let address = String(decoding: text.bytes[token.range], as: UTF8.self)
      links.append(SourceUnit.Link(range: token.range, index: addLink(address), isBare: true))
    }
    addSigns(tokens, of: text.bytes)
    manuscript.units.append(
      SourceUnit(
        text: text, tokens: tokens, kind: kind, block: block, role: .claim, need: .nothing, announces: false,
        isUnusable: !Pairing.isBalanced(text.bytes), links: links, names: words.names, numbers: words.numbers,
        words: words.meaningful, wordCount: words.count))
  }

  private mutating func addLink(_ address: String, isDeclared: Bool = false) -> Int {
    if let known = manuscript.links.firstIndex(where: { $0.address == address }) { return known }
    manuscript.links.append(Manuscript.Link(address: address, isDeclared: isDeclared))
    return manuscript.links.count - 1
  }

  private mutating func addSigns(_ tokens: [Token], of bytes: [UInt8]) {
    for token in tokens {
      let text = String(decoding: bytes[token.range], as: UTF8.self)
      if token.kind == .hashtag {
        let tag = String(text.dropFirst())
        if !manuscript.tags.contains(tag) { manuscript.tags.append(tag) }
      } else if token.kind == .mention, !manuscript.mentions.contains(text) {
        manuscript.mentions.append(text)
      }
    }
  }
}
