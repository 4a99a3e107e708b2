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
  /// By unit, its tokens as words are compared.
  private var folded: [FoldedTokens] = []
  private var block = 0
  private var lists = 0
  private var groups = 0
  private var isInHeader = false
  /// The number of each link, by its address.
  private var knownLinks: [String: Int] = [:]
  /// Tags and handles, each with its sign.
  private var knownSigns: Set<String> = []

  init(platform: String?) { manuscript.platform = platform }

  mutating func read(_ input: ManuscriptInput) {
    if let link = input.link { _ = addLink(link.value, isDeclared: true) }
    readHeader(input)
    for post in input.posts { read(post, isFirst: post.sourceExtent == input.posts.first?.sourceExtent) }
    for tag in input.tags { addTag(tag.value.hasPrefix("#") ? String(tag.value.dropFirst()) : tag.value) }
    if let alt = input.alt, !manuscript.pictures.isEmpty, manuscript.pictures[0].alt.isEmpty {
      manuscript.pictures[0].alt = alt.value
    }
    let extents = input.posts.map(\.sourceExtent).filter { !$0.isEmpty }
    if let first = extents.first, let last = extents.last {
      manuscript.extent = first.lowerBound..<max(first.lowerBound, last.upperBound)
    }
    findTitle()
    UnitRoles.assign(in: &manuscript, folded)
  }

  private mutating func readHeader(_ input: ManuscriptInput) {
    isInHeader = true
    defer { isInHeader = false }
    if let title = input.title, !title.value.isEmpty {
      append(MappedText(Array(title.value.utf8), at: title.range.lowerBound), kind: .heading(level: 1))
      manuscript.title = manuscript.units.isEmpty ? nil : 0
    }
    guard let summary = input.summary, !summary.value.isEmpty, !Self.isCutOff(summary.value) else { return }
    let raw = MappedText(Array(summary.value.utf8), at: summary.range.lowerBound)
    let text = InlineReader.read(raw, definitions: [:]).text
    // A summary of several sentences is one thing that is said.
    append(text.trimmed, kind: .sentence)
    manuscript.summary = manuscript.units.indices.last
    block += 1
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
    guard manuscript.title == nil else { return }
    let first = manuscript.units.firstIndex { $0.isHeading }
    guard let first, manuscript.units[..<first].allSatisfy({ $0.wordCount == 0 }) || first == firstOfText else {
      return
    }
    manuscript.title = first
  }

  private var firstOfText: Int { manuscript.summary.map { $0 + 1 } ?? 0 }

  // MARK: Blocks

  private mutating func read(_ post: Post, isFirst: Bool) {
    let start = isFirst ? readFrontLines(of: post) : 0
    let (blocks, targets) = BlockParser.parse(post.bytes, from: start)
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
      return readCode(parsed, of: post)
    }
    let raw = BlankRuns.collapsed(LineJoin.text(of: parsed.lines, in: post, keepsLines: parsed.kind == .row))
    let inline = InlineReader.read(raw, definitions: definitions)
    manuscript.pictures += inline.pictures.map {
      Manuscript.Picture(alt: $0.alt, path: $0.path, isAttached: false)
    }
    switch parsed.kind {
    case .heading(let level): appendSentences(inline, kind: .heading(level: level), isOne: true)
    case .paragraph:
      // A line in bold type that is no sentence heads what follows it.
      if parsed.lines.count == 1, inline.isAllStrong, !endsSentence(inline.text.bytes) {
        appendSentences(inline, kind: .heading(level: 3), isOne: true)
      } else {
        appendSentences(inline, kind: .sentence, isOne: false)
      }
    case .quote: appendQuotation(inline)
    case .item(let list, let isOrdered):
      lists = max(lists, firstList + list + 1)
      appendSentences(
        inline, kind: .item(list: firstList + list, isOrdered: isOrdered), isOne: false, depth: parsed.depth,
        number: parsed.number)
    case .row:
      leaveOut(inline.text.bytes[...])
      appendSentences(inline, kind: .row, isOne: true)
    case .code: break
    }
  }

  /// A line of code that a sentence announces belongs to it; more of it has no place in a post.
  private mutating func readCode(_ parsed: Block, of post: Post) {
    // A fence itself says nothing.
    let lines = parsed.lines.filter { !BlockParser.isFence(post.bytes[$0]) && !$0.isEmpty }
    guard let first = lines.first else { return }
    if let last = manuscript.units.last, last.block == block - 1, !last.isHeading {
      if lines.count == 1, last.bytes.last == UInt8(ascii: ":"), let line = CodeLine.range(first, in: post.bytes) {
        return append(
          LineJoin.text(of: [line], in: post, keepsLines: true), kind: .code, code: [0..<line.count])
      }
      manuscript.units[manuscript.units.count - 1].isBeforeCode = true
    }
    leaveOut(post.bytes[first])
  }

  private mutating func leaveOut(_ line: ArraySlice<UInt8>) {
    let text = String(decoding: line.prefix(80), as: UTF8.self)
    if !text.isEmpty { manuscript.blocksLeftOut.append(text) }
  }

  /// Reads what stands above the text to describe it; says where the text begins.
  private mutating func readFrontLines(of post: Post) -> Int {
    let front = FrontLines(post.bytes)
    isInHeader = true
    defer { isInHeader = false }
    if manuscript.title == nil, let title = front.title {
      append(MappedText(Array(post.bytes[title]), at: post.sourceOffset(title.lowerBound)), kind: .heading(level: 1))
      manuscript.title = manuscript.units.indices.last
      block += 1
    }
    return front.end
  }

  // MARK: Units

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
    else { return appendSentences(inline, kind: .quote, isOne: false) }
    let folded = FoldedTokens(tokens, in: inline.text.bytes)
    guard Cues.summaryLabels.contains(0, of: folded), colon + 1 < tokens.count else {
      return appendSentences(inline, kind: .sentence, isOne: false)
    }
    let text = tokens[colon + 1].range.lowerBound..<inline.text.bytes.count
    append(
      inline.text[text], kind: .sentence, labels: inline.links.map { ($0.range, $0.address) },
      code: inline.code, at: text.lowerBound)
    if manuscript.summary == nil { manuscript.summary = manuscript.units.indices.last }
  }

  private mutating func appendSentences(
    _ inline: InlineText, kind: SourceUnit.Kind, isOne: Bool, depth: Int = 0, number: Int? = nil
  ) {
    let text = inline.text
    let tokens = Tokenizer.tokens(of: text.bytes)
    let ranges = isOne ? [0..<text.bytes.count] : SentenceMerge.ranges(in: text.bytes, tokens: tokens)
    let links = Self.numbers(of: inline.links.map(\.range), in: ranges)
    let code = Self.numbers(of: inline.code, in: ranges)
    let isInItem = if case .item = kind { true } else { false }
    var item: Int?
    var token = 0
    for (index, sentence) in ranges.enumerated() {
      var range = ASCII.trimmed(sentence, in: text.bytes)
      let isCredit = isInItem && item == nil && index + 1 < ranges.count && ChangelogEntry.isCredit(text[range])
      if isInItem, item == nil { range = ChangelogEntry.text(range, in: text.bytes) }
      let labels = (links[index] ?? []).map { (inline.links[$0].range, inline.links[$0].address) }
      let units = manuscript.units.count
      while token < tokens.count, tokens[token].range.lowerBound < range.lowerBound { token += 1 }
      let own = tokens[token...].prefix { $0.range.upperBound <= range.upperBound }
      append(
        text[range], kind: isCredit || item != nil ? .sentence : kind, labels: labels,
        code: (code[index] ?? []).map { inline.code[$0] }, at: range.lowerBound,
        tokens: own.map { $0.moved(by: -range.lowerBound) })
      guard manuscript.units.count > units else { continue }
      if index > 0 {
        let end = min(ranges[index - 1].upperBound, range.lowerBound)
        manuscript.units[units].startsLine = text.bytes[end..<range.lowerBound].contains(UInt8(ascii: "\n"))
      }
      guard isInItem else { continue }
      if isCredit {
        manuscript.units[units].isUnusable = true
      } else if let item {
        manuscript.units[units].group = manuscript.units[item].group
      } else {
        manuscript.units[units].depth = depth
        manuscript.units[units].number = number
        item = units
      }
    }
  }

  /// By the number of each sentence, those of the stretches that reach into it.
  ///
  /// - Parameter sentences: in order and disjoint.
  private static func numbers(of stretches: [Range<Int>], in sentences: [Range<Int>]) -> [Int: [Int]] {
    var numbers: [Int: [Int]] = [:]
    for (number, stretch) in stretches.enumerated() {
      var low = 0
      var high = sentences.count
      while low < high {
        let middle = (low + high) / 2
        if sentences[middle].upperBound <= stretch.lowerBound { low = middle + 1 } else { high = middle }
      }
      while low < sentences.count, sentences[low].lowerBound < max(stretch.upperBound, stretch.lowerBound + 1) {
        numbers[low, default: []].append(number)
        low += 1
      }
    }
    return numbers
  }

  /// - Parameter tokens: those of the text, where they are known.
  private mutating func append(
    _ text: MappedText, kind: SourceUnit.Kind, labels: [(range: Range<Int>, address: String)] = [],
    code: [Range<Int>] = [], at start: Int = 0, tokens: [Token]? = nil
  ) {
    let tokens = tokens ?? Tokenizer.tokens(of: text.bytes)
    guard tokens.contains(where: { $0.kind != .punctuation && $0.kind != .lineBreak }) else { return }
    let folded = FoldedTokens(tokens, in: text.bytes)
    let words = UnitWords(tokens, folded, in: text.bytes)
    var links: [SourceUnit.Link] = labels.map { label in
      let lower = max(0, min(label.range.lowerBound - start, text.bytes.count))
      let upper = max(lower, min(label.range.upperBound - start, text.bytes.count))
      return SourceUnit.Link(range: lower..<upper, index: addLink(label.address), isBare: false)
    }
    for token in tokens where token.kind == .link {
      let address = String(decoding: text.bytes[token.range], as: UTF8.self)
      links.append(SourceUnit.Link(range: token.range, index: addLink(address), isBare: true))
    }
    // What looks like a tag or a handle in code is none.
    let inCode = { (token: Token) in
      code.contains { $0.overlaps((start + token.range.lowerBound)..<(start + token.range.upperBound)) }
    }
    addSigns(code.isEmpty ? tokens : tokens.filter { !inCode($0) }, of: text.bytes)
    self.folded.append(folded)
    manuscript.units.append(
      SourceUnit(
        text: text, tokens: tokens, kind: kind, isFromHeader: isInHeader, group: group(of: kind), block: block,
        role: .claim, need: .nothing, announces: false,
        isUnusable: !Pairing.isBalanced(text.bytes), links: links, hasCode: !code.isEmpty, names: words.names,
        numbers: words.numbers,
        words: words.meaningful, wordCount: words.count))
  }

  /// Lists are told apart by the parser, and a list goes on behind the further sentences of an item; paragraphs of a
  /// quotation that follow each other are one.
  private mutating func group(of kind: SourceUnit.Kind) -> Int? {
    switch kind {
    case .item(let list, _):
      if let last = manuscript.units.last(where: { !$0.continuesItem }), case .item(list, _) = last.kind {
        return last.group
      }
    case .quote: if let last = manuscript.units.last, last.kind == .quote { return last.group }
    case .heading, .sentence, .row, .code: return nil
    }
    groups += 1
    return groups
  }

  private mutating func addLink(_ address: String, isDeclared: Bool = false) -> Int {
    if let known = knownLinks[address] { return known }
    manuscript.links.append(Manuscript.Link(address: address, isDeclared: isDeclared))
    knownLinks[address] = manuscript.links.count - 1
    return manuscript.links.count - 1
  }

  private mutating func addTag(_ tag: String) {
    if knownSigns.insert("#" + tag).inserted { manuscript.tags.append(tag) }
  }

  private mutating func addSigns(_ tokens: [Token], of bytes: [UInt8]) {
    for token in tokens {
      let text = String(decoding: bytes[token.range], as: UTF8.self)
      if token.kind == .hashtag {
        addTag(String(text.dropFirst()))
      } else if token.kind == .mention, knownSigns.insert(text).inserted {
        manuscript.mentions.append(text)
      }
    }
  }
}
