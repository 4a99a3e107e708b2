import PostText
import Voice

/// What a text is about, in its own words: names first, then words that it repeats.
enum Keyphrases {
  static func phrases(of manuscript: Manuscript) -> [String] {
    var scores: [String: Score] = [:]
    var place = 0
    let title = manuscript.title.map { manuscript.units[$0].words } ?? []
    for (index, unit) in manuscript.units.enumerated() where unit.role != .boilerplate && !unit.isFromHeader {
      let weight = manuscript.title == index || manuscript.summary == index ? 2.0 : 1.0
      let folded = FoldedTokens(unit.tokens, in: unit.bytes)
      for name in unit.names where !unit.isHeading && !isWeak(name, folded, in: unit) {
        add(String(decoding: unit.bytes[name], as: UTF8.self), 2 * weight, &scores, &place)
      }
      for (offset, token) in unit.tokens.enumerated() where isTopical(token, offset, folded, in: unit) {
        let isInTitle = title.contains(folded.hashes[offset])
        add(
          String(decoding: unit.bytes[token.range], as: UTF8.self).lowercased(), (isInTitle ? 1.2 : 0.5) * weight,
          &scores, &place)
      }
    }
    let sorted = scores.filter { $0.key.split(separator: " ").count <= mostWords }
      .sorted { left, right in
        let (a, b) = (left.value.rank, right.value.rank)
        return a != b ? a > b : left.value.place < right.value.place
      }
    // What is said once is a detail, unless nothing is said twice.
    let repeated = sorted.filter { $0.value.count > 1 }
    return (repeated.isEmpty ? Array(sorted.prefix(1)) : repeated).map(\.key)
  }

  private struct Score {
    var sum = 0.0
    var count = 0
    /// The number of the phrase among all.
    var place: Int

    var rank: Double { sum / (1 + 0.02 * Double(place)) }
  }

  private static let mostWords = 3

  private static func add(_ phrase: String, _ score: Double, _ scores: inout [String: Score], _ place: inout Int) {
    place += 1
    scores[phrase, default: Score(place: place)].sum += score
    scores[phrase, default: Score(place: place)].count += 1
  }

  /// Whether a name is a word that only its place gave a capital.
  private static func isWeak(_ name: Range<Int>, _ folded: FoldedTokens, in unit: SourceUnit) -> Bool {
    let tokens = unit.tokens.indices.filter { name.overlaps(unit.tokens[$0].range) }
    return tokens.count == 1 && tokens.allSatisfy { Cues.weakTags.contains($0, of: folded) }
  }

  /// A word that is long enough to name a thing.
  private static func isTopical(_ token: Token, _ index: Int, _ folded: FoldedTokens, in unit: SourceUnit) -> Bool {
    guard token.kind == .word, !Cues.emptyWords.contains(index, of: folded),
      !Cues.weakTags.contains(index, of: folded), !unit.bytes[token.range].contains(where: ASCII.isDigit)
    else { return false }
    let letters = String(decoding: unit.bytes[token.range], as: UTF8.self).unicodeScalars
    guard let first = letters.first, 6...24 ~= letters.count else { return false }
    // In a script without capitals small words can't be told from others, and a run of one without blanks is a clause;
    // katakana writes the names of things.
    if first.properties.isCased { return true }
    return letters.allSatisfy { 0x30A0...0x30FF ~= $0.value }
  }
}
