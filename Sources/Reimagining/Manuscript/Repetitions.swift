import PostText

/// Sentences that say once more what the text said before: the same words, or nearly those of its summary.
enum Repetitions {
  /// Makes of no use what repeats a sentence word by word, and names the sentence that repeats the summary.
  static func find(in manuscript: inout Manuscript) {
    var known: Set<Set<UInt32>> = []
    let summary = manuscript.summary.map { manuscript.units[$0] }
    for index in manuscript.units.indices where index != manuscript.summary {
      let unit = manuscript.units[index]
      guard unit.kind == .sentence, !unit.isUnusable, unit.role != .boilerplate, unit.words.count >= leastOfSame,
        !isNeeded(index, in: manuscript)
      else { continue }
      if !known.insert(unit.words).inserted || unit.words == summary?.words {
        manuscript.units[index].isUnusable = true
      } else if manuscript.summaryAgain == nil, let summary, says(unit, again: summary) {
        manuscript.summaryAgain = index
      }
    }
    // Nor can the summary itself go where another one leads back to it.
    if let summary = manuscript.summary, isNeeded(summary, in: manuscript) { manuscript.summaryAgain = nil }
  }

  /// Few words are the same by chance.
  private static let leastOfSame = 3
  private static let leastWords = 5

  /// Whether what comes next would have nothing to lead back to.
  private static func isNeeded(_ index: Int, in manuscript: Manuscript) -> Bool {
    let next = index + 1
    return manuscript.units[index].announces
      || next < manuscript.units.count && manuscript.units[next].need == .previous
  }

  private static func says(_ unit: SourceUnit, again summary: SourceUnit) -> Bool {
    let (short, long) =
      unit.words.count < summary.words.count ? (unit.words, summary.words) : (summary.words, unit.words)
    return short.count >= leastWords && long.count < 2 * short.count
      && short.intersection(long).count * 5 >= short.count * 4
  }
}
