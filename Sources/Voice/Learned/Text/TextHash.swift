import PostText

/// The hash by which words are known in counts that hold no text: FNV-1a of the UTF-8 bytes.
package enum TextHash {
  static let offset: UInt64 = 0xCBF2_9CE4_8422_2325
  static let prime: UInt64 = 0x100_0000_01B3

  @inline(__always)
  static func add(_ value: UInt32, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(value)) &* prime
  }

  /// A hash all of whose bits depend on all that was hashed: of FNV-1a's only the lowest do, for short texts.
  @inline(__always)
  static func finished(_ hash: UInt64) -> UInt64 {
    var mixed = (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ mixed >> 29) &* 0xBF58_476D_1CE4_E5B9
    return mixed ^ mixed >> 32
  }

  /// The hash of a word, its ASCII letters taken as small ones and its typographic apostrophes as straight ones.
  package static func lowercased(_ range: Range<Int>, in bytes: [UInt8]) -> UInt64 {
    var hash = offset
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == 0xE2, ASCII.has("\u{2019}", at: index, in: bytes) {
        hash = add(0x27, to: hash)
        index += 3
      } else if byte < 0x80 {
        hash = add(UInt32(ASCII.lowercased(byte)), to: hash)
        index += 1
      } else {
        let (scalar, length) = UTF8Scalar.decode(bytes, at: index)
        hash = add(scalar.value, to: hash)
        index += max(1, length)
      }
    }
    return hash
  }

  package static func of(_ word: some StringProtocol) -> UInt64 {
    word.unicodeScalars.reduce(offset) { add($1.value, to: $0) }
  }

  /// The hash of scalars with ASCII letters as small ones.
  @inline(__always)
  static func lowercased(_ scalars: ArraySlice<UInt32>) -> UInt64 {
    var hash = offset
    for scalar in scalars { hash = add(scalar &- 0x41 < 26 ? scalar | 0x20 : scalar, to: hash) }
    return hash
  }
}

/// A set of words known by 32 bits of their hash, so that the words themselves aren't kept.
package struct HashedWords: Sendable, Equatable {
  /// Sorted.
  package private(set) var hashes: [UInt32]

  package init(_ hashes: some Sequence<UInt64>) {
    self.hashes = Set(hashes.map { UInt32(truncatingIfNeeded: TextHash.finished($0)) }).sorted()
  }

  /// - Parameter sorted: as `hashes` gave them.
  init(sorted: [UInt32]) {
    hashes = sorted
  }

  package func contains(_ hash: UInt64) -> Bool {
    let wanted = UInt32(truncatingIfNeeded: TextHash.finished(hash))
    var lower = 0
    var upper = hashes.count
    while lower < upper {
      let middle = lower + (upper - lower) / 2
      if hashes[middle] < wanted { lower = middle + 1 } else { upper = middle }
    }
    return lower < hashes.count && hashes[lower] == wanted
  }
}
