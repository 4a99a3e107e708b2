import PostText

/// A word that is spelled as in another country than the voice declares.
package struct SpellingVariant: Sendable, Equatable {
  /// Where it stands in the text, less a possessive ending.
  package var range: Range<Int>
  /// How the voice spells it, in the case that stands there.
  package var replacement: String

  package static func all(in text: VoiceText, spelling: VoiceSettings.Spelling) -> [SpellingVariant] {
    let variety = spelling.variety
    return entries(in: text).filter { $0.entry.isWrong.contains(variety) }.map { entry, range in
      let written = text.string(range)
      return SpellingVariant(
        range: range, replacement: LetterCase.fit(entry.right, to: written, whichStandsFor: written.lowercased()))
    }
  }

  /// The words that differ by country, less a possessive ending and without those that may be part of a name.
  static func entries(in text: VoiceText) -> [(entry: SpellingTable.Entry, range: Range<Int>)] {
    var found: [(entry: SpellingTable.Entry, range: Range<Int>)] = []
    var sentence = text.sentences[...]
    for index in text.tokens.indices where text.tokens[index].isWord && text.isOpenWord(index) {
      guard let (entry, range) = entry(at: index, of: text) else { continue }
      while let first = sentence.first, first.upperBound <= index { sentence = sentence.dropFirst() }
      guard !isName(index, startsSentence: sentence.first?.lowerBound == index, of: text) else { continue }
      found.append((entry, range))
    }
    return found
  }

  private static func entry(at index: Int, of text: VoiceText) -> (SpellingTable.Entry, Range<Int>)? {
    let range = text.tokens[index].range
    if let entry = SpellingTable.words.find(index, of: text.folded) { return (entry, range) }
    guard let stem = text.folded.withoutPossessive(index),
      let entry = SpellingTable.words.find(WordHash.of(text.folded.bytes[stem]), text.folded.bytes, stem)
    else { return nil }
    return (entry, range.lowerBound..<(range.lowerBound + stem.count))
  }

  /// How many words behind one that opens a sentence may tell that it opens a name: “Center for American Progress”.
  private static let reachOfName = 3

  /// Whether a word may be part of a name: a capital inside a sentence, or at its head with another one close behind.
  private static func isName(_ index: Int, startsSentence: Bool, of text: VoiceText) -> Bool {
    guard text.isCapitalized(index) else { return false }
    if text.isShouted(index) { return !text.hasShoutedNeighbor(index..<(index + 1)) }
    guard startsSentence else { return true }
    for next in (index + 1)..<min(text.tokens.count, index + 1 + reachOfName) where next < text.tokens.count {
      guard text.tokens[next].isWord else { return false }
      if text.isCapitalized(next), !text.folded.matches(next, "i") { return true }
    }
    return false
  }
}

extension VoiceSettings.Spelling {
  var variety: SpellingTable.Varieties {
    switch self {
    case .us: .us
    case .gb: .gb
    case .au: .au
    case .ca: .ca
    }
  }

  /// The name of the variety, for messages.
  package var name: String {
    switch self {
    case .us: "American"
    case .gb: "British"
    case .au: "Australian"
    case .ca: "Canadian"
    }
  }
}
