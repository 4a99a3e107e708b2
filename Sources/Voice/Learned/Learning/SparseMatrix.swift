/// Rows of features, laid end to end.
struct SparseMatrix: Sendable {
  /// Where each row begins in `slots`, and the end of the last.
  private var starts: [Int] = [0]
  private var slots: [UInt32] = []
  private var values: [Float] = []
  /// The squared length of each row.
  private(set) var norms: [Float] = []

  var count: Int { norms.count }

  /// - Parameter row: its slots must be under `FeatureSpace.count`.
  mutating func append(_ row: SparseVector) {
    slots += row.slots
    values += row.values
    starts.append(slots.count)
    norms.append(row.values.reduce(0) { $0 + $1 * $1 })
  }

  // These two loops are most of the time that learning takes; that is why they read without bounds checks. All slots
  // come from `SparseVector`, which holds none outside of the space.

  func product(of row: Int, with weights: [Float]) -> Float {
    let range = starts[row]..<starts[row + 1]
    return weights.withUnsafeBufferPointer { weights in
      slots.withUnsafeBufferPointer { slots in
        values.withUnsafeBufferPointer { values in
          var sum: Float = 0
          for index in range { sum += weights[Int(slots[index])] * values[index] }
          return sum
        }
      }
    }
  }

  func add(_ row: Int, times factor: Float, to weights: inout [Float]) {
    let range = starts[row]..<starts[row + 1]
    weights.withUnsafeMutableBufferPointer { weights in
      slots.withUnsafeBufferPointer { slots in
        values.withUnsafeBufferPointer { values in
          for index in range { weights[Int(slots[index])] += factor * values[index] }
        }
      }
    }
  }
}
