import PostText
import Voice

/// Collects the units of a text, in order, with the links, tags and handles in them.
struct UnitCollector {
  var manuscript = Manuscript()
  /// By unit, its tokens as words are compared.
  private(set) var folded: [FoldedTokens] = []
  /// The number of the block that is being read.
  var block = 0
  /// Whether what is read stands beside the text.
  var isInHeader = false
  private var groups = 0
  /// The number of each link, by its address.
  private var knownLinks: [String: Int] = [:]
  /// Tags and handles, each with its sign.
  private var knownSigns: Set<String> = []

  init(platform: String?) { manuscript.platform = platform }

  /// Appends the sentences of a block, or all of it as one; `depth` and `number` are those of an item.
  mutating func appendSentences(
    _ inline: InlineText, kind: SourceUnit.Kind, isOne: Bool, depth: Int = 0, number: Int? = nil
  ) {
    let text = inline.text
    let tokens = Tokenizer.tokens(of: text.bytes)
    var ranges = isOne ? [0..<text.bytes.count] : SentenceMerge.ranges(in: text.bytes, tokens: tokens)
    let links = Self.numbers(of: inline.links.map(\.range), in: ranges)
    let code = Self.numbers(of: inline.code, in: ranges)
    let isInItem = if case .item = kind { true } else { false }
    var item: Int?
    var token = 0
    if kind == .sentence, let first = ranges.first, let end = Dateline.end(in: text.bytes, tokens: tokens),
      end < first.upperBound
    {
      appendDateline(text[0..<end])
      ranges[0] = ASCII.trimmed(end..<first.upperBound, in: text.bytes)
    }
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

  /// In a block of its own, so that the sentence behind it opens its paragraph.
  private mutating func appendDateline(_ text: MappedText) {
    append(text, kind: .sentence)
    manuscript.units[manuscript.units.count - 1].role = .boilerplate
    block += 1
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
  mutating func append(
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

  /// Removes the last unit of a post where it is nothing but the number that its writer gave the post.
  ///
  /// - Parameter first: the first unit of the post.
  mutating func removeThreadNumber(_ place: Int, from first: Int) {
    guard let last = manuscript.units.last, manuscript.units.count > first,
      ThreadNumber.isAll(of: last.bytes, place: place)
    else { return }
    manuscript.units.removeLast()
    folded.removeLast()
  }

  /// - Returns: the number of the link.
  @discardableResult
  mutating func addLink(_ address: String, isDeclared: Bool = false) -> Int {
    if let known = knownLinks[address] { return known }
    manuscript.links.append(Manuscript.Link(address: address, isDeclared: isDeclared))
    knownLinks[address] = manuscript.links.count - 1
    return manuscript.links.count - 1
  }

  mutating func addTag(_ tag: String) {
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
