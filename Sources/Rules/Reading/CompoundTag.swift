import PostText

/// A hashtag all in one case that is surely made of several words.
struct CompoundTag: Sendable, LinePart {
  /// The sign included.
  var range: Range<Int>
  var words: [Range<Int>]

  /// Nil when the tag in `range` is of several cases, or of one word.
  init?(_ range: Range<Int>, in bytes: [UInt8]) {
    let name = (range.lowerBound + 1)..<range.upperBound
    guard Self.isOneCase(name, in: bytes), let words = CompoundWord.words(in: bytes, range: name) else { return nil }
    self.range = range
    self.words = words
  }

  /// All small letters, but for the first, which a sentence may have made large.
  private static func isOneCase(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    bytes[range].allSatisfy(ASCII.isAlphanumeric) && !bytes[range.dropFirst()].contains(where: ASCII.isUpper)
  }

  func moved(by distance: Int) -> CompoundTag {
    var moved = self
    moved.range = range.moved(by: distance)
    moved.words = words.map { $0.moved(by: distance) }
    return moved
  }
}
