package import PostText

/// A text as the checks of a declared voice see it: its words in the form in which they are compared, its sentences,
/// and which of its tokens are the writer's own.
package struct VoiceText: Sendable {
  package let bytes: [UInt8]
  package let tokens: [Token]
  package let folded: FoldedTokens
  /// By token: not quoted, and no code, link, handle or tag.
  package let isOwn: [Bool]
  /// By token: part of a name of the brand, spelled as declared.
  package let isBrand: [Bool]
  /// Token ranges, without line breaks at their ends.
  package let sentences: [Range<Int>]
  /// How many words and numbers are the writer's own.
  package let ownWords: Int
  /// How many of the writer's own words speak for which language.
  let languages: LanguageCounts

  /// - Parameter code: stretches of code, sorted and disjoint.
  package init(_ bytes: [UInt8], tokens: [Token], code: [Range<Int>], brand: BrandNames) {
    self.init(bytes, 0..<bytes.count, tokens: tokens, code: code, brand: brand)
  }

  /// Whole paragraphs of a text as if there were no others. Only places in the text still count from its start.
  ///
  /// - Parameter tokens: those in `range`.
  package init(
    _ bytes: [UInt8], _ range: Range<Int>, tokens: [Token], code: [Range<Int>], brand: BrandNames
  ) {
    let folded = FoldedTokens(tokens, in: bytes)
    var isOwn = tokens.map { token in
      switch token.kind {
      case .word, .number, .punctuation, .emoji, .lineBreak: true
      case .link, .email, .mention, .hashtag: false
      }
    }
    let foreign = QuotedPassages.ranges(in: bytes, range, tokens: tokens) + code
    for range in foreign { Self.clear(&isOwn, range, tokens) }
    self.bytes = bytes
    self.tokens = tokens
    self.folded = folded
    self.isBrand = brand.marks(in: bytes, tokens, folded)
    self.isOwn = isOwn
    self.sentences = Self.sentences(in: bytes, tokens)
    self.ownWords = Self.ownWords(of: tokens, isOwn, tokens.indices)
    self.languages = LanguageCounts(bytes, tokens, folded, isOwn, tokens.indices)
  }

  /// The text with `part`, the paragraphs that `change` says were read again, in the place of those of `earlier`.
  ///
  /// - Parameters:
  ///   - tokens: those of all the text.
  ///   - earlier: the text before the change, with the same brand.
  package init(
    _ bytes: [UInt8], tokens: [Token], after earlier: VoiceText, _ change: ParagraphChange, _ part: VoiceText
  ) {
    let old = change.tokens.old
    self.bytes = bytes
    self.tokens = tokens
    self.folded = earlier.folded.replacing(old, by: part.folded)
    self.isOwn = change.carried(over: earlier.isOwn, part.isOwn)
    self.isBrand = change.carried(over: earlier.isBrand, part.isBrand)
    self.sentences = change.carriedRanges(over: earlier.sentences, part.sentences)
    self.ownWords = earlier.ownWords - Self.ownWords(of: earlier.tokens, earlier.isOwn, old) + part.ownWords
    var languages = earlier.languages
    languages.subtract(LanguageCounts(earlier.bytes, earlier.tokens, earlier.folded, earlier.isOwn, old))
    languages.add(part.languages)
    self.languages = languages
  }

  private static func ownWords(of tokens: [Token], _ isOwn: [Bool], _ range: Range<Int>) -> Int {
    range.reduce(0) { count, index in isOwn[index] && tokens[index].isWordOrNumber ? count + 1 : count }
  }

  /// Whether a token is a word or number that the rules about voice may judge.
  package func isOpenWord(_ token: Int) -> Bool {
    isOwn[token] && !isBrand[token] && tokens[token].isWordOrNumber
  }

  package func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  package func string(_ token: Int) -> String { string(tokens[token].range) }

  /// Where a range of tokens stands in the text.
  package func place(of range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return tokens[first].range.lowerBound..<tokens[last].range.upperBound
  }

  /// Whether the letters of a token are capitals, two at least.
  package func isShouted(_ token: Int) -> Bool {
    var capitals = 0
    for offset in tokens[token].range {
      let byte = bytes[offset]
      if ASCII.isLower(byte) || byte >= 0x80 { return false }
      if ASCII.isUpper(byte) { capitals += 1 }
    }
    return capitals > 1
  }

  /// Whether a word beside `range` is in capitals too, so that capitals there are shouting and no way of spelling.
  func hasShoutedNeighbor(_ range: Range<Int>) -> Bool {
    let reach = 2
    let before = max(0, range.lowerBound - reach)..<range.lowerBound
    let behind = range.upperBound..<max(range.upperBound, min(tokens.count, range.upperBound + reach))
    return before.contains(where: isShouted) || behind.contains(where: isShouted)
  }

  /// Whether a token begins with a capital.
  package func isCapitalized(_ token: Int) -> Bool { ASCII.isUpper(bytes[tokens[token].range.lowerBound]) }

  /// Whether nothing parts a token from the one before it.
  package func isGlued(_ token: Int) -> Bool {
    token > 0 && tokens[token - 1].range.upperBound == tokens[token].range.lowerBound
  }

  /// Whether a token is the ASCII sign `byte`.
  package func isSign(_ token: Int, _ byte: UInt8) -> Bool {
    tokens.indices.contains(token) && tokens[token].isPunctuation
      && bytes[tokens[token].range.lowerBound] == byte
  }

  private static func clear(_ isOwn: inout [Bool], _ range: Range<Int>, _ tokens: [Token]) {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].range.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    while low < tokens.count, tokens[low].range.lowerBound < range.upperBound {
      isOwn[low] = false
      low += 1
    }
  }

  private static func sentences(in bytes: [UInt8], _ tokens: [Token]) -> [Range<Int>] {
    var index = 0
    return Sentences.ranges(in: bytes, tokens: tokens).map { sentence in
      while index < tokens.count, tokens[index].range.lowerBound < sentence.lowerBound { index += 1 }
      let start = index
      while index < tokens.count, tokens[index].range.upperBound <= sentence.upperBound { index += 1 }
      return start..<index
    }
  }
}
