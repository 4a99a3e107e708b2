/// The classes of scalars that the platforms' grammars ask for, by the properties of the Unicode character database.
package enum ScalarClass {
  /// A letter or a mark of any script: what hashtags are made of (general categories L and M).
  package static func isLetterOrMark(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (scalar.value | 0x20) &- 0x61 < 26 }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  /// A decimal digit of any script (general category Nd).
  package static func isDecimalDigit(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value &- 0x30 < 10 }
    return scalar.properties.generalCategory == .decimalNumber
  }

  /// White space of any kind (property White_Space).
  package static func isWhitespace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
