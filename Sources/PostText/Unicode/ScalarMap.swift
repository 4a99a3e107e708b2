/// A function from code points to small numbers, stored as the runs of code points that have the same one.
///
/// An index by blocks of 256 code points leaves only a few runs to search; most blocks are a single run.
struct ScalarMap {
  /// The first code point of each run, shifted left by 8, and its value in the low byte; in order, from U+0000.
  let runs: [UInt32]

  /// For each block of planes 0 and 1, and for all that is behind them, the run that holds its first code point;
  /// then the last run.
  let index: [UInt16]

  /// The value of `scalar`.
  @inline(__always)
  subscript(scalar: Unicode.Scalar) -> UInt8 {
    let block = min(Int(scalar.value >> 8), index.count - 2)
    var low = Int(index[block])
    var high = Int(index[block + 1])
    while low < high {
      let middle = (low + high + 1) / 2
      if runs[middle] >> 8 <= scalar.value { low = middle } else { high = middle - 1 }
    }
    return UInt8(truncatingIfNeeded: runs[low])
  }
}
