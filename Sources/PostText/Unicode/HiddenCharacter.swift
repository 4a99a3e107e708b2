/// A character that shows nothing, or only a box, and so gets into a text unseen.
///
/// Whether one does harm depends on what stands around it: scripts and emoji need some of them.
package enum HiddenCharacter: Sendable, Equatable {
  case zeroWidthSpace, wordJoiner, byteOrderMark, softHyphen
  /// U+200D and U+200C.
  case joiner, nonJoiner
  /// U+200E, U+200F and U+061C.
  case directionMark
  case directionIsolate, directionEmbedding, directionOverride
  case brailleBlank, hangulFiller
  /// U+1160 and U+115F, which stand for a missing letter of an old Hangul syllable.
  case jamoFiller
  case graphemeJoiner
  /// Signs of multiplication and the like for programs that read formulas.
  case invisibleOperator
  /// U+FE0F and U+FE0E, which choose between emoji and text.
  case emojiSelector
  case variationSelector
  /// U+E0100 to U+E01EF.
  case ideographSelector
  case mongolianSelector
  case tag
  case lineSeparator, paragraphSeparator, verticalTab, formFeed
  case control
  /// U+0080 to U+009F: what is left of Windows' quotation marks and dashes when they are read as another encoding.
  case upperControl
  /// Other characters that only give orders to programs.
  case formatCharacter
  case noncharacter
  /// What a copied picture leaves in a text.
  case objectReplacement
  /// U+FFFD, which stands for what could not be read.
  case replacement

  package init?(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20..<0x7F: return nil
    case 0x0B: self = .verticalTab
    case 0x0C: self = .formFeed
    case 0..<0x20, 0x7F: self = .control
    case 0x80...0x9F: self = .upperControl
    case 0xAD: self = .softHyphen
    case 0x34F: self = .graphemeJoiner
    case 0x61C, 0x200E, 0x200F: self = .directionMark
    case 0x115F, 0x1160: self = .jamoFiller
    case 0x3164, 0xFFA0: self = .hangulFiller
    case 0x180B...0x180F: self = .mongolianSelector
    case 0x200B: self = .zeroWidthSpace
    case 0x200C: self = .nonJoiner
    case 0x200D: self = .joiner
    case 0x2028: self = .lineSeparator
    case 0x2029: self = .paragraphSeparator
    case 0x202A...0x202C: self = .directionEmbedding
    case 0x202D, 0x202E: self = .directionOverride
    case 0x2060: self = .wordJoiner
    case 0x2061...0x2064: self = .invisibleOperator
    case 0x2066...0x2069: self = .directionIsolate
    case 0x206A...0x206F, 0xFFF9...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A: self = .formatCharacter
    case 0x2800: self = .brailleBlank
    case 0xFE0E, 0xFE0F: self = .emojiSelector
    case 0xFE00...0xFE0D: self = .variationSelector
    case 0xFEFF: self = .byteOrderMark
    case 0xFFFC: self = .objectReplacement
    case 0xFFFD: self = .replacement
    case 0xE0100...0xE01EF: self = .ideographSelector
    case 0xE0000...0xE007F: self = .tag
    case 0xFDD0...0xFDEF: self = .noncharacter
    case _ where value & 0xFFFE == 0xFFFE: self = .noncharacter
    default: return nil
    }
  }
}

extension ScalarClass {
  /// A letter or mark that is written from right to left, by its block.
  package static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }

  /// A letter or mark of a script whose letters join or change shape with their neighbours, by its block: those of
  /// Arabic's family, of India and of Southeast Asia.
  package static func joinsItsNeighbors(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x600...0x10FF, 0x1700...0x18AF, 0x1900...0x1CFF, 0xA800...0xABFF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE: true
    case 0x10A00...0x11FFF, 0x16800...0x16FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
