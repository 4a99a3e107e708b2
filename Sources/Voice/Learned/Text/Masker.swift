package import PostText

/// Takes out of a post what it is about: links, handles, tags, numbers and names.
package struct Masker: Sendable {
  /// The words that are written small; a capitalised word that isn't one of them is a name.
  private let smallWords: HashedWords

  package init(smallWords: HashedWords) {
    self.smallWords = smallWords
  }

  /// - Parameters:
  ///   - bytes: a post.
  ///   - tokens: its tokens, from `Tokenizer`, or those of a part of it.
  package func mask(_ bytes: [UInt8], tokens: ArraySlice<Token>) -> MaskedText {
    var masking = Masking(bytes: bytes, tokens: tokens, smallWords: smallWords)
    masking.run()
    return masking.text
  }
}

/// One text being masked.
private struct Masking {
  private let bytes: [UInt8]
  private let tokens: ArraySlice<Token>
  private let smallWords: HashedWords
  private(set) var text: MaskedText
  /// Where the last token ended.
  private var end: Int
  private var scratch: [UInt32] = []

  init(bytes: [UInt8], tokens: ArraySlice<Token>, smallWords: HashedWords) {
    self.bytes = bytes
    self.tokens = tokens
    self.smallWords = smallWords
    end = tokens.first?.range.lowerBound ?? 0
    text = MaskedText(reserving: (tokens.last?.range.upperBound ?? 0) - end)
  }

  mutating func run() {
    var index = tokens.startIndex
    while index < tokens.endIndex {
      let followsSpace = tokens[index].range.lowerBound > end
      let last = take(at: index, followsSpace)
      end = tokens[last].range.upperBound
      index = last + 1
    }
  }

  /// Takes the token at `index`, with those behind it that belong to it, and answers the last of them.
  private mutating func take(at index: Int, _ followsSpace: Bool) -> Int {
    let range = tokens[index].range
    switch tokens[index].kind {
    case .link, .email:
      place(.link, range, followsSpace)
      text.refer(to: TextHash.lowercased(host(in: range), in: bytes))
    case .mention:
      place(.mention, range, followsSpace)
      text.refer(to: TextHash.lowercased(range, in: bytes))
    case .hashtag:
      place(.hashtag, range, followsSpace)
      text.refer(to: TextHash.lowercased(range, in: bytes))
    case .number: place(.number, range, followsSpace)
    case .word: takeWord(range, followsSpace)
    case .emoji: append(.emoji, range, followsSpace)
    case .lineBreak: text.append(.lineBreak, CollectionOfOne(0x0A), source: range, followsSpace: false)
    case .punctuation: return takeSign(at: index, followsSpace)
    }
    return index
  }

  // MARK: Signs

  private mutating func takeSign(at index: Int, _ followsSpace: Bool) -> Int {
    let range = tokens[index].range
    if let kind = literalPlaceholder(at: index) {
      place(kind, range.lowerBound..<tokens[index + 2].range.upperBound, followsSpace)
      return index + 2
    }
    if isPossessive(at: index) {
      append(.word, range.lowerBound..<tokens[index + 1].range.upperBound, false)
      return index + 1
    }
    if bytes[range.lowerBound] == UInt8(ascii: "#"), isGlued(index + 1, .number) {
      place(.hashtag, range.lowerBound..<tokens[index + 1].range.upperBound, followsSpace)
      return index + 1
    }
    if !followsSpace, text.pieces.last?.kind == .number, range.count == 1,
      "-/:,%".utf8.contains(bytes[range.lowerBound])
    {
      // `9/8`, `2015-16` and `1,200` are one number.
      text.extendLast(to: range.upperBound)
    } else {
      append(.punctuation, range, followsSpace)
    }
    return index
  }

