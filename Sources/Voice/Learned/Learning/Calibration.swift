/// What a raw score means: the share of the voice's own texts that read less like it.
package struct Calibration: Sendable, Equatable {
  /// The raw scores of own posts, each by a profile that didn't know it, ascending.
  let scores: [Double]

  package init(_ scores: [Double]) {
    self.scores = scores.sorted()
  }

  /// Own posts to come score lower than those the voice was learned from, since every voice moves on: a share that
  /// shall be `1.35 × p` of them is met at `p` of these (measured on posts published later than those learned from).
  private static let drift = 1.35

  /// From 0 to 1.
  package func share(of raw: Double) -> Double {
    guard !scores.isEmpty else { return 0.5 }
    let count = Double(scores.count)
    let below = scores.partitioningIndex { $0 >= raw }
    var rank = Double(below)
    if below > 0, below < scores.count {
      let gap = scores[below] - scores[below - 1]
      rank += gap > 0 ? (raw - scores[below - 1]) / gap - 0.5 : 0
    }
    let plain = min(1, max(0, rank / count))
    // As the share grows, the difference fades.
    return plain * (1 + (Self.drift - 1) * (1 - plain))
  }

  /// The median of the scores.
  var middle: Double { scores.isEmpty ? 0 : scores[scores.count / 2] }

  /// The raw score under which `rate` of own posts are.
  package func threshold(for rate: Double) -> Double {
    guard let first = scores.first, let last = scores.last else { return -.infinity }
    var lower = first - 1
    var upper = last + 1
    for _ in 0..<60 {
      let middle = (lower + upper) / 2
      if share(of: middle) < rate { lower = middle } else { upper = middle }
    }
    return lower
  }
}

extension Array {
  /// The first index of which `predicate` holds; it must hold for all behind it.
  func partitioningIndex(where predicate: (Element) -> Bool) -> Int {
    var lower = 0
    var upper = count
    while lower < upper {
      let middle = lower + (upper - lower) / 2
      if predicate(self[middle]) { upper = middle } else { lower = middle + 1 }
    }
    return lower
  }
}
