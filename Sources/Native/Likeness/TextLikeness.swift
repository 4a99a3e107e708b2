/// What is remembered of a text to find others that are nearly the same.
package struct TextLikeness: Sendable, Equatable {
  /// Hashes of three words in a row, sorted, each once.
  private let shingles: [UInt32]
  /// Texts that are much alike have at least one of these in common; others rarely do.
  package let bands: [UInt64]

  /// How many words a text must have for a copy to be no accident.
  private static let fewestWords = 5

  /// Nil where there are too few words.
  package init?(_ words: [UInt32]) {
    guard words.count >= Self.fewestWords else { return nil }
    var all = (2..<words.count).map { last in
      Self.joined(Self.joined(Self.joined(1, words[last - 2]), words[last - 1]), words[last])
    }
    all.sort()
    var shingles: [UInt32] = []
    shingles.reserveCapacity(all.count)
    for shingle in all where shingles.last != shingle { shingles.append(shingle) }
    self.shingles = shingles
    self.bands = MinHash.bands(of: shingles)
  }

  /// The share of their shingles that two texts have in common (Dice), from 0 to 1.
  package func share(with other: TextLikeness) -> Double {
    var common = 0
    var (here, there) = (0, 0)
    while here < shingles.count, there < other.shingles.count {
      let (left, right) = (shingles[here], other.shingles[there])
      if left == right { common += 1 }
      if left <= right { here += 1 }
      if right <= left { there += 1 }
    }
    return 2 * Double(common) / Double(shingles.count + other.shingles.count)
  }

  /// A hash of what has the hash `sum`, and `next` behind it.
  static func joined(_ sum: UInt32, _ next: UInt32) -> UInt32 {
    var mixed = (UInt64(sum) << 32 | UInt64(next)) &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 29
    return UInt32(truncatingIfNeeded: (mixed &* 0xBF58_476D_1CE4_E5B9) >> 32)
  }
}
