import PostText

/// Whether a text is English, as far as rules about English words need to know.
package enum EnglishText {
  /// So few words tell nothing.
  private static let mostTooFew = 5
  /// In English about every third word is a function word; a post of names and numbers has far fewer.
  private static let wordsPerFunctionWord = 12

  /// - Parameter language: the BCP 47 tag that the draft declares, if any; it settles the question.
  package static func isEnglish(_ text: VoiceText, language: String?) -> Bool {
    if let language { return isEnglishTag(language) }
    let counts = text.languages
    let (words, latin) = (counts.words, counts.latin)
    guard latin * 2 >= words else { return false }
    guard words > mostTooFew else { return true }
    let english = counts.functionWords[0]
    let other = counts.functionWords.dropFirst().max() ?? 0
    if english == 0, other == 0 { return words < wordsPerFunctionWord }
    return english > other && english * wordsPerFunctionWord >= words
  }

  /// `en`, `en-GB`, …
  private static func isEnglishTag(_ tag: String) -> Bool {
    let tag = tag.lowercased()
    return tag == "en" || tag.hasPrefix("en-") || tag.hasPrefix("en_") || tag == "english"
  }

  /// The languages that a function word belongs to, as bits in the order of `languages`.
  fileprivate static let functionWords: WordTable<UInt16> = {
    var sets: [String: UInt16] = [:]
    for (language, words) in languages.enumerated() {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        sets[String(word), default: 0] |= 1 << UInt16(language)
      }
    }
    return WordTable(sets.map { ($0.key, $0.value) })
  }()

  /// English first; then words that are frequent in a language and rare or unknown in English: German, French, Spanish,
  /// Italian, Portuguese, Dutch, Swedish with Danish and Norwegian, Polish.
  fileprivate static let languages = [
    """
    the and of to is are was were be been have has had it its it's this that these those we our us you your they them \
    their he she his her i my me for with from by at as but or if not no do does did don't can't can will would should \
    could what which who when where why how there here than then so just all more most some any about into over after \
    before out up i'm we're you're i've we've let's isn't won't didn't get got
    """,
    """
    der die das und ist nicht ein eine einen wir ihr sie mit für auf von zu den dem im ich auch bei aus nach wie noch \
    sich wird werden haben sind es oder über uns unsere
    """,
    """
    le la les des et est une un pour dans que qui sur avec pas nous vous ils au aux du ce cette sont plus notre votre \
    nos vos je de en
    """,
    """
    el la los las y es una un para que con por no del se lo su sus más nuestro nuestra como está son al en de esta \
    este muy
    """,
    """
    il lo la gli le di che è un una per con non del della dei nel sono come anche più questo questa si da ci nostro \
    nostra
    """,
    """
    o os as e é um uma para que com não do da dos das em no na por mais como são seu sua nosso nossa você se ao
    """,
    """
    de het een en is niet van voor met op te zijn dat die wij ons onze ook aan bij naar als maar wordt deze om er
    """,
    """
    och att det är en ett som på för med av inte vi har den till jag og det er på til med ikke vi har som af av et en \
    på
    """,
    """
    i w na z do nie się to jest że o jak za po od dla co są lub oraz przez tak już ale
    """,
  ]
}

/// What the words of a text say about its language: sums, so that an edit costs only what it touched.
struct LanguageCounts: Sendable {
  /// The writer's own words, and those of them in Latin letters.
  private(set) var words = 0
  private(set) var latin = 0
  /// By language, as in `EnglishText.languages`.
  private(set) var functionWords = [Int](repeating: 0, count: EnglishText.languages.count)

  /// Of the tokens in `range`.
  init(_ bytes: [UInt8], _ tokens: [Token], _ folded: FoldedTokens, _ isOwn: [Bool], _ range: Range<Int>) {
    let table = EnglishText.functionWords
    for index in range where isOwn[index] && tokens[index].isWord {
      words += 1
      // Latin letters, accents included, are below U+0250.
      if UTF8Scalar.decode(bytes, at: tokens[index].range.lowerBound).scalar.value < 0x250 { latin += 1 }
      var found = table.find(index, of: folded) ?? 0
      while found != 0 {
        functionWords[found.trailingZeroBitCount] += 1
        found &= found - 1
      }
    }
  }

  mutating func add(_ other: LanguageCounts) {
    words += other.words
    latin += other.latin
    for language in functionWords.indices { functionWords[language] += other.functionWords[language] }
  }

  mutating func subtract(_ other: LanguageCounts) {
    words -= other.words
    latin -= other.latin
    for language in functionWords.indices { functionWords[language] -= other.functionWords[language] }
  }
}