  /// Whether the token at `index` is of this kind and stands right behind the one before.
  private func isGlued(_ index: Int, _ kind: Token.Kind) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == kind
      && tokens[index].range.lowerBound == tokens[index - 1].range.upperBound
  }

  /// `<URL>` and its like, as texts have them whose names were taken out before.
  private func literalPlaceholder(at index: Int) -> MaskedText.Piece.Kind? {
    let start = tokens[index].range.lowerBound
    guard bytes[start] == UInt8(ascii: "<"), isGlued(index + 1, .word), isGlued(index + 2, .punctuation) else {
      return nil
    }
    if ASCII.has("<URL>", at: start, in: bytes) { return .link }
    if ASCII.has("<USER>", at: start, in: bytes) { return .mention }
    if ASCII.has("<TAG>", at: start, in: bytes) { return .hashtag }
    if ASCII.has("<NUM>", at: start, in: bytes) { return .number }
    if ASCII.has("<NAME>", at: start, in: bytes) { return .name }
    return nil
  }

  /// Whether an apostrophe and an `s`, two tokens here, stand behind the placeholder of a name.
  private func isPossessive(at index: Int) -> Bool {
    let start = tokens[index].range.lowerBound
    return text.pieces.last?.kind == .name && start == end && isGlued(index + 1, .word)
      && tokens[index + 1].range.count == 1
      && (ASCII.has("'s", at: start, in: bytes, ignoringCase: true)
        || ASCII.has("\u{2019}s", at: start, in: bytes, ignoringCase: true))
  }

  // MARK: Placeholders

  /// The host of a link, without its scheme and `www.`, or the whole of an address.
  private func host(in link: Range<Int>) -> Range<Int> {
    var start = link.lowerBound
    if let scheme = bytes[link].firstIndex(of: UInt8(ascii: ":")), ASCII.has("://", at: scheme, in: bytes) {
      start = scheme + 3
    }
    if ASCII.has("www.", at: start, in: bytes) { start += 4 }
    guard start < link.upperBound else { return link }
    let end = bytes[start..<link.upperBound].firstIndex { "/?#:".utf8.contains($0) } ?? link.upperBound
    return start..<end
  }

  private mutating func place(_ kind: MaskedText.Piece.Kind, _ range: Range<Int>, _ followsSpace: Bool) {
    guard let sign = MaskedText.placeholder(for: kind) else { return }
    if joinsLast(kind, followsSpace) { return text.extendLast(to: range.upperBound) }
    text.append(kind, CollectionOfOne(sign), source: range, followsSpace: followsSpace)
  }

  /// Whether a name or number is one with the one before: `Ada Lovelace`, `Smith-Jones`, `9/8`.
  private mutating func joinsLast(_ kind: MaskedText.Piece.Kind, _ followsSpace: Bool) -> Bool {
    guard kind == .name || kind == .number, let last = text.pieces.last else { return false }
    if last.kind == kind { return followsSpace == (kind == .name) }
    guard last.kind == .punctuation, last.range.count == 1, last.followsSpace == followsSpace, text.pieces.count >= 2,
      text.pieces[text.pieces.count - 2].kind == kind,
      [0x2D, 0x2E, 0x2F, 0x2013].contains(text.scalars[last.range.lowerBound])
    else { return false }
    text.dropLast()
    return true
  }

  // MARK: Words

  private mutating func takeWord(_ range: Range<Int>, _ followsSpace: Bool) {
    let stem = range.lowerBound..<possessiveStart(of: range)
    guard isCapitalised(range), !isSmallWord(range), !isSmallWord(stem) else {
      return append(.word, range, followsSpace)
    }
    place(.name, stem, followsSpace)
    text.refer(to: TextHash.lowercased(stem, in: bytes))
    if stem.upperBound < range.upperBound { append(.word, stem.upperBound..<range.upperBound, false) }
  }

  private func isCapitalised(_ range: Range<Int>) -> Bool {
    let first = bytes[range.lowerBound]
    if first < 0x80 { return ASCII.isUpper(first) }
    return UTF8Scalar.decode(bytes, at: range.lowerBound).scalar.properties.isUppercase
  }

  /// Where `'s` begins, or the end of the word.
  private func possessiveStart(of range: Range<Int>) -> Int {
    let end = range.upperBound
    if range.count > 2, ASCII.has("'s", at: end - 2, in: bytes, ignoringCase: true) { return end - 2 }
    if range.count > 4, ASCII.has("\u{2019}s", at: end - 4, in: bytes, ignoringCase: true) { return end - 4 }
    return end
  }

  private func isSmallWord(_ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    if range.count == 1 {
      // A letter alone is an initial, unless it is a word, or the mouth of an emoticon as in `:D`.
      let isMouth = start > 0 && ":;=-".utf8.contains(bytes[start - 1])
      return isMouth || bytes[start] == UInt8(ascii: "I") || bytes[start] == UInt8(ascii: "A")
    }
    if ASCII.has("I'", at: start, in: bytes) || ASCII.has("I\u{2019}", at: start, in: bytes) { return true }
    return smallWords.contains(TextHash.lowercased(range, in: bytes))
  }

  private mutating func append(_ kind: MaskedText.Piece.Kind, _ range: Range<Int>, _ followsSpace: Bool) {
    read(range)
    guard !scratch.isEmpty else { return }
    text.append(kind, scratch, source: range, followsSpace: followsSpace)
  }

  /// Reads a piece into `scratch`, with typographic signs made plain and invisible ones left out.
  private mutating func read(_ range: Range<Int>) {
    scratch.removeAll(keepingCapacity: true)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
      offset += max(1, length)
      switch scalar.value {
      case 0x2018, 0x2019: scratch.append(0x27)
      case 0x201C, 0x201D: scratch.append(0x22)
      case 0x2026: scratch.append(contentsOf: [0x2E, 0x2E, 0x2E])
      case 0xFE0E, 0xFE0F, 0x200B, 0x200D: break
      default: scratch.append(scalar.value)
      }
    }
  }
}
