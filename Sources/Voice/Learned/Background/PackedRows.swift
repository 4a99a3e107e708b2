/// The features of many posts in few bytes.
package struct PackedRows: Sendable, Equatable {
  package private(set) var count = 0
  private(set) var bytes: [UInt8] = []

  private static let habitBits = 6
  private static let habitUnit: Float = 0.125
  private static let countBits = 12
  private static let highest = UInt32(1 << countBits - 1)

  init() {}

  init(count: Int, bytes: [UInt8]) {
    self.count = count
    self.bytes = bytes
  }

  /// Packs n-grams that are known to `weights`, and all habits.
  init(_ texts: [TextFeatures], weights: FeatureWeights) {
    var bits = BitWriter()
    for text in texts {
      for block in FeatureSpace.Block.allCases { Self.write(text, block, weights, to: &bits) }
      for value in text.habits {
        bits.write(UInt32(min(63, max(0, (value / Self.habitUnit).rounded() + 32))), bits: Self.habitBits)
      }
    }
    count = texts.count
    bytes = bits.bytes
  }

  private static func write(
    _ text: TextFeatures, _ block: FeatureSpace.Block, _ weights: FeatureWeights, to bits: inout BitWriter
  ) {
    let known = text.slots.filter { block.slots.contains($0) && weights.isKnown($0) }.prefix(Int(highest))
    bits.write(UInt32(known.count), bits: countBits)
    var next = block.slots.lowerBound
    let parameter = gapBits(known.count, in: block)
    for slot in known {
      bits.writeRice(slot - next, parameter: parameter)
      next = slot + 1
    }
  }

  /// The binary logarithm of the usual gap between `count` slots of a block.
  private static func gapBits(_ count: Int, in block: FeatureSpace.Block) -> Int {
    guard count > 0 else { return 0 }
    return max(0, Int.bitWidth - 1 - (block.slots.count / count).leadingZeroBitCount)
  }

  /// Whether the bytes hold what they should.
  package var isWhole: Bool { unpack { _ in } }

  /// Hands each post's features to `body`, in order.
  /// - Returns: whether the bytes held what they should.
  @discardableResult
  func unpack(_ body: (TextFeatures) -> Void) -> Bool {
    var bits = BitReader(bytes)
    for _ in 0..<count {
      var slots: [UInt32] = []
      for block in FeatureSpace.Block.allCases {
        let length = Int(bits.read(bits: Self.countBits))
        slots.reserveCapacity(slots.count + length)
        let parameter = Self.gapBits(length, in: block)
        var next = block.slots.lowerBound
        for _ in 0..<length {
          let gap = bits.readRice(parameter: parameter)
          guard gap < block.slots.upperBound - min(next, block.slots.upperBound) else { return false }
          slots.append(next + gap)
          next += gap + 1
        }
      }
      let habits = (0..<Habit.count).map { _ in
        (Float(bits.read(bits: Self.habitBits)) - 32) * Self.habitUnit
      }
      guard !bits.isExhausted else { return false }
      body(TextFeatures(slots: slots, habits: habits))
    }
    return true
  }
}
