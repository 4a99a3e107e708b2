import PostText

extension ASCII {
  /// A letter, a digit or an underscore.
  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool { isAlphanumeric(byte) || byte == UInt8(ascii: "_") }

  /// One of the 32 signs of ASCII.
  @inline(__always)
  static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// Whether `word`, in lower case, stands at `offset` in any case.
  static func matches(_ word: StaticString, _ bytes: [UInt8], at offset: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard offset >= 0, offset + count <= bytes.count else { return false }
    return word.withUTF8Buffer { letters in
      (0..<count).allSatisfy { lowercased(bytes[offset + $0]) == letters[$0] }
    }
  }

  /// The end of the run of bytes from `offset` on that pass `test`.
  @inline(__always)
  static func runEnd(_ bytes: [UInt8], from offset: Int, while test: (UInt8) -> Bool) -> Int {
    var end = offset
    while end < bytes.count, test(bytes[end]) { end += 1 }
    return end
  }
}
