import PostText
import Voice

/// What a text is about, in its own words: names first, then words and pairs of words that it repeats.
struct Keyphrases {
  /// The best first, each as the text writes it.
  private(set) var phrases: [String] = []
  private var scores: [String: Score] = [:]
  private var place = 0
  private let title: Set<UInt32>

  private struct Score {
    var sum = 0.0
    var count = 0
    /// The number of the phrase among all.
    var place: Int
    /// As it was first written with a capital, else as it was first written.
    var written: String

    var rank: Double { sum / (1 + 0.02 * Double(place)) }
  }

  private static let mostWords = 3

  init(_ manuscript: Manuscript) {
    title = manuscript.title.map { manuscript.units[$0].words } ?? []
    for (index, unit) in manuscript.units.enumerated() where unit.role != .boilerplate && !unit.isFromHeader {
      read(unit, weight: manuscript.title == index || manuscript.summary == index ? 2 : 1)
    }
    let sorted = scores.values.filter { $0.written.split(separator: " ").count <= Self.mostWords }
      .sorted { $0.rank != $1.rank ? $0.rank > $1.rank : $0.place < $1.place }
    // What is said once is a detail, unless nothing is said twice.
    let repeated = sorted.filter { $0.count > 1 }
    phrases = (repeated.isEmpty ? Array(sorted.prefix(1)) : repeated).map(\.written)
  }

  private mutating func read(_ unit: SourceUnit, weight: Double) {
    let folded = FoldedTokens(unit.tokens, in: unit.bytes)
    if !unit.isHeading {
      for name in unit.names where !isWeak(name, folded, in: unit) {
        add(String(decoding: unit.bytes[name], as: UTF8.self), 2 * weight)
      }
    }
    var before: Int?
    for (index, token) in unit.tokens.enumerated() {
      guard isTopical(token, index, folded, in: unit) else {
        before = nil
        continue
      }
      let isInTitle = title.contains(folded.hashes[index])
      add(String(decoding: unit.bytes[token.range], as: UTF8.self), (isInTitle ? 1.2 : 0.5) * weight)
      if let start = before, isJoined(start, index, in: unit) {
        let pair = unit.tokens[start].range.lowerBound..<token.range.upperBound
        add(String(decoding: unit.bytes[pair], as: UTF8.self), (isInTitle ? 1.6 : 0.9) * weight)
      }
      before = index
    }
  }

  private mutating func add(_ phrase: String, _ score: Double) {
    place += 1
    let key = phrase.lowercased()
    scores[key, default: Score(place: place, written: phrase)].sum += score
    scores[key, default: Score(place: place, written: phrase)].count += 1
    if phrase != key, let known = scores[key], known.written == key { scores[key]?.written = phrase }
  }

  /// Whether only a space or a hyphen stands between two words.
  private func isJoined(_ left: Int, _ right: Int, in unit: SourceUnit) -> Bool {
    let gap = unit.tokens[left].range.upperBound..<unit.tokens[right].range.lowerBound
    return gap.count == 1 && " -".utf8.contains(unit.bytes[gap.lowerBound])
  }

  /// Whether a name is a word that only its place gave a capital, or too short to stand for anything.
  private func isWeak(_ name: Range<Int>, _ folded: FoldedTokens, in unit: SourceUnit) -> Bool {
    let tokens = unit.tokens.indices.filter { name.overlaps(unit.tokens[$0].range) && unit.tokens[$0].kind == .word }
    guard tokens.count == 1, let only = tokens.first else { return tokens.contains { hasApostrophe(unit, $0) } }
    let capitals = unit.bytes[name].count(where: ASCII.isUpper)
    return Cues.weakTags.contains(only, of: folded) || name.count < 3 && capitals < 2 || hasApostrophe(unit, only)
  }

  private func hasApostrophe(_ unit: SourceUnit, _ token: Int) -> Bool {
    let word = unit.bytes[unit.tokens[token].range]
    return word.contains(UInt8(ascii: "'")) || String(decoding: word, as: UTF8.self).unicodeScalars.contains("’")
  }

  /// Whether a word is one that names a thing, as far as its letters tell.
  private func isTopical(_ token: Token, _ index: Int, _ folded: FoldedTokens, in unit: SourceUnit) -> Bool {
    guard token.kind == .word, !Cues.emptyWords.contains(index, of: folded),
      !Cues.weakTags.contains(index, of: folded), !Cues.calls.contains(index, of: folded),
      !unit.bytes[token.range].contains(where: ASCII.isDigit), !hasApostrophe(unit, index)
    else { return false }
    let text = String(decoding: unit.bytes[token.range], as: UTF8.self)
    let letters = text.unicodeScalars
    guard let first = letters.first, 5...24 ~= letters.count else { return false }
    // In a script without capitals small words can't be told from others, and a run of one without blanks is a clause;
    // katakana writes the names of things.
    guard first.properties.isCased else { return letters.allSatisfy { 0x30A0...0x30FF ~= $0.value } }
    return !Self.endingsOfVerbs.contains { text.hasSuffix($0) }
  }

  /// Adverbs and forms of verbs, for the most part.
  private static let endingsOfVerbs = ["ly", "ed", "ing", "ize", "ise"]
}
