/// Full stops that belong to the word before them: `Dr.`, `J. Smith`, `z. B.`.
enum AbbreviationStop {
  static func isOne(at index: Int, tokens: [Token], in bytes: [UInt8]) -> Bool {
    guard index > 0 else { return false }
    let word = tokens[index - 1]
    guard word.kind == .word, word.range.upperBound == tokens[index].range.lowerBound else { return false }
    if word.range.count == 1, ASCII.isUpper(bytes[word.range.lowerBound]) {
      // `J. Smith`; a sentence that ends with the pronoun is likelier than a name that begins with that letter.
      return bytes[word.range.lowerBound] != UInt8(ascii: "I")
    }
    if isOneOfLetters(index, tokens: tokens, in: bytes) { return true }
    // `e.g.` is two words with a stop between them.
    let first = word.range.lowerBound
    let isSecondLetter =
      word.range.count == 1 && index >= 3 && first >= 2 && bytes[first - 1] == UInt8(ascii: ".")
      && tokens[index - 3].range == (first - 2)..<(first - 1)
    let folded = ASCII.folded((isSecondLetter ? first - 2 : first)..<word.range.upperBound, in: bytes)
    if abbreviations.contains(folded) { return true }
    guard index + 1 < tokens.count, tokens[index + 1].kind == .number else { return false }
    // “the no. 1”; “Is it over? No. 5 people stayed” says no.
    let isInside = index > 1 && tokens[index - 2].kind == .word
    return beforeNumbers.contains(folded) || isInside && folded == Array("no".utf8)
  }

  /// `z. B.`, `d. h.`: single letters, each with a stop and a blank.
  private static func isOneOfLetters(_ index: Int, tokens: [Token], in bytes: [UInt8]) -> Bool {
    let isLetter = { (place: Int) in
      tokens.indices.contains(place) && tokens[place].kind == .word && tokens[place].range.count == 1
        && ASCII.has(".", at: tokens[place].range.upperBound, in: bytes)
    }
    return isLetter(index - 1) && (isLetter(index + 1) || isLetter(index - 3))
  }

  /// Of English and its neighbours; none is a word that a sentence ends with.
  private static let abbreviations = ASCII.words(
    """
    dr mr mrs ms prof st jr sr vs eg ie vol fig approx dept est inc ltd corp gov sen jan feb mar apr jun jul aug sep sept \
    oct nov dec bzw inkl zzgl evtl ggf vgl bspw dipl sra srta dra avda mme mlle dott dhr mevr bijv
    """)

  /// Before a number alone: `Nr. 5`, `ca. 200`.
  private static let beforeNumbers = ASCII.words("nr ca abs tel pp")
}
