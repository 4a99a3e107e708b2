/// The largest weights of a linear model, found by slot.
struct WeightTable: Sendable, Equatable {
  /// By habit.
  let habits: [Float]
  let bias: Float
  /// Ascending, each once, with their weights in steps of `unit`.
  let slots: [UInt32]
  let steps: [Int16]
  let unit: Float
  /// Slots and weights in an open hash table, free places as `UInt32.max`.
  private let keys: [UInt32]
  private let values: [Float]

  /// - Parameters:
  ///   - weights: by slot; all of the n-grams' but the `kept` largest are left out.
  ///   - bias: what every text gets.
  init(_ weights: [Float], bias: Float, kept: Int) {
    let sizes = weights[..<FeatureSpace.hashedCount].lazy.map(abs).filter { $0 > 0 }.sorted(by: >)
    let least = sizes.count > kept ? sizes[kept] : 0
    let used = (0..<FeatureSpace.hashedCount).filter { abs(weights[$0]) > least }
    let unit = max(1e-9, (used.map { abs(weights[$0]) }.max() ?? 0) / 32_000)
    self.init(
      habits: Array(weights[FeatureSpace.hashedCount...]), bias: bias, slots: used.map { UInt32($0) },
      steps: used.map { Int16((weights[$0] / unit).rounded()) }, unit: unit)
  }

  private init(habits: [Float], bias: Float, slots: [UInt32], steps: [Int16], unit: Float) {
    self.habits = habits
    self.bias = bias
    self.slots = slots
    self.steps = steps
    self.unit = unit
    var size = 1024
    while size < slots.count * 2 { size *= 2 }
    var keys = [UInt32](repeating: .max, count: size)
    var values = [Float](repeating: 0, count: size)
    for (slot, step) in zip(slots, steps) {
      var place = Self.hash(slot) & (size - 1)
      while keys[place] != .max { place = (place + 1) & (size - 1) }
      keys[place] = slot
      values[place] = Float(step) * unit
    }
    self.keys = keys
    self.values = values
  }

  /// - Returns: nil when the slots aren't ascending and in the space, or the counts don't match.
  init?(habits: [Float], bias: Float, sortedSlots slots: [UInt32], steps: [Int16], unit: Float) {
    guard habits.count == Habit.count, slots.count == steps.count, slots.last ?? 0 < FeatureSpace.hashedCount,
      zip(slots, slots.dropFirst()).allSatisfy({ $0 < $1 })
    else { return nil }
    self.init(habits: habits, bias: bias, slots: slots, steps: steps, unit: unit)
  }

  @inline(__always)
  private static func hash(_ slot: UInt32) -> Int { Int(slot &* 0x9E37_79B1 >> 8) }

  /// The weight of an n-gram, 0 when it has none.
  subscript(slot: UInt32) -> Float {
    var place = Self.hash(slot) & (keys.count - 1)
    while keys[place] != .max {
      if keys[place] == slot { return values[place] }
      place = (place + 1) & (keys.count - 1)
    }
    return 0
  }

  /// - Parameter slot: an n-gram's or a habit's.
  func weight(of slot: UInt32) -> Float {
    if slot < FeatureSpace.firstHabit { return self[slot] }
    let habit = Int(slot - FeatureSpace.firstHabit)
    return habit < habits.count ? habits[habit] : 0
  }

  func score(_ row: SparseVector) -> Double {
    var sum = bias
    for (slot, value) in zip(row.slots, row.values) { sum += value * weight(of: slot) }
    return Double(sum)
  }
}
