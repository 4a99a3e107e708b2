/// Extended grapheme clusters (UAX #29).
package enum Graphemes {
  /// The offset where the grapheme cluster that begins at `start` ends; `bytes.count` at most.
  package static func clusterEnd(in bytes: [UInt8], from start: Int) -> Int {
    let rest = String(decoding: bytes[min(start, bytes.count)...], as: UTF8.self)
    return start + (rest.first.map { String($0).utf8.count } ?? 0)
  }

  /// How many grapheme clusters `range` holds.
  package static func count(in bytes: [UInt8], range: Range<Int>) -> Int {
    String(decoding: bytes[range], as: UTF8.self).count
  }
}
