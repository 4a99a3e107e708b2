/// Finds what somebody meant who typed a name wrong.
package enum SpellingSuggestion {
  /// The target of the name closest to `typed`; nil when none is near enough, or when two targets are
  /// equally near.
  ///
  /// Near enough is one edit for names up to four letters, two for longer ones; an edit inserts, drops or
  /// replaces a letter, or swaps two neighbours. Case and punctuation don't count.
  package static func closest(to typed: String, among names: [(name: String, target: String)]) -> String? {
    closest(to: ASCII.folded(typed), among: names.map { (ASCII.folded($0.name), $0.target) })
  }

  package static func closest(to typed: String, among names: [String]) -> String? {
    closest(to: typed, among: names.map { ($0, $0) })
  }

  /// The same for names that are folded already (`ASCII.folded`), for a list that is asked often.
  package static func closest(to typed: [UInt8], among names: [(folded: [UInt8], target: String)]) -> String? {
    guard !typed.isEmpty else { return nil }
    let letters = letterSet(typed)
    var best: (distance: Int, targets: Set<String>) = (3, [])
    for (name, target) in names {
      // A one- or two-letter name is one edit away from everything.
      let most = min(name.count, typed.count) <= 4 ? 1 : 2
      guard name.count > 2, abs(name.count - typed.count) <= most,
        (letterSet(name) ^ letters).nonzeroBitCount <= 2 * most
      else { continue }
      let distance = distance(typed, name)
      guard distance > 0, distance <= most else { continue }
      if distance < best.distance {
        best = (distance, [target])
      } else if distance == best.distance {
        best.targets.insert(target)
      }
    }
    return best.targets.count == 1 ? best.targets.first : nil
  }

  /// Which letters occur, as bits: an edit changes two of them at most, which rules most names out at once.
  private static func letterSet(_ name: [UInt8]) -> UInt64 {
    name.reduce(0) { $0 | 1 << UInt64($1 & 63) }
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
