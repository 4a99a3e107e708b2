import PostText
import Voice

/// Sentences that say once more what the text said before: word by word, or nearly as its summary does.
struct Repetitions {
  private let folded: [FoldedTokens]
  private var known: Set<[UInt32]> = []

  /// Makes of no use what repeats a sentence word by word, and names the sentence that repeats the summary.
  ///
  /// - Parameter folded: by unit, its tokens.
  static func find(in manuscript: inout Manuscript, _ folded: [FoldedTokens]) {
    var repetitions = Repetitions(folded: folded)
    repetitions.find(in: &manuscript)
  }

  private init(folded: [FoldedTokens]) { self.folded = folded }

  private mutating func find(in manuscript: inout Manuscript) {
    let units = manuscript.units
    // What another sentence leads back to can't go, the summary included.
    let summary = manuscript.summary.flatMap { Self.isNeeded($0, in: units) ? nil : $0 }
    if let summary { known.insert(words(of: summary, in: units)) }
    for index in units.indices where units[index].kind == .sentence && index != manuscript.summary {
      guard !units[index].isUnusable, !units[index].role.isApart, units[index].words.count >= Self.leastOfSame,
        !Self.isNeeded(index, in: units)
      else { continue }
      if !known.insert(words(of: index, in: units)).inserted {
        manuscript.units[index].isUnusable = true
      } else if manuscript.summaryAgain == nil, let summary, says(index, again: summary, in: units) {
        manuscript.summaryAgain = index
      }
    }
  }

  /// Few words are the same by chance.
  private static let leastOfSame = 3
  private static let leastOfSummary = 5

  /// Hashes of all words in their order: small ones, and those that deny, make another sentence of the same great ones.
  private func words(of index: Int, in units: [SourceUnit]) -> [UInt32] {
    units[index].tokens.indices.filter { units[index].tokens[$0].isWordOrNumber }.map { folded[index].hashes[$0] }
  }

  /// Whether what comes next would have nothing to lead back to.
  private static func isNeeded(_ index: Int, in units: [SourceUnit]) -> Bool {
    units[index].announces || index + 1 < units.count && units[index + 1].need == .previous
  }

  private func says(_ index: Int, again summary: Int, in units: [SourceUnit]) -> Bool {
    let both = [units[index].words, units[summary].words].sorted { $0.count < $1.count }
    return both[0].count >= Self.leastOfSummary && both[1].count < 2 * both[0].count
      && both[0].intersection(both[1]).count * 5 >= both[0].count * 4
      && denials(in: index, of: units) == denials(in: summary, of: units)
  }

  private func denials(in index: Int, of units: [SourceUnit]) -> Int {
    units[index].tokens.indices.count { Cues.negations.contains($0, of: folded[index]) }
  }
}
