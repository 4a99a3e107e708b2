import PostText
import Voice

/// The words of a unit, and which of them can name what a text is about.
struct TopicWords {
  let unit: SourceUnit
  let folded: FoldedTokens
  /// Whether small words can be told from empty ones.
  let isEnglish: Bool

  init(_ unit: SourceUnit, isEnglish: Bool) {
    self.unit = unit
    self.isEnglish = isEnglish
    folded = FoldedTokens(unit.tokens, in: unit.bytes)
  }

  func range(of tokens: Range<Int>) -> Range<Int> {
    unit.tokens[tokens.lowerBound].range.lowerBound..<unit.tokens[tokens.upperBound - 1].range.upperBound
  }

  /// The end of the words that hyphens make one of: `tree-sitter`.
  func endOfCompound(_ index: Int) -> Int {
    var end = index + 1
    guard unit.tokens[index].kind == .word else { return end }
    while end + 1 < unit.tokens.count, unit.tokens[end + 1].kind == .word,
      unit.tokens[end].range.count == 1, unit.bytes[unit.tokens[end].range.lowerBound] == UInt8(ascii: "-"),
      unit.tokens[end].range.lowerBound == unit.tokens[end - 1].range.upperBound,
      unit.tokens[end + 1].range.lowerBound == unit.tokens[end].range.upperBound
    {
      end += 2
    }
    return end
  }

  /// Whether only a space stands between two words.
  func isJoined(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    right.lowerBound - left.upperBound == 1 && unit.bytes[left.upperBound] == UInt8(ascii: " ")
  }

  /// Whether a name is a word that only its place gave a capital, or too short to stand for anything.
  func isWeak(_ name: Range<Int>) -> Bool {
    let tokens = unit.tokens.indices.filter { name.overlaps(unit.tokens[$0].range) && unit.tokens[$0].kind == .word }
    if tokens.contains(where: hasApostrophe) { return true }
    let saysNothing = tokens.allSatisfy {
      Cues.weakTags.contains($0, of: folded) || Cues.emptyWords.contains($0, of: folded)
    }
    let isShort = tokens.count == 1 && name.count < 3 && unit.bytes[name].count(where: ASCII.isUpper) < 2
    return saysNothing || isShort
  }

  /// Whether a word, or a compound of them, is one that names a thing, as far as its letters tell.
  func isTopical(_ tokens: Range<Int>) -> Bool {
    let words = tokens.filter { unit.tokens[$0].kind == .word }
    guard let last = words.last,
      words.allSatisfy({ index in
        !Cues.emptyWords.contains(index, of: folded) && !Cues.weakTags.contains(index, of: folded)
          && !Cues.openers.contains(index, of: folded)
          && !unit.bytes[unit.tokens[index].range].contains(where: ASCII.isDigit) && !hasApostrophe(index)
      }), words.count > 1 || !Cues.calls.contains(last, of: folded)
    else { return false }
    let text = String(decoding: unit.bytes[range(of: tokens)], as: UTF8.self)
    let letters = text.unicodeScalars
    guard let first = letters.first, (isEnglish ? 3 : 5)...24 ~= letters.count else { return false }
    // In a script without capitals small words can't be told from others, and a run of one without blanks is a clause;
    // katakana writes the names of things.
    guard first.properties.isCased else { return letters.allSatisfy { 0x30A0...0x30FF ~= $0.value } }
    return !Self.endingsOfVerbs.contains { text.hasSuffix($0) }
  }

  /// Small words say little by themselves: “open”, but “open source”; acronyms are small words and names.
  func isLongEnough(_ word: Range<Int>) -> Bool {
    let capitals = unit.bytes[word].count(where: ASCII.isUpper)
    return capitals > 1 || String(decoding: unit.bytes[word], as: UTF8.self).unicodeScalars.count >= 5
  }

  /// Adverbs and forms of verbs, for the most part.
  private static let endingsOfVerbs = ["ly", "ed", "ing", "ize", "ise"]

  private func hasApostrophe(_ token: Int) -> Bool {
    let word = unit.bytes[unit.tokens[token].range]
    return word.contains(UInt8(ascii: "'")) || String(decoding: word, as: UTF8.self).unicodeScalars.contains("’")
  }
}
