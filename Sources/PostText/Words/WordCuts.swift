/// The two cheapest ways to cut a run of letters into words of the list, by dynamic programming over the places where
/// a cut can be.
///
/// Costs are bits, as if each word were drawn by its frequency alone, plus a charge a word. The charge prefers the cut
/// into fewer words, and is higher for words of one or two letters: those fit nearly everywhere, so that a cut that
/// leans on them is likelier to be an accident.
struct WordCuts {
  /// The words of the cheapest cut, as ranges of the letters; empty when the list can't make up the letters.
  private(set) var best: [Range<Int>] = []
  /// What the cheapest cut costs.
  private(set) var cost = 0
  /// The words of the next best cut; empty when there is no other.
  private(set) var runnerUp: [Range<Int>] = []
  /// How much more the next best cut costs; `Int.max` when there is no other.
  private(set) var lead = Int.max

  /// Whether the next best cut does no more than cut words of the best one, or join some of them.
  var runnerUpIsNested: Bool {
    let ends = Set(best.map(\.upperBound))
    let otherEnds = Set(runnerUp.map(\.upperBound))
    return ends.isSubset(of: otherEnds) || otherEnds.isSubset(of: ends)
  }

  /// A way to reach a place: what it costs, where its last word starts, and which way to that start it goes on from.
  private struct Path {
    var cost: Int
    var start: Int
    var rank: Int
  }

  /// Cuts lower-case ASCII letters.
  init(_ letters: [UInt8]) {
    let count = letters.count
    var paths = [[Path]](repeating: [], count: count + 1)
    paths[0] = [Path(cost: 0, start: 0, rank: 0)]
    for start in 0..<count where !paths[start].isEmpty {
      var end = start
      var isPrefix = true
      while isPrefix, end < count {
        end += 1
        let match = WordList.find(letters[start..<end])
        isPrefix = match.isPrefix
        guard let bits = match.standing?.bits else { continue }
        let cost = bits + Self.charge(length: end - start)
        for rank in paths[start].indices {
          Self.insert(Path(cost: paths[start][rank].cost + cost, start: start, rank: rank), into: &paths[end])
        }
      }
    }
    guard let cheapest = paths[count].first else { return }
    cost = cheapest.cost
    best = Self.words(along: cheapest, to: count, in: paths)
    guard paths[count].count > 1 else { return }
    lead = paths[count][1].cost - cost
    runnerUp = Self.words(along: paths[count][1], to: count, in: paths)
  }

  private static func charge(length: Int) -> Int {
    switch length {
    case 1: 6
    case 2: 4
    default: 2
    }
  }

  /// Keeps the two cheapest paths; of equal ones the earlier, that is the one whose last word is longer.
  private static func insert(_ path: Path, into paths: inout [Path]) {
    let index = paths.firstIndex { path.cost < $0.cost } ?? paths.count
    guard index < 2 else { return }
    paths.insert(path, at: index)
    if paths.count > 2 { paths.removeLast() }
  }

  private static func words(along last: Path, to end: Int, in paths: [[Path]]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var path = last
    var end = end
    while end > 0 {
      words.append(path.start..<end)
      end = path.start
      path = paths[end][path.rank]
    }
    return words.reversed()
  }
}
