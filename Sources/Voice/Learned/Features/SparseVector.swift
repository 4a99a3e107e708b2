/// The features of one text that aren't zero, by slot.
struct SparseVector: Sendable, Equatable {
  /// Ascending, under `FeatureSpace.count`.
  private(set) var slots: [UInt32] = []
  /// As many as `slots`.
  private(set) var values: [Float] = []

  mutating func append(_ slot: UInt32, _ value: Float) {
    guard slot < FeatureSpace.count else { return }
    slots.append(slot)
    values.append(value)
  }

  /// The part of it that lies in `range`.
  func part(in range: Range<UInt32>) -> SparseVector {
    let start = slots.partitioningIndex { $0 >= range.lowerBound }
    let end = slots.partitioningIndex { $0 >= range.upperBound }
    var part = SparseVector()
    part.slots = Array(slots[start..<end])
    part.values = Array(values[start..<end])
    return part
  }

  mutating func reserveCapacity(_ count: Int) {
    slots.reserveCapacity(count)
    values.reserveCapacity(count)
  }

  /// 0 where it has no feature.
  func value(at slot: UInt32) -> Float {
    let index = slots.partitioningIndex { $0 >= slot }
    return index < slots.count && slots[index] == slot ? values[index] : 0
  }

  /// Multiplies the values behind the first `start`, so that together they are as long as `length`.
  mutating func scale(from start: Int, to length: Float) {
    let squares = values[start...].reduce(0) { $0 + $1 * $1 }
    guard squares > 0 else { return }
    let factor = length / squares.squareRoot()
    for index in start..<values.count { values[index] *= factor }
  }
}
