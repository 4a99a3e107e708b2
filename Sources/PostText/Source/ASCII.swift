/// Questions about single bytes of UTF-8 text, and small scans built on them.
package enum ASCII {
  @inline(__always)
  package static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  package static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  @inline(__always)
  package static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  @inline(__always)
  package static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  @inline(__always)
  package static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

  /// A space or a tab.
  @inline(__always)
  package static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// A blank or a line terminator.
  @inline(__always)
  package static func isSpace(_ byte: UInt8) -> Bool { isBlank(byte) || byte == 0x0A || byte == 0x0D }

  @inline(__always)
  package static func lowercased(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }

  /// Whether `bytes` are all printable ASCII, blanks and line terminators.
  package static func isPlain(_ bytes: [UInt8]) -> Bool {
    // Without branches, so that many bytes are looked at at once.
    var odd: UInt8 = 0
    for byte in bytes {
      let isControl: UInt8 = byte < 0x20 ? 1 : 0
      let isSpace: UInt8 = (byte == 0x09 ? 1 : 0) | (byte == 0x0A ? 1 : 0) | (byte == 0x0D ? 1 : 0)
      odd |= isControl & ~isSpace | (byte > 0x7E ? 1 : 0)
    }
    return odd == 0
  }

  /// `range` without the blanks and terminators at both ends.
  package static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, isSpace(bytes[lower]) { lower += 1 }
    while upper > lower, isSpace(bytes[upper - 1]) { upper -= 1 }
    return lower..<upper
  }

  /// Whether the bytes of `range` begin with `prefix`.
  @inline(__always)
  package static func has(
    _ prefix: StaticString, at offset: Int, in bytes: [UInt8], ignoringCase: Bool = false
  ) -> Bool {
    let length = prefix.utf8CodeUnitCount
    guard offset >= 0, offset + length <= bytes.count else { return false }
    return prefix.withUTF8Buffer { expected in
      for index in 0..<length {
        let byte = bytes[offset + index]
        guard byte == expected[index] || ignoringCase && lowercased(byte) == lowercased(expected[index]) else {
          return false
        }
      }
      return true
    }
  }

  /// The words of a list, to look up what `folded` gives.
  static func words(_ list: String) -> Set<[UInt8]> { Set(list.split(separator: " ").map { Array($0.utf8) }) }

  /// Letters and digits in lower case, everything else left out: the form in which names are compared.
  package static func folded(_ range: Range<Int>, in bytes: [UInt8]) -> [UInt8] {
    var folded: [UInt8] = []
    for byte in bytes[range] where byte >= 0x80 || isAlphanumeric(byte) { folded.append(lowercased(byte)) }
    return folded
  }

  package static func folded(_ string: some StringProtocol) -> [UInt8] {
    let bytes = Array(string.utf8)
    return folded(0..<bytes.count, in: bytes)
  }
}
