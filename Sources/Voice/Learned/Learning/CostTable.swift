/// A byte for each of many keys, small in memory and quick to search.
struct CostTable: Sendable, Equatable {
  /// Ascending, each once.
  private(set) var keys: [UInt32]
  private(set) var costs: [UInt8]
  /// For each value of a key's highest bits, where such keys begin.
  private let starts: [UInt32]

  /// How many of a key's bits are looked up at once: so many that about one key begins with each value of them.
  private let bits: Int

  /// Of entries with the same key the cheapest is kept.
  init(_ entries: [(key: UInt32, cost: UInt8)]) {
    let sorted = entries.sorted { $0.key != $1.key ? $0.key < $1.key : $0.cost < $1.cost }
    var keys: [UInt32] = []
    var costs: [UInt8] = []
    keys.reserveCapacity(sorted.count)
    costs.reserveCapacity(sorted.count)
    for entry in sorted where keys.last != entry.key {
      keys.append(entry.key)
      costs.append(entry.cost)
    }
    self.init(keys: keys, costs: costs)
  }

  private init(keys: [UInt32], costs: [UInt8]) {
    self.keys = keys
    self.costs = costs
    let bits = max(4, min(18, Int.bitWidth - keys.count.leadingZeroBitCount))
    var starts = [UInt32](repeating: 0, count: 1 << bits + 1)
    for key in keys { starts[Int(key >> (32 - bits)) + 1] += 1 }
    self.bits = bits
    for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
    self.starts = starts
  }

  /// - Returns: nil when the keys aren't ascending, or there aren't as many costs.
  init?(sortedKeys keys: [UInt32], costs: [UInt8]) {
    guard keys.count == costs.count, zip(keys, keys.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
    self.init(keys: keys, costs: costs)
  }

  subscript(key: UInt32) -> UInt8? {
    let bucket = Int(key >> (32 - bits))
    var lower = Int(starts[bucket])
    var upper = Int(starts[bucket + 1])
    while lower < upper {
      let middle = (lower + upper) / 2
      if keys[middle] < key { lower = middle + 1 } else { upper = middle }
    }
    return lower < keys.count && keys[lower] == key ? costs[lower] : nil
  }
}
