import PostText

/// Finds words that could be contracted: `we are`, `do not`.
///
/// Only where nobody would stumble over the short form: not where the long one is emphasised, ends a clause (“yes, we
/// are”), stands for a gap (“who we are today”), or is set against something (“not … but”).
package enum Contractible {
  package static func all(in text: VoiceText) -> [Contraction] {
    let apostrophe = text.apostrophe
    var found: [Contraction] = []
    for sentence in text.sentences {
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        if let (contraction, end) = contraction(at: index, in: sentence, of: text, apostrophe) {
          found.append(contraction)
          index = end
        } else {
          index += 1
        }
      }
    }
    return found
  }

  private static func contraction(
    at index: Int, in sentence: Range<Int>, of text: VoiceText, _ apostrophe: String
  ) -> (Contraction, end: Int)? {
    guard text.isOpenWord(index), text.tokens[index].isWord else { return nil }
    if text.folded.matches(index, "cannot") {
      guard !text.isShouted(index), isNegationPlain(after: index + 1, in: sentence, of: text) else { return nil }
      return (
        Contraction(range: text.tokens[index].range, replacement: negated(index, of: text, apostrophe)), index + 1
      )
    }
    let second = index + 1
    guard second < sentence.upperBound, text.isOpenWord(second), text.tokens[second].isWord,
      isPlain(index, second, of: text)
    else { return nil }
    let range = text.tokens[index].range.lowerBound..<text.tokens[second].range.upperBound
    if let pronoun = pronouns.find(index, of: text.folded),
      let ending = ending(pronoun, second, in: sentence, of: text), opensClause(index, in: sentence, of: text)
    {
      return (Contraction(range: range, replacement: text.string(index) + apostrophe + ending), second + 1)
    }
    if text.folded.matches(second, "not"), auxiliaries.contains(index, of: text.folded),
      isNegationPlain(after: second + 1, in: sentence, of: text)
    {
      return (Contraction(range: range, replacement: negated(index, of: text, apostrophe)), second + 1)
    }
    return nil
  }

  // MARK: Pronouns

  private enum Pronoun { case i, plural, singular, place }

  private static let pronouns = WordTable<Pronoun>([
    ("i", .i), ("you", .plural), ("we", .plural), ("they", .plural), ("he", .singular), ("she", .singular),
    ("it", .singular), ("there", .place), ("here", .place),
  ])

  /// What the second word becomes behind an apostrophe; nil when it can't be contracted there.
  private static func ending(
    _ pronoun: Pronoun, _ second: Int, in sentence: Range<Int>, of text: VoiceText
  ) -> String? {
    let next = second + 1
    guard next < sentence.upperBound, text.tokens[next].isWordOrNumber,
      !standsForGap.contains(next, of: text.folded)
    else { return nil }
    let isNot = text.folded.matches(next, "not")
    if isNot, !isNegationPlain(after: next + 1, in: sentence, of: text) { return nil }
    switch pronoun {
    case .i where text.folded.matches(second, "am"): return "m"
    case .plural where text.folded.matches(second, "are"): return "re"
    case .singular where text.folded.matches(second, "is"): return "s"
    case .place where text.folded.matches(second, "is"): return isNot ? nil : "s"
    case .i, .plural, .singular:
      guard !isNot else { return nil }
      if text.folded.matches(second, "will"), !text.folded.matches(second - 1, "it") { return "ll" }
      let isHave = text.folded.matches(second, "have") && pronoun != .singular
      return isHave && isParticiple(next, in: sentence, of: text) ? "ve" : nil
    case .place: return nil
    }
  }

  /// Words that follow the verb only where something is left out before it, or where it carries the sense itself.
  private static let standsForGap = WordTable(
    "and or but nor is are was were do does did that's than as if because what")

  /// Whether a clause begins at `index`: what stands before may be no noun that the clause describes, and no question
  /// word, behind which the verb carries the sense.
  private static func opensClause(_ index: Int, in sentence: Range<Int>, of text: VoiceText) -> Bool {
    guard index > sentence.lowerBound else { return true }
    let before = index - 1
    switch text.tokens[before].kind {
    case .punctuation:
      return !text.isGlued(index) || text.isSign(before, UInt8(ascii: "("))
        || text.bytes[text.tokens[before].range.lowerBound] >= 0x80
    case .emoji: return true
    case .word: return openers.contains(before, of: text.folded)
    default: return false
    }
  }

  private static let openers = WordTable(
    """
    and but because if that while since although though think know believe hope today now sure glad until once unless \
    when
    """)

  // MARK: Have

  /// Whether the word at `index`, or the one behind some adverbs there, is a participle.
  private static func isParticiple(_ index: Int, in sentence: Range<Int>, of text: VoiceText) -> Bool {
    var index = index
    while index < sentence.upperBound, adverbs.contains(index, of: text.folded) { index += 1 }
    guard index < sentence.upperBound, text.tokens[index].isWord else { return false }
    if participles.contains(index, of: text.folded) { return true }
    // `-ed` may be an adjective before a noun: “we have talented people”.
    let word = text.folded.range(index)
    guard word.count > 4, ASCII.has("ed", at: word.upperBound - 2, in: text.folded.bytes),
      index + 1 < sentence.upperBound
    else { return false }
    return determiners.contains(index + 1, of: text.folded)
  }

  private static let adverbs = WordTable("never always already just also now finally recently long ever both really")
  private static let participles = WordTable(
    """
    been had got gotten done made seen gone come become found grown given taken heard learned built brought won lost met \
    spent sent told shown known written begun chosen kept left led paid said sold stood taught thought
    """)
  private static let determiners = WordTable(
    "a an the our your my their his her its to this that these those it them you us from by more over")

  // MARK: Not

  private static let auxiliaries = WordTable(
    "is are was were has have had do does did will would could should can")

  /// Whether `not` is a plain negation: with words behind it, and not set against anything.
  private static func isNegationPlain(after index: Int, in sentence: Range<Int>, of text: VoiceText) -> Bool {
    guard index < sentence.upperBound, text.tokens[index].isWordOrNumber,
      !stress.contains(index, of: text.folded)
    else { return false }
    // “They have not been.”
    if text.folded.matches(index, "been"),
      index + 1 == sentence.upperBound || text.tokens[index + 1].isPunctuation
    {
      return false
    }
    let end = min(sentence.upperBound, index + farthestContrast)
    return !(index..<end).contains { contrasts.contains($0, of: text.folded) }
  }

  private static let stress = WordTable("only just merely simply and or nor but because for so even ever")
  private static let contrasts = WordTable("but rather instead")
  /// How many tokens behind a `not` the other half of a contrast may be.
  private static let farthestContrast = 14

  // MARK: Form

  /// Whether the two are written plainly one behind the other: no capitals, marks or line break that stress one.
  private static func isPlain(_ first: Int, _ second: Int, of text: VoiceText) -> Bool {
    let gap = text.tokens[first].range.upperBound..<text.tokens[second].range.lowerBound
    guard gap.count == 1, text.bytes[gap.lowerBound] == UInt8(ascii: " ") else { return false }
    let isShouted = text.isShouted(first) || text.isShouted(second) || text.isCapitalized(second)
    return !isShouted && !isMark(first - 1, of: text) && !isMark(second + 1, of: text)
  }

  private static func isMark(_ token: Int, of text: VoiceText) -> Bool {
    text.isSign(token, UInt8(ascii: "*")) || text.isSign(token, UInt8(ascii: "_"))
  }

  /// The auxiliary at `index` with a short not, in the case that stands there.
  private static func negated(_ index: Int, of text: VoiceText, _ apostrophe: String) -> String {
    let word = text.string(index).lowercased()
    let stem =
      switch word {
      case "will": "wo"
      case "can", "cannot": "ca"
      default: word
      }
    return (text.isCapitalized(index) ? LetterCase.capitalized(stem) : stem) + "n" + apostrophe + "t"
  }
}
