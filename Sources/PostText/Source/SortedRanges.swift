extension [Range<Int>] {
  /// Whether one of these ranges, which are sorted and disjoint, shares a byte with `range`.
  package func haveOverlap(with range: Range<Int>) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].overlaps(range)
  }
}
