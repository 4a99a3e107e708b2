import PostText
import Voice

/// What a text is about, in its own words: names first, then words and pairs of words that it repeats.
struct Keyphrases {
  /// The best first, each as the text writes it.
  private(set) var phrases: [String] = []
  /// Whether the text repeats nothing that it is about, so that they are no more than details of it.
  private(set) var areDetails = false
  private var scores: [String: Score] = [:]
  private var place = 0
  private let title: Set<UInt32>
  /// Whether small words can be told from empty ones.
  private let isEnglish: Bool

  private struct Score {
    var sum = 0.0
    /// How often it stands in the text, as a name and as words.
    var counts = (names: 0, words: 0)
    /// The number of the phrase among all.
    var place: Int
    /// As it was first written with a capital, else as it was first written.
    var written: String
    /// Whether it can stand for a topic by itself: a name, a compound, a word of the title.
    var isTopic = false
    var isInTitle = false

    var count: Int { max(counts.names, counts.words) }
    /// A name that is said once is seldom what a text is about.
    var rank: Double { sum * (count > 1 || isInTitle ? 1 : 0.4) / (1 + 0.02 * Double(place)) }
    var words: [String] { written.lowercased().split { $0 == " " || $0 == "-" }.map(String.init) }
  }

  private static let mostWords = 3

  init(_ manuscript: Manuscript) {
    title = manuscript.title.map { manuscript.units[$0].words } ?? []
    isEnglish = Self.isEnglish(manuscript.units)
    for (index, unit) in manuscript.units.enumerated()
    where !unit.role.isApart && unit.kind != .code && !unit.isFromHeader {
      read(unit, weight: manuscript.title == index || manuscript.summary == index ? 2 : 1)
    }
    let sorted = scores.values.filter { $0.words.count <= Self.mostWords }
      .sorted { $0.rank != $1.rank ? $0.rank > $1.rank : $0.place < $1.place }
    // A word that is said once is a detail, unless nothing is said twice.
    let repeated = sorted.filter { $0.count > 1 || $0.counts.names > 0 || $0.isInTitle }
    let topics = repeated.filter(\.isTopic)
    let last = sorted.filter(\.isTopic) + repeated + sorted
    areDetails = topics.isEmpty
    phrases = topics.isEmpty ? Array(last.prefix(1)).map(\.written) : Self.distinct(topics)
  }

  /// Without words that hardly stand but in a longer phrase, and without parts of what comes before them.
  private static func distinct(_ topics: [Score]) -> [String] {
    var taken: [Score] = []
    for topic in topics.prefix(mostLooked) {
      let words = topic.words
      let holds = { (longer: [String]) in longer.count > words.count && words.allSatisfy(longer.contains) }
      if taken.contains(where: { holds($0.words) }) { continue }
      let longer = topics.prefix(mostLooked).contains { holds($0.words) && $0.count * 2 > topic.count }
      if !longer || words.count > 1 { taken.append(topic) }
    }
    return taken.map(\.written)
  }

  /// No post has room for more tags than a part of so many gives.
  private static let mostLooked = 40

  /// Whether every tenth word is one of the small ones of English.
  private static func isEnglish(_ units: [SourceUnit]) -> Bool {
    var words = (all: 0, empty: 0)
    for unit in units.prefix(sample) {
      let folded = FoldedTokens(unit.tokens, in: unit.bytes)
      for index in unit.tokens.indices where unit.tokens[index].kind == .word {
        words.all += 1
        if Cues.emptyWords.contains(index, of: folded) { words.empty += 1 }
      }
    }
    return words.empty * 10 >= words.all
  }

  /// So many units show the language of a text.
  private static let sample = 40

  private mutating func read(_ unit: SourceUnit, weight: Double) {
    let words = TopicWords(unit, isEnglish: isEnglish)
    if !unit.isHeading {
      for name in unit.names where !words.isWeak(name) {
        add(unit.bytes[name], 2 * weight, isTopic: true, \.counts.names)
      }
    }
    var before: Range<Int>?
    var index = 0
    while index < unit.tokens.count {
      let end = words.endOfCompound(index)
      let tokens = index..<end
      index = end
      guard words.isTopical(tokens) else {
        before = nil
        continue
      }
      let word = words.range(of: tokens)
      let isInTitle = tokens.allSatisfy { title.contains(words.folded.hashes[$0]) || unit.tokens[$0].kind != .word }
      let isLong = words.isLongEnough(word)
      if isLong {
        let key = add(unit.bytes[word], (isInTitle ? 1.2 : 0.5) * weight, isTopic: isInTitle || tokens.count > 1)
        if isInTitle, !unit.isHeading { scores[key]?.isInTitle = true }
      }
      if let start = before, isLong || words.isLongEnough(start), words.isJoined(start, word) {
        let pair = start.lowerBound..<word.upperBound
        let isTopic = isInTitle || isLong && words.isLongEnough(start)
        add(unit.bytes[pair], (isInTitle ? 1.6 : 0.9) * weight, isTopic: isTopic)
      }
      before = word
    }
  }

  /// - Returns: by which the phrase is known.
  @discardableResult
  private mutating func add(
    _ bytes: ArraySlice<UInt8>, _ score: Double, isTopic: Bool, _ count: WritableKeyPath<Score, Int> = \.counts.words
  ) -> String {
    place += 1
    let phrase = Self.withoutParticles(String(decoding: bytes, as: UTF8.self))
    let key = phrase.lowercased()
    guard !key.isEmpty else { return key }
    scores[key, default: Score(place: place, written: phrase)].sum += score
    scores[key, default: Score(place: place, written: phrase)][keyPath: count] += 1
    if isTopic { scores[key]?.isTopic = true }
    if phrase != key, let known = scores[key], known.written == key { scores[key]?.written = phrase }
    return key
  }

  /// `Mozilla의` → `Mozilla`: other scripts hang their particles onto names in Latin letters.
  private static func withoutParticles(_ phrase: String) -> String {
    guard let first = phrase.unicodeScalars.first, first.value < firstOfEasternScripts else { return phrase }
    return String(phrase.prefix { $0.unicodeScalars.allSatisfy { $0.value < firstOfEasternScripts } })
  }

  /// Hangul, kana and ideographs come behind it.
  private static let firstOfEasternScripts: UInt32 = 0x2E80
}
