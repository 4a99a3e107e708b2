import PostText
import Voice

/// What a text is about, in its own words: names first, then words and pairs of words that it repeats.
struct Keyphrases {
  /// The best first, each as the text writes it.
  private(set) var phrases: [String] = []
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
    let folded = FoldedTokens(unit.tokens, in: unit.bytes)
    if !unit.isHeading {
      for name in unit.names where !isWeak(name, folded, in: unit) {
        add(unit.bytes[name], 2 * weight, isTopic: true, \.counts.names)
      }
    }
    var before: Range<Int>?
    var index = 0
    while index < unit.tokens.count {
      let end = endOfCompound(index, in: unit)
      let tokens = index..<end
      index = end
      guard isTopical(tokens, folded, in: unit) else {
        before = nil
        continue
      }
      let word = range(of: tokens, in: unit)
      let isInTitle = tokens.allSatisfy { title.contains(folded.hashes[$0]) || unit.tokens[$0].kind != .word }
      let isLong = isLongEnough(word, in: unit)
      if isLong {
        let key = add(unit.bytes[word], (isInTitle ? 1.2 : 0.5) * weight, isTopic: isInTitle || tokens.count > 1)
        if isInTitle, !unit.isHeading { scores[key]?.isInTitle = true }
      }
      if let start = before, isLong || isLongEnough(start, in: unit), isJoined(start, word, in: unit) {
        let pair = start.lowerBound..<word.upperBound
        let isTopic = isInTitle || isLong && isLongEnough(start, in: unit)
        add(unit.bytes[pair], (isInTitle ? 1.6 : 0.9) * weight, isTopic: isTopic)
      }
      before = word
    }
  }

  private func range(of tokens: Range<Int>, in unit: SourceUnit) -> Range<Int> {
    unit.tokens[tokens.lowerBound].range.lowerBound..<unit.tokens[tokens.upperBound - 1].range.upperBound
  }

  /// The end of the words that hyphens make one of: `tree-sitter`.
  private func endOfCompound(_ index: Int, in unit: SourceUnit) -> Int {
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

  /// Whether only a space stands between two words.
  private func isJoined(_ left: Range<Int>, _ right: Range<Int>, in unit: SourceUnit) -> Bool {
    right.lowerBound - left.upperBound == 1 && unit.bytes[left.upperBound] == UInt8(ascii: " ")
  }

  /// Whether a name is a word that only its place gave a capital, or too short to stand for anything.
  private func isWeak(_ name: Range<Int>, _ folded: FoldedTokens, in unit: SourceUnit) -> Bool {
    let tokens = unit.tokens.indices.filter { name.overlaps(unit.tokens[$0].range) && unit.tokens[$0].kind == .word }
    guard tokens.count == 1, let only = tokens.first else { return tokens.contains { hasApostrophe(unit, $0) } }
    let capitals = unit.bytes[name].count(where: ASCII.isUpper)
    return Cues.weakTags.contains(only, of: folded) || Cues.emptyWords.contains(only, of: folded)
      || name.count < 3 && capitals < 2 || hasApostrophe(unit, only)
  }

  private func hasApostrophe(_ unit: SourceUnit, _ token: Int) -> Bool {
    let word = unit.bytes[unit.tokens[token].range]
    return word.contains(UInt8(ascii: "'")) || String(decoding: word, as: UTF8.self).unicodeScalars.contains("’")
  }

  /// Whether a word, or a compound of them, is one that names a thing, as far as its letters tell.
  private func isTopical(_ tokens: Range<Int>, _ folded: FoldedTokens, in unit: SourceUnit) -> Bool {
    let words = tokens.filter { unit.tokens[$0].kind == .word }
    guard let last = words.last,
      words.allSatisfy({ index in
        !Cues.emptyWords.contains(index, of: folded) && !Cues.weakTags.contains(index, of: folded)
          && !Cues.openers.contains(index, of: folded)
          && !unit.bytes[unit.tokens[index].range].contains(where: ASCII.isDigit) && !hasApostrophe(unit, index)
      }), words.count > 1 || !Cues.calls.contains(last, of: folded)
    else { return false }
    let text = String(decoding: unit.bytes[range(of: tokens, in: unit)], as: UTF8.self)
    let letters = text.unicodeScalars
    guard let first = letters.first, (isEnglish ? 3 : 5)...24 ~= letters.count else { return false }
    // In a script without capitals small words can't be told from others, and a run of one without blanks is a clause;
    // katakana writes the names of things.
    guard first.properties.isCased else { return letters.allSatisfy { 0x30A0...0x30FF ~= $0.value } }
    return !Self.endingsOfVerbs.contains { text.hasSuffix($0) }
  }

  /// Small words say little by themselves: “open”, but “open source”; acronyms are small words and names.
  private func isLongEnough(_ word: Range<Int>, in unit: SourceUnit) -> Bool {
    let capitals = unit.bytes[word].count(where: ASCII.isUpper)
    return capitals > 1 || String(decoding: unit.bytes[word], as: UTF8.self).unicodeScalars.count >= 5
  }

  /// Adverbs and forms of verbs, for the most part.
  private static let endingsOfVerbs = ["ly", "ed", "ing", "ize", "ise"]
}
