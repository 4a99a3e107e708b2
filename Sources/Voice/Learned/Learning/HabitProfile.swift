/// The habits of a voice: what is usual in its posts.
package struct HabitProfile: Sendable, Equatable {
  package struct Usual: Sendable, Equatable {
    package var mean: Float
    package var deviation: Float
    /// Between these lie eight of ten posts.
    package var low: Float
    package var high: Float
    /// In how many posts it is more than zero.
    package var posts: Int

    package init(mean: Float, deviation: Float, low: Float, high: Float, posts: Int) {
      self.mean = mean
      self.deviation = deviation
      self.low = low
      self.high = high
      self.posts = posts
    }
  }

  /// By habit.
  package let usual: [Usual]

  package subscript(habit: Habit) -> Usual { usual[habit.rawValue] }

  /// How many posts of other people a deviation is shrunk with, since a few posts tell little.
  private static let shrinkage: Float = 5

  init(of readings: [HabitReading], background: HabitScale) {
    usual = Habit.allCases.map { habit in
      let values = readings.map { $0[habit] }.sorted()
      let count = Float(max(1, values.count))
      let mean = values.reduce(0, +) / count
      let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      let other = background.deviations[habit.rawValue]
      return Usual(
        mean: mean, deviation: ((squares + Self.shrinkage * other * other) / (count + Self.shrinkage)).squareRoot(),
        low: Self.quantile(0.1, of: values), high: Self.quantile(0.9, of: values), posts: values.count { $0 > 0 })
    }
  }

  /// - Parameter usual: as many as there are habits.
  init(usual: [Usual]) {
    self.usual = usual
  }

  private static func quantile(_ share: Float, of sorted: [Float]) -> Float {
    sorted.isEmpty ? 0 : sorted[Int((Float(sorted.count - 1) * share).rounded())]
  }
}
