/// What one text has of each feature, before it is weighed: the n-grams that occur, and the habits.
struct TextFeatures: Sendable {
  /// Ascending slots, each once.
  private(set) var slots: [UInt32] = []
  /// By habit, in standard deviations of other people's texts from their mean, cut off at 4.
  private(set) var habits: [Float]

  init(of text: MaskedText, ngrams: NGrams, reading: HabitReading, scale: HabitScale) {
    let sorted = RadixSort.sorted(ngrams.occurrences.map(\.slot), below: UInt32(FeatureSpace.hashedCount))
    slots.reserveCapacity(sorted.count)
    for slot in sorted where slot != slots.last { slots.append(slot) }
    habits = scale.normalised(reading)
  }

  /// Whether it has a host, handle or tag that isn't masked in the text itself.
  var hasReferences: Bool { slots.last.map(FeatureSpace.Block.references.slots.contains) ?? false }

  /// The same without hosts, handles and tags.
  var withoutReferences: TextFeatures {
    let kept = slots.partitioningIndex { $0 >= FeatureSpace.Block.references.slots.lowerBound }
    return TextFeatures(slots: Array(slots[..<kept]), habits: habits)
  }

  init(slots: [UInt32], habits: [Float]) {
    self.slots = slots
    self.habits = habits
  }
}

/// The mean of each habit in other people's texts, and its standard deviation.
struct HabitScale: Sendable, Equatable {
  /// As many as there are habits.
  let means: [Float]
  let deviations: [Float]

  /// - Returns: nil when there aren't as many as there are habits.
  init?(means: [Float], deviations: [Float]) {
    guard means.count == Habit.count, deviations.count == Habit.count else { return nil }
    self.means = means
    self.deviations = deviations
  }

  init(of readings: [HabitReading]) {
    let count = Float(max(1, readings.count))
    let means = Habit.allCases.map { habit in readings.reduce(0) { $0 + $1[habit] } / count }
    self.means = means
    deviations = Habit.allCases.map { habit in
      let mean = means[habit.rawValue]
      return max(0.001, (readings.reduce(0) { $0 + ($1[habit] - mean) * ($1[habit] - mean) } / count).squareRoot())
    }
  }

  func normalised(_ reading: HabitReading) -> [Float] {
    Habit.allCases.map { habit in
      min(4, max(-4, (reading[habit] - means[habit.rawValue]) / deviations[habit.rawValue]))
    }
  }
}
