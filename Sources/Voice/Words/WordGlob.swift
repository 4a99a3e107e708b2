/// A word with `*` in it, each of which stands for any letters or none: `synerg*`, `un*able`.
struct WordGlob: Sendable {
  /// Folded.
  private let pattern: [UInt8]

  init(_ pattern: [UInt8]) {
    self.pattern = pattern
  }

  /// Whether the whole of `range` of `bytes`, a folded word, matches.
  ///
  /// Only the last `*` is ever tried again, so the cost is at most the word's length times the pattern's.
  func matches(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    var place = 0
    var star: (place: Int, offset: Int)?
    while offset < range.upperBound {
      if place < pattern.count, pattern[place] == Self.star {
        star = (place, offset)
        place += 1
      } else if place < pattern.count, pattern[place] == bytes[offset] {
        place += 1
        offset += 1
      } else if let last = star {
        star = (last.place, last.offset + 1)
        place = last.place + 1
        offset = last.offset + 1
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == Self.star }
  }

  static let star = UInt8(ascii: "*")
}
