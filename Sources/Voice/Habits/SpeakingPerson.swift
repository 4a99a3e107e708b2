package import PostText

/// The words in which the writer of a text speaks of themselves: I, or we.
package struct SpeakingPerson: Sendable {
  /// Tokens, in order.
  package private(set) var singular: [Int] = []
  package private(set) var plural: [Int] = []
  /// Those of `plural` that are an organisation's, and not everybody's as in “why do we forget”.
  package private(set) var organizational: [Int] = []

  package var speaksForOrganization: Bool { !organizational.isEmpty }

  private enum Word { case i, mine, we, ours }

  package init(_ text: VoiceText) {
    let isAscribed = SpeakerLabels.marks(in: text)
    for sentence in text.sentences {
      for index in sentence where text.isOpenWord(index) && !isAscribed[index] {
        guard let word = Self.words.find(index, of: text.folded),
          Self.isPronoun(index, word, in: sentence, of: text)
        else { continue }
        switch word {
        case .i, .mine: singular.append(index)
        case .we, .ours:
          plural.append(index)
          if Self.isOrganizations(index, word, in: sentence, of: text) { organizational.append(index) }
        }
      }
    }
  }

  /// The words of a text whose tokens have changed, with those of `part`, the paragraphs that were read again.
  package init(after earlier: SpeakingPerson, _ change: ParagraphChange, _ part: SpeakingPerson) {
    singular = change.carriedPlaces(over: earlier.singular, part.singular)
    plural = change.carriedPlaces(over: earlier.plural, part.plural)
    organizational = change.carriedPlaces(over: earlier.organizational, part.organizational)
  }

  private static let words = WordTable<Word>(
    [
      (.i, "i i'm i've i'll i'd"), (.mine, "me my myself"),
      (.we, "we we're we've we'll we'd"), (.ours, "us our ours ourselves"),
    ].flatMap { word, list in list.split(separator: " ").map { (String($0), word) } })

  private static func isPronoun(_ index: Int, _ word: Word, in sentence: Range<Int>, of text: VoiceText) -> Bool {
    let isFirst = index == sentence.lowerBound
    switch word {
    case .i:
      // A lone small i is a list's number or a variable; `I` may be a numeral or a letter: World War I, I/O, I-95, I.
      if text.tokens[index].range.count > 1 { return true }
      guard text.isCapitalized(index) else { return false }
      if index + 1 < text.tokens.count, text.isGlued(index + 1), text.tokens[index + 1].isPunctuation,
        !text.isSign(index + 1, UInt8(ascii: ",")), !text.isSign(index + 1, UInt8(ascii: "?"))
      {
        return false
      }
      return isFirst || !text.isCapitalized(index - 1) || !text.tokens[index - 1].isWord
        || index - 1 == sentence.lowerBound && !numbered.contains(index - 1, of: text.folded)
    case .mine:
      if index > 0, text.folded.matches(index - 1, "oh") { return false }
      return !text.isCapitalized(index) || isFirst
    case .we, .ours:
      // US is a country, and “Our World in Data” a name.
      return !text.isShouted(index) && (!text.isCapitalized(index) || isFirst)
    }
  }

  /// Whether what stands beside a we, our or us is what an organisation does, has or asks for.
  private static func isOrganizations(_ index: Int, _ word: Word, in sentence: Range<Int>, of text: VoiceText) -> Bool {
    let next = (index + 1)..<max(index + 1, min(sentence.upperBound, index + 1 + reach))
    switch word {
    case .we: return !next.isEmpty && next.contains { deeds.contains($0, of: text.folded) }
    case .ours:
      if index > sentence.lowerBound, requests.contains(index - 1, of: text.folded) { return true }
      return !next.isEmpty && next.contains { belongings.contains($0, of: text.folded) }
    case .i, .mine: return false
    }
  }

  /// How many words behind a we its verb may be: “we have just opened”.
  private static let reach = 3
  private static let deeds = WordTable(
    """
    proud excited thrilled pleased delighted hiring launched launching opened opening released releasing published \
    publishing announced announcing hosted hosting written founded offer organized organised surveyed shipped
    """)
  private static let belongings = WordTable(
    """
    team office offices members company organisation organization association customers clients website newsletter store \
    shop products staff board report event blog page podcast course courses volunteers donors sponsors
    """)
  private static let requests = WordTable("join contact follow visit call email ask")

  /// Words that a Roman numeral follows.
  private static let numbered = WordTable(
    """
    war part phase type class chapter volume act title grade level stage section article schedule round tier division \
    category queen king pope book appendix annex
    """)
}
