/// Finds what somebody meant who typed a name wrong.
package enum SpellingSuggestion {
  /// The target of the name closest to `typed`; nil when none is near enough, or when two targets are
  /// equally near.
  ///
  /// Near enough is one edit for names up to four letters, two for longer ones; an edit inserts, drops or
  /// replaces a letter, or swaps two neighbours. Case and punctuation don't count.
  package static func closest(to typed: String, among names: [(name: String, target: String)]) -> String? {
    let typed = ASCII.folded(typed)
    guard !typed.isEmpty else { return nil }
    var best: (distance: Int, targets: Set<String>) = (3, [])
    for (name, target) in names {
      let name = ASCII.folded(name)
      // A one- or two-letter name is one edit away from everything.
      guard name.count > 2, abs(name.count - typed.count) <= 2 else { continue }
      let distance = distance(typed, name)
      guard distance > 0, distance <= (min(name.count, typed.count) <= 4 ? 1 : 2) else { continue }
      if distance < best.distance {
        best = (distance, [target])
      } else if distance == best.distance {
        best.targets.insert(target)
      }
    }
    return best.targets.count == 1 ? best.targets.first : nil
  }

  package static func closest(to typed: String, among names: [String]) -> String? {
    closest(to: typed, among: names.map { ($0, $0) })
  }

  /// The optimal string alignment distance.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        var cost = min(last[j] + (left[i] == right[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[right.count]
  }
}
