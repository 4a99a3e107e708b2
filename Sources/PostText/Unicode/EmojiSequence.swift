/// Emoji sequences as Unicode recommends them for interchange (UTS #51, Emoji 17.0).
///
/// Sequences that Unicode lists count as one, with U+FE0F where it belongs or without. A join that isn't listed falls
/// into its listed parts.
package enum EmojiSequence {
  /// The end of the longest emoji sequence that begins at `start`; nil when none does.
  ///
  /// Characters that show as text by default (`™`, `☎`) need U+FE0F behind them or a skin tone; digits, `#` and `*`
  /// are emoji only as keycaps, regional indicators only as the flag of a region. A lone U+FE0F is none.
  package static func end(in bytes: [UInt8], from start: Int) -> Int? {
    let (scalar, length) = UTF8Scalar.decode(bytes, at: start)
    guard isEmojiScalarStart(scalar) else { return nil }
    if scalar.isASCII { return keycapEnd(bytes, from: start + length) }
    if let first = regionalLetter(scalar) { return flagEnd(bytes, from: start + length, first: first) }
    return pictographEnd(bytes, from: start)
  }

  /// Whether some emoji sequence begins with `scalar`: a quick test to pass over other text.
  package static func isEmojiScalarStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x23, 0x2A: true
    case 0..<0x80: false
    default: EmojiScalar(scalar).contains(.emoji) || regionalLetter(scalar) != nil
    }
  }

  /// Whether `scalar` is an emoji, a skin tone or a regional indicator, be it only with others beside it. Digits are none.
  package static func isPictograph(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && isEmojiScalarStart(scalar)
  }

  /// The end of a keycap whose digit or sign ends at `offset`.
  private static func keycapEnd(_ bytes: [UInt8], from offset: Int) -> Int? {
    var (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
    var end = offset + length
    if scalar == emojiSelector {
      (scalar, length) = UTF8Scalar.decode(bytes, at: end)
      end += length
    }
    return scalar == keycapMark ? end : nil
  }

  /// The end of the flag whose first letter is `first` and whose second stands at `offset`.
  private static func flagEnd(_ bytes: [UInt8], from offset: Int, first: Int) -> Int? {
    let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
    guard let second = regionalLetter(scalar) else { return nil }
    return EmojiTable.flags[first] >> UInt32(second) & 1 == 1 ? offset + length : nil
  }

  /// The end of the longest sequence of pictographs at `start`: one element, or several that are listed together.
  private static func pictographEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    guard let first = EmojiElement(bytes, at: start) else { return nil }
    var best = first.isEmojiAlone ? first.end : nil
    guard first.isContinued(in: bytes) else { return best }
    var shape = EmojiShape(first, in: bytes)
    while shape.extend(in: bytes) { best = shape.listedEnd ?? best }
    return best
  }

  /// The letter that a regional indicator stands for, A being 0; nil for any other scalar.
  private static func regionalLetter(_ scalar: Unicode.Scalar) -> Int? {
    0x1F1E6...0x1F1FF ~= scalar.value ? Int(scalar.value - 0x1F1E6) : nil
  }

  static let emojiSelector: Unicode.Scalar = "\u{FE0F}"
  static let textSelector: Unicode.Scalar = "\u{FE0E}"
  static let joiner: Unicode.Scalar = "\u{200D}"
  private static let keycapMark: Unicode.Scalar = "\u{20E3}"
}
