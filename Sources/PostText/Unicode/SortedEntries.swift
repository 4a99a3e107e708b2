/// A set of keys in one string literal, searched in place.
///
/// The keys stand in the order of their UTF-8 bytes and hold no ASCII capital; each is followed by one, its
/// terminator, which tells something about the key. So a table costs nothing at start and nothing to build.
struct SortedEntries {
  let text: String

  /// The terminator of the key that equals `range` of `bytes` but for the case of ASCII letters; nil when none does.
  func terminator(of bytes: [UInt8], range: Range<Int>) -> UInt8? {
    text.utf8.withContiguousStorageIfAvailable { table -> UInt8? in
      var low = 0
      var high = table.count
      while low < high {
        var start = (low + high) / 2
        while start > low, !Self.isTerminator(table[start - 1]) { start -= 1 }
        let (order, end) = Self.compare(bytes, range, table, from: start)
        if order == 0 { return table[end] }
        if order < 0 { high = start } else { low = end + 1 }
      }
      return nil
    } ?? nil
  }

  /// How `range` sorts against the key at `start` (below 0: before it), and where that key's terminator stands.
  private static func compare(
    _ bytes: [UInt8], _ range: Range<Int>, _ table: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (order: Int, end: Int) {
    var end = start
    var offset = range.lowerBound
    while offset < range.upperBound, !isTerminator(table[end]) {
      let byte = bytes[offset]
      let order = Int(isTerminator(byte) ? byte | 0x20 : byte) - Int(table[end])
      if order != 0 { return (order, self.end(of: table, from: end)) }
      end += 1
      offset += 1
    }
    if offset < range.upperBound { return (1, end) }
    return isTerminator(table[end]) ? (0, end) : (-1, self.end(of: table, from: end))
  }

  private static func end(of table: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while !isTerminator(table[end]) { end += 1 }
    return end
  }

  /// Whether `byte` is an ASCII capital.
  private static func isTerminator(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
}
