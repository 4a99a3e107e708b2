/// How much each n-gram counts for telling voices apart: the rarer among other people's texts, the more.
struct FeatureWeights: Sendable, Equatable {
  /// By slot; 0 for n-grams that fewer than two of the texts have.
  let codes: [UInt8]
  private static let resolution: Float = 28

  /// - Returns: nil when there aren't as many as there are slots.
  init?(codes: [UInt8]) {
    guard codes.count == FeatureSpace.hashedCount else { return nil }
    self.codes = codes
  }

  /// - Parameter texts: by slot, in how many of `count` texts it occurs.
  init(texts: [UInt32], of count: Int) {
    codes = texts.map { have in
      guard have > 1 else { return 0 }
      let rarity = Mathematics.log(Double(1 + count) / Double(1 + have)) + 1
      return UInt8(min(255, max(1, (Float(rarity) * Self.resolution).rounded())))
    }
  }

  /// Whether enough of the texts have the n-gram.
  func isKnown(_ slot: UInt32) -> Bool { codes[Int(slot)] > 0 }

  /// The features as a row: each kind of n-gram has the same length in all texts, however long they are.
  func row(_ features: TextFeatures) -> SparseVector {
    var row = SparseVector()
    row.reserveCapacity(features.slots.count + Habit.count)
    var index = 0
    for block in FeatureSpace.Block.allCases {
      let first = row.slots.count
      while index < features.slots.count, features.slots[index] < block.slots.upperBound {
        row.append(features.slots[index], weight(of: features.slots[index]))
        index += 1
      }
      row.scale(from: first, to: block.length)
    }
    for (index, value) in features.habits.enumerated() {
      row.append(FeatureSpace.firstHabit + UInt32(index), value * FeatureSpace.habitUnit)
    }
    return row
  }

  private func weight(of slot: UInt32) -> Float {
    let code = codes[Int(slot)]
    return code == 0 ? Self.unknown : Float(code) / Self.resolution
  }

  /// The weight of n-grams that others hardly have.
  private static let unknown: Float = 9
}
