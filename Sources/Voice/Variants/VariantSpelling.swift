import PostText

/// The words of a variant that another country spells otherwise.
struct VariantSpelling: Sendable {
  struct Word: Sendable {
    var place: VariantPlace
    var spelling: CountrySpelling
  }

  let words: [Word]

  init(_ texts: [VoiceText]) {
    words = texts.enumerated().flatMap { index, text in
      CountrySpelling.all(in: text).map { Word(place: VariantPlace(text: index, range: $0.range), spelling: $0) }
    }
  }

  /// The country of all its words; nil when it has none or mixes them.
  var country: CountrySpelling.Country? {
    let countries = Set(words.compactMap(\.spelling.country))
    return countries.count == 1 ? countries.first : nil
  }

  /// The first word that is surely of a country.
  var telling: Word? { words.first { $0.spelling.country != nil } }

  /// How many different words are surely of a country.
  var tellingCount: Int { Set(words.filter { $0.spelling.country != nil }.map(\.spelling.written)).count }

  func uses(_ spelling: String) -> Bool { words.contains { $0.spelling.written == spelling } }
}

extension VariantDifference {
  /// One word in two spellings, or words of two countries.
  static func spelling(_ first: VariantReading, _ second: VariantReading) -> VariantDifference? {
    let (one, other) = (first.spelling, second.spelling)
    guard !one.words.isEmpty, !other.words.isEmpty else { return nil }
    // The first in the alphabet, so that the order of the two doesn't matter.
    let twice = one.words.filter { word in
      other.uses(word.spelling.other) && !other.uses(word.spelling.written) && !one.uses(word.spelling.other)
    }.min { $0.spelling.pair < $1.spelling.pair }
    if let word = twice, let counterpart = other.words.first(where: { $0.spelling.written == word.spelling.other }) {
      return spelling(word, first, counterpart, second)
    }
    guard let country = one.country, let otherCountry = other.country, country != otherCountry,
      let word = one.telling, let counterpart = other.telling,
      one.tellingCount + other.tellingCount >= leastWordsOfCountries
    else { return nil }
    return spelling(word, first, counterpart, second)
  }

  /// Of two words in all, one may be a name or a slip.
  private static let leastWordsOfCountries = 3

  private static func spelling(
    _ word: VariantSpelling.Word, _ first: VariantReading, _ counterpart: VariantSpelling.Word, _ second: VariantReading
  ) -> VariantDifference {
    let declared = first.variant.settings?.spelling
    func side(_ word: VariantSpelling.Word, _ reading: VariantReading) -> Side {
      Side(
        said: reading.variant.texts.quoted(word.place), place: word.place,
        breaksVoice: declared.map(word.spelling.isWrong) ?? false)
    }
    return VariantDifference(.spelling, side(word, first), side(counterpart, second))
  }
}
