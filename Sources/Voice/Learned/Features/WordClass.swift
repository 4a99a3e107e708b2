/// The classes of English words that habits are measured by.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt32

  static let firstSingular = WordClass(rawValue: 1 << 0)
  static let firstPlural = WordClass(rawValue: 1 << 1)
  static let second = WordClass(rawValue: 1 << 2)
  static let third = WordClass(rawValue: 1 << 3)
  static let article = WordClass(rawValue: 1 << 4)
  static let preposition = WordClass(rawValue: 1 << 5)
  static let conjunction = WordClass(rawValue: 1 << 6)
  static let modal = WordClass(rawValue: 1 << 7)
  static let negation = WordClass(rawValue: 1 << 8)
  static let pointer = WordClass(rawValue: 1 << 9)
  static let questionWord = WordClass(rawValue: 1 << 10)
  static let call = WordClass(rawValue: 1 << 11)
  static let interjection = WordClass(rawValue: 1 << 12)
  static let intensifier = WordClass(rawValue: 1 << 13)
  static let formOfBe = WordClass(rawValue: 1 << 14)
  static let hedge = WordClass(rawValue: 1 << 15)

  /// Words without a subject of their own.
  static let function: WordClass = [
    .firstSingular, .firstPlural, .second, .third, .article, .preposition, .conjunction, .modal, .negation, .pointer,
    .questionWord, .formOfBe,
  ]

  /// The classes of a word by the hash of its small letters, `TextHash.lowercased`.
  static func of(_ hash: UInt64) -> WordClass {
    table[hash] ?? []
  }

  private static let table: [UInt64: WordClass] = {
    var table: [UInt64: WordClass] = [:]
    for (words, wordClass) in members {
      for word in words.split(separator: " ") { table[TextHash.of(word), default: []].insert(wordClass) }
    }
    return table
  }()

  private static let members: [(String, WordClass)] = [
    ("i me my mine myself i'm i've i'll i'd", .firstSingular),
    ("we us our ours we're we've we'll we'd ourselves", .firstPlural),
    ("you your yours you're you've you'll you'd yourself yourselves u ur", .second),
    ("he she they him her them his hers their theirs it its he's she's they're they've it's", .third),
    ("the a an", .article),
    (
      "of in to for on with at by from about as into over after before between under through during against without "
        + "within", .preposition
    ),
    ("and but or so because although while if yet nor", .conjunction),
    (
      "can could will would should may might must can't won't couldn't wouldn't shouldn't", .modal
    ),
    (
      "not no never none nothing don't doesn't didn't isn't wasn't aren't won't can't couldn't wouldn't shouldn't ain't",
      .negation
    ),
    ("here this these here's that that's there there's", .pointer),
    ("what who why how when where which what's who's how's", .questionWord),
    (
      "watch see check read get vote tell join click share like find meet listen look take try follow tag let's learn "
        + "help don't go make tune remember stop hear", .call
    ),
    ("wow omg lol oh haha yes yeah yay hey ha ugh aww congrats happy thanks thank", .interjection),
    (
      "very so really just too totally absolutely literally actually super pretty most best amazing awesome great "
        + "incredible perfect epic", .intensifier
    ),
    ("is are was were be been being am", .formOfBe),
    ("maybe perhaps probably seems might may kind sort almost apparently", .hedge),
  ]
}
