import PostText

/// The classes of characters that Telegram's search for links, names and tags tells apart.
///
/// Marks are no letters here, so a tag ends before a combining accent; only Sinhala is taken whole.
enum TelegramClass {
  /// A letter of any script (general category L).
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ASCII.isLetter(UInt8(truncatingIfNeeded: scalar.value)) }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  /// What glues a name to the word before or after it: a letter, a number of any kind, an underscore.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ASCII.isWord(UInt8(truncatingIfNeeded: scalar.value)) }
    return switch scalar.properties.generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber: true
    default: isLetter(scalar)
    }
  }

  /// What tags are made of.
  static func isTagPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x5F, 0xB7, 0x200C, 0xD80...0xDFF: true
    default: isLetter(scalar) || ScalarClass.isDecimalDigit(scalar)
    }
  }

  /// A space or separator of lines (general category Z); tabs and line feeds are none.
  static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// What may stand in a link at all: of general punctuation only dashes and the zero-width joiners.
  private static func isLinkPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200C, 0x200D, 0x2010...0x2015: true
    case 0x2000...0x206F: false
    default: !isSeparator(scalar)
    }
  }

  /// What may stand in a host, dots included.
  static func isHostPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      return HostName.isHostByte(byte) || byte == UInt8(ascii: "~")
    }
    return scalar.value >= 0xC0 && isLinkPart(scalar)
  }

  /// What may stand before the `@` of a link.
  static func isUserPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "/", "[", "]", "{", "}", "(", ")", "'", "`", "<", ">", "\"", "@", "«", "»": false
    default: isLinkPart(scalar)
    }
  }

  /// What may stand in a path, a query or a fragment.
  static func isPathPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "<", ">", "\"", "«", "»": false
    default: isLinkPart(scalar)
    }
  }

  /// What is looked at before `://`. Foreign characters belong to it, so that they spoil the scheme.
  static func isSchemePart(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else { return !isSeparator(scalar) }
    return ASCII.isAlphanumeric(UInt8(truncatingIfNeeded: scalar.value)) || scalar == "+" || scalar == "-"
  }

  /// A sign that no link ends with.
  static func isClosingSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "("): true
    case UInt8(ascii: "'"), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "`"): true
    default: false
    }
  }
}
