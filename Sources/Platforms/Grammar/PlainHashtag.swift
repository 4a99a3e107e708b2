import PostText

/// A hashtag as most platforms have it: a sign that no word character precedes, then word characters.
struct PlainHashtag: Sendable {
  /// Whether the full-width `＃` begins a tag too.
  var takesFullWidthSign = false
  /// Whether at least one character must be something else than a digit or an underscore.
  var needsLetter = true

  /// The tag whose sign begins at `offset`; nil when none does.
  func tag(in bytes: [UInt8], at offset: Int) -> Entity? {
    guard let start = signEnd(bytes, at: offset), mayBegin(bytes, at: offset) else { return nil }
    var hasLetter = !needsLetter
    let end = TextClass.runEnd(bytes, from: start) { scalar in
      if ScalarClass.isLetterOrMark(scalar) {
        hasLetter = true
        return true
      }
      return scalar == "_" || ScalarClass.isDecimalDigit(scalar)
    }
    guard end > start, hasLetter, !Self.isKeycap(bytes, at: start) else { return nil }
    return Entity(.hashtag, offset..<end, value: start..<end)
  }

  private func signEnd(_ bytes: [UInt8], at offset: Int) -> Int? {
    guard offset >= 0, offset < bytes.count else { return nil }
    if bytes[offset] == UInt8(ascii: "#") { return offset + 1 }
    return takesFullWidthSign && FullWidth.sign(bytes, at: offset) == "#" ? offset + 3 : nil
  }

  /// Not inside a word, and not in an HTML entity (`&#39;`) or the fragment of a link.
  private func mayBegin(_ bytes: [UInt8], at offset: Int) -> Bool {
    guard let (scalar, _) = UTF8Scalar.decode(bytes, before: offset) else { return true }
    if scalar.value == 0xFE0E || scalar.value == 0xFE0F { return true }
    return scalar != "&" && scalar != "/" && scalar != "#" && !TextClass.isWord(scalar)
  }

  /// Whether the mark at `offset` makes an emoji of the sign before it.
  private static func isKeycap(_ bytes: [UInt8], at offset: Int) -> Bool {
    let value = UTF8Scalar.decode(bytes, at: offset).scalar.value
    return value == 0xFE0F || value == 0x20E3
  }
}
