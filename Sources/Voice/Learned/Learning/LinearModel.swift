/// Parts two kinds of texts by a weighted sum of their features.
///
/// A linear support vector machine with squared hinge loss, solved by coordinate descent in its dual: C.-J. Hsieh,
/// K.-W. Chang, C.-J. Lin, S. S. Keerthi, S. Sundararajan, “A dual coordinate descent method for large-scale linear
/// SVM”, ICML 2008. The order of the steps comes from a seeded generator, so the same rows give the same weights.
struct LinearModel {
  struct Options {
    /// How much a row that is misjudged costs against large weights.
    var cost = 0.3
    /// How often each row is looked at, at most.
    var rounds = 15
    /// The rounds end when no step in one would have been larger.
    var tolerance = 0.02
  }

  /// By slot.
  private(set) var weights: [Float]
  private(set) var bias: Float = 0

  /// - Parameters:
  ///   - rows: the features; every slot is under `FeatureSpace.count`.
  ///   - signs: for each row, 1 for texts of the voice and -1 for others.
  ///   - slots: where the features are.
  ///   - importance: for each row, how much it counts; rows of 0 are left out.
  init(rows: SparseMatrix, signs: [Float], importance: [Float], slots: Range<UInt32>, options: Options = Options()) {
    weights = [Float](repeating: 0, count: FeatureSpace.count)
    let used = (0..<rows.count).filter { importance[$0] > 0 }
    // What each row's dual variable adds to the diagonal.
    let slack = importance.map { $0 > 0 ? 0.5 / ($0 * Float(options.cost)) : 0 }
    var alpha = [Float](repeating: 0, count: rows.count)
    var order = used
    var random = SplitMix(seed: 0x5EED)
    for _ in 0..<options.rounds {
      for index in order.indices.dropLast() {
        order.swapAt(index, index + random.next(below: order.count - index))
      }
      var largest: Float = 0
      for row in order {
        let gradient = signs[row] * margin(rows, row) - 1 + slack[row] * alpha[row]
        let projected = alpha[row] == 0 ? min(gradient, 0) : gradient
        guard projected != 0 else { continue }
        largest = max(largest, abs(projected))
        let old = alpha[row]
        alpha[row] = max(0, old - gradient / (rows.norms[row] + 1 + slack[row]))
        add(rows, row, signs[row] * (alpha[row] - old))
      }
      if largest < Float(options.tolerance) { break }
    }
  }

  /// - Parameter weights: by slot.
  private func margin(_ rows: SparseMatrix, _ row: Int) -> Float {
    rows.product(of: row, with: weights) + bias
  }

  private mutating func add(_ rows: SparseMatrix, _ row: Int, _ amount: Float) {
    bias += amount
    rows.add(row, times: amount, to: &weights)
  }

  func weight(of slot: UInt32) -> Float { weights[Int(slot)] }
}
