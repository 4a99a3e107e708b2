/// A letter or digit whose look is part of its code point: 𝗕, 𝓑, ℬ, Ⓑ, 🅱, Ｂ, ʙ, ᴮ.
///
/// They were made for mathematics, lists, phonetics and East Asian typography, and are borrowed to make plain text bold.
package struct StyledLetter: Sendable, Equatable {
  package enum Style: Sendable {
    /// Italic with serifs, in which formulas are written.
    case italic
    /// Serif, script, fraktur and double-struck: formulas have single ones.
    case mathematical
    /// Sans-serif and monospace, which formulas hardly ever use.
    case sans
    /// In a circle, a square or parentheses.
    case enclosed
    case fullWidth
    case smallCapital
    case superscript
  }

  package let style: Style
  /// The letter or digit that is meant.
  package let plain: Unicode.Scalar

  /// Nil for any other scalar; signs such as ™, ℃, №, ª and ² are none.
  package init?(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    guard value >= 0x250, let (style, plain) = Self.read(value), let plain = Unicode.Scalar(plain) else { return nil }
    self.style = style
    self.plain = plain
  }

  private static func read(_ value: UInt32) -> (Style, UInt32)? {
    switch value {
    case 0x250...0x2FF, 0x1D00...0x1DBF, 0x2071, 0x207F, 0x2C7D, 0xA730...0xA7FF, 0x107A5: phonetic(value)
    case 0x210E: (.italic, small + 7)
    case 0x2102...0x2134: letterlike(value).map { (.mathematical, $0) }
    case 0x249C...0x24B5: (.enclosed, small + value - 0x249C)
    case 0x24B6...0x24CF: (.enclosed, capital + value - 0x24B6)
    case 0x24D0...0x24E9: (.enclosed, small + value - 0x24D0)
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: (.fullWidth, value - 0xFF00 + 0x20)
    case 0x1D400...0x1D6A3: latin(value - 0x1D400)
    case 0x1D6A4: (.italic, 0x131)
    case 0x1D6A5: (.italic, 0x237)
    case 0x1D6A8...0x1D7C9: greek(value - 0x1D6A8)
    case 0x1D7CA...0x1D7CB: (.mathematical, 0x3DC + value - 0x1D7CA)
    case 0x1D7CE...0x1D7FF: digit(value - 0x1D7CE)
    case 0x1F110...0x1F189: enclosedCapital(value - 0x1F110)
    default: nil
    }
  }

  private static let capital: UInt32 = 0x41
  private static let small: UInt32 = 0x61

  // MARK: Mathematical

  /// Thirteen alphabets of 26 capitals and 26 small letters: eight with serifs, script and so on, then five without.
  private static func latin(_ index: UInt32) -> (Style, UInt32) {
    let letter = index % 52
    let style: Style = index / 52 == 1 ? .italic : index / 52 < 8 ? .mathematical : .sans
    return (style, letter < 26 ? capital + letter : small + letter - 26)
  }

  /// Five alphabets of 58: three with serifs, then two without.
  private static func greek(_ index: UInt32) -> (Style, UInt32) {
    let letter = index % 58
    let plain: UInt32 =
      switch letter {
      case 17: 0x398
      case 0..<25: 0x391 + letter
      case 25: 0x2207
      case 26..<51: 0x3B1 + letter - 26
      case 51: 0x2202
      case 52: 0x3B5
      case 53: 0x3B8
      case 54: 0x3BA
      case 55: 0x3C6
      case 56: 0x3C1
      default: 0x3C0
      }
    return (index / 58 == 1 ? .italic : index / 58 < 3 ? .mathematical : .sans, plain)
  }

  /// Bold, double-struck, then three without serifs.
  private static func digit(_ index: UInt32) -> (Style, UInt32) {
    (index / 10 < 2 ? .mathematical : .sans, 0x30 + index % 10)
  }

  /// The letters that were there before the alphabets, which have holes in their places.
  private static func letterlike(_ value: UInt32) -> UInt32? {
    let letter: Unicode.Scalar
    switch value {
    case 0x210A: letter = "g"
    case 0x212F: letter = "e"
    case 0x2134: letter = "o"
    case 0x212C: letter = "B"
    case 0x2102, 0x212D: letter = "C"
    case 0x2130: letter = "E"
    case 0x2131: letter = "F"
    case 0x210B, 0x210C, 0x210D: letter = "H"
    case 0x2110, 0x2111: letter = "I"
    case 0x2112: letter = "L"
    case 0x2133: letter = "M"
    case 0x2115: letter = "N"
    case 0x2119: letter = "P"
    case 0x211A: letter = "Q"
    case 0x211B, 0x211C, 0x211D: letter = "R"
    case 0x2124, 0x2128: letter = "Z"
    default: return nil
    }
    return letter.value
  }

  // MARK: Others

  /// Alphabets of 26, each in a row of 32: in parentheses, squared, circled white on black, squared white on black.
  private static func enclosedCapital(_ index: UInt32) -> (Style, UInt32)? {
    index % 32 < 26 ? (.enclosed, capital + index % 32) : nil
  }

  private static func phonetic(_ value: UInt32) -> (Style, UInt32)? {
    if let index = smallCapitals.firstIndex(of: value) { return (.smallCapital, small + UInt32(index)) }
    if let index = superscripts.firstIndex(of: value) { return (.superscript, small + UInt32(index)) }
    return superscriptCapitals.firstIndex(of: value).map { (.superscript, capital + UInt32($0)) }
  }

  // In alphabetical order; a blank where Unicode has none.
  private static let smallCapitals = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡ ʏᴢ".unicodeScalars.map(\.value)
  private static let superscripts = "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖ𐞥ʳˢᵗᵘᵛʷˣʸᶻ".unicodeScalars.map(\.value)
  private static let superscriptCapitals = "ᴬᴮꟲᴰᴱꟳᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾꟴᴿ ᵀᵁⱽᵂ".unicodeScalars.map(\.value)
}
