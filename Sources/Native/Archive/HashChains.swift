/// Finds the slots that have a hash in common with another one, in a time that doesn't grow with their number.
///
/// Slots with the same hash are chained; a chain is entered at the slot that came last.
struct HashChains: Sendable {
  /// A popular hash tells nothing: of its slots only so many are looked at.
  private static let longestWalk = 256
  private static let none: Int32 = -1

  private var heads: [UInt64: Int32] = [:]
  /// By slot and number of the hash.
  private var next: [Int32] = []
  private var previous: [Int32] = []

  mutating func reserve(_ hashes: Int) {
    heads.reserveCapacity(hashes)
    next.reserveCapacity(hashes)
    previous.reserveCapacity(hashes)
  }

  mutating func insert(_ slot: Int, _ hashes: [UInt64]) {
    let end = (slot + 1) * MinHash.bandCount
    if next.count < end {
      let missing = repeatElement(Self.none, count: end - next.count)
      next += missing
      previous += missing
    }
    for (number, hash) in hashes.prefix(MinHash.bandCount).enumerated() {
      let link = slot * MinHash.bandCount + number
      let head = heads.updateValue(Int32(truncatingIfNeeded: link), forKey: hash) ?? Self.none
      next[link] = head
      previous[link] = Self.none
      if head != Self.none { previous[Int(head)] = Int32(truncatingIfNeeded: link) }
    }
  }

  mutating func remove(_ slot: Int, _ hashes: [UInt64]) {
    for (number, hash) in hashes.prefix(MinHash.bandCount).enumerated() {
      let link = slot * MinHash.bandCount + number
      let (before, behind) = (previous[link], next[link])
      if behind != Self.none { previous[Int(behind)] = before }
      if before != Self.none {
        next[Int(before)] = behind
      } else {
        heads[hash] = behind == Self.none ? nil : behind
      }
    }
  }

  /// The slots that share a hash, each once.
  func slots(sharing hashes: [UInt64]) -> Set<Int> {
    var found: Set<Int> = []
    for hash in hashes {
      var link = heads[hash] ?? Self.none
      var steps = 0
      while link != Self.none, steps < Self.longestWalk {
        found.insert(Int(link) / MinHash.bandCount)
        link = next[Int(link)]
        steps += 1
      }
    }
    return found
  }
}
