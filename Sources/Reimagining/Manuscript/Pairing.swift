import PostText

/// Brackets and quotation marks, which come in pairs.
package enum Pairing {
  /// Whether all of them are closed in the text.
  package static func isBalanced(_ bytes: [UInt8]) -> Bool {
    openCount(in: bytes, 0..<bytes.count) == 0
  }

  /// How many are open at the end of `range`, or closed without having been open; a straight quotation mark that stands
  /// alone counts as one.
  static func openCount(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    var counts = [Int](repeating: 0, count: pairs.count)
    var straight = 0
    var quotations = OpenQuotations()
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      if byte < 0x80 {
        switch byte {
        case UInt8(ascii: "("): if !isSmiley(bytes, offset) { counts[0] += 1 }
        case UInt8(ascii: ")"):
          let closes = counts[0] > 0 || !isNumbering(bytes, offset, from: range.lowerBound)
          if closes, !isSmiley(bytes, offset) { counts[0] -= 1 }
        case UInt8(ascii: "["): counts[1] += 1
        case UInt8(ascii: "]"): counts[1] -= 1
        case UInt8(ascii: "\""): straight += 1
        default: break
        }
        offset += 1
        continue
      }
      let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
      for (index, pair) in pairs.enumerated().dropFirst(2) {
        if scalar == pair.0 { counts[index] += 1 }
        if scalar == pair.1 { counts[index] -= 1 }
      }
      quotations.read(scalar, mayOpen: offset == range.lowerBound || mayOpen(behind: offset, in: bytes))
      offset += length
    }
    return counts.reduce(0) { $0 + abs($1) } + straight % 2 + quotations.unmatched
  }

  private static let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("(", ")"), ("[", "]"), ("「", "」"), ("『", "』"), ("（", "）"),
  ]

  /// Whether what stands before a mark lets it open a quotation: a blank, a bracket, a dash, another mark.
  private static func mayOpen(behind offset: Int, in bytes: [UInt8]) -> Bool {
    let byte = bytes[offset - 1]
    if byte < 0x80 { return ASCII.isSpace(byte) || "([{-/\"'".utf8.contains(byte) }
    guard let (scalar, _) = UTF8Scalar.decode(bytes, before: offset) else { return true }
    return scalar.properties.isWhitespace || "–—„“«»".unicodeScalars.contains(scalar)
  }

  /// `:)`, `;-(`.
  private static func isSmiley(_ bytes: [UInt8], _ offset: Int) -> Bool {
    guard offset > 0 else { return false }
    let eyes = bytes[offset - 1] == UInt8(ascii: "-") && offset > 1 ? bytes[offset - 2] : bytes[offset - 1]
    return eyes == UInt8(ascii: ":") || eyes == UInt8(ascii: ";")
  }

  /// `1)` before what it numbers.
  private static func isNumbering(_ bytes: [UInt8], _ offset: Int, from start: Int) -> Bool {
    var index = offset
    while index > start, ASCII.isAlphanumeric(bytes[index - 1]), offset - index < 2 { index -= 1 }
    return index < offset && (index == start || ASCII.isSpace(bytes[index - 1]))
  }
}

extension Pairing {
  /// Whether nobody else is quoted in the text.
  static func hasNoQuotation(_ bytes: [UInt8]) -> Bool {
    let marks: Set<Unicode.Scalar> = ["“", "”", "«", "»", "「", "」", "„"]
    return !String(decoding: bytes, as: UTF8.self).unicodeScalars.contains(where: marks.contains)
  }
}
