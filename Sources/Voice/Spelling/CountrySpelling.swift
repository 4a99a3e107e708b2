import PostText

/// A word that is spelled in one country otherwise than in another.
struct CountrySpelling: Sendable {
  enum Country: Sendable { case america, britain }

  /// Where it stands in the text, less a possessive ending.
  var range: Range<Int>
  /// In lower case.
  var written: String
  /// As others spell it.
  var other: String
  private var entry: SpellingTable.Entry

  static func all(in text: VoiceText) -> [CountrySpelling] {
    SpellingVariant.entries(in: text).map { entry, range in
      CountrySpelling(range: range, written: text.string(range).lowercased(), other: entry.right, entry: entry)
    }
  }

  /// Where it is surely at home; nil where both countries take it, as Britain does organize.
  var country: Country? {
    if entry.isWrong.contains(.gb) { return .america }
    return entry.isWrong.contains(.us) ? .britain : nil
  }

  /// The same for both spellings.
  var pair: String { min(written, other) }

  func isWrong(in spelling: VoiceSettings.Spelling) -> Bool { entry.isWrong.contains(spelling.variety) }
}
