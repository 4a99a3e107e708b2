import PostText

/// The classes of scalars that several platforms' grammars share, by code point.
enum TextClass {
  /// What X's library takes for a space: white space and U+180E.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    ScalarClass.isWhitespace(scalar) || scalar.value == 0x180E
  }

  /// What JavaScript's `\s` takes for a space, and so Bluesky: U+FEFF is one, U+0085 is none.
  static func isScriptSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xFEFF || scalar.value != 0x85 && ScalarClass.isWhitespace(scalar)
  }

  /// A mark that only sets the direction of the text around it.
  static func isDirectionalMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// A code point that makes a post invalid on X: a byte order mark in either order, or U+FFFF.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// An accented Latin letter or a combining accent; the signs × and ÷ are none.
  static func isLatinAccent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x253, 0x254, 0x256, 0x257, 0x259, 0x25B, 0x263, 0x268, 0x26F: true
    case 0x272, 0x289, 0x28B, 0x2BB, 0x300...0x36F, 0x1E00...0x1EFF: true
    default: false
    }
  }

  /// A letter or mark of the basic Cyrillic block.
  static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool { 0x400...0x4FF ~= scalar.value }

  /// A character of a word: a letter, mark, decimal digit or connecting sign, as POSIX `[:word:]` has it.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ASCII.isWord(UInt8(truncatingIfNeeded: scalar.value)) }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation: return true
    default: return scalar.properties.isAlphabetic
    }
  }

  /// A letter of any script, as POSIX `[:alpha:]` has it.
  static func isAlphabetic(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ASCII.isLetter(UInt8(truncatingIfNeeded: scalar.value)) }
    return scalar.properties.isAlphabetic
  }

  /// Punctuation of any script (general category P); signs such as `$` and `+` are none.
  static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isPunctuation(UInt8(truncatingIfNeeded: scalar.value)) }
    return switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation: true
    case .initialPunctuation, .finalPunctuation, .otherPunctuation: true
    default: false
    }
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"): false
    case UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"): false
    default: ASCII.isPunctuation(byte)
    }
  }

  /// The end of the run of scalars from `offset` on that pass `test`.
  @inline(__always)
  static func runEnd(_ bytes: [UInt8], from offset: Int, while test: (Unicode.Scalar) -> Bool) -> Int {
    var end = offset
    while end < bytes.count {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: end)
      guard test(scalar) else { break }
      end += length
    }
    return end
  }
}
