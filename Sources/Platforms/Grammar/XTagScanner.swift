import PostText

/// Finds mentions, hashtags and cashtags the way X's published library does.
///
/// Like its links (see `LinkScanner`), each of the three is searched for from where the last match of its kind ended,
/// and takes up the character before it.
struct XTagScanner {
  let bytes: [UInt8]

  private var mentionEnd = 0
  private var hashtagEnd = 0
  private var cashtagEnd = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Looks for a mention at the sign `sign`; signs must be visited from the first to the last.
  mutating func visitAtSign(_ sign: Range<Int>, _ found: inout [Entity]) {
    guard mayMention(at: sign.lowerBound) else { return }
    let most = Self.longestName
    var end = sign.upperBound
    while end < bytes.count, end - sign.upperBound < most, ASCII.isWord(bytes[end]) { end += 1 }
    guard end > sign.upperBound else { return }
    mentionEnd = listEnd(at: end) ?? end
    if breaksMention(at: mentionEnd) { return }
    found.append(Entity(.mention, sign.lowerBound..<end, value: sign.upperBound..<end))
  }

  /// The most characters that a mention takes; accounts have fewer by now.
  private static let longestName = 20
  private static let longestListName = 25

  /// Whether a mention may begin at `offset`: at the start, after most signs and other scripts, or glued to `RT`.
  private func mayMention(at offset: Int) -> Bool {
    guard offset > 0 else { return true }
    guard offset > mentionEnd, let (scalar, _) = UTF8Scalar.decode(bytes, before: offset) else { return false }
    switch scalar {
    case "_", "!", "#", "$", "%", "&", "*", "@", "＠": return false
    default:
      guard scalar.isASCII, ASCII.isAlphanumeric(bytes[offset - 1]) else { return true }
      return followsRetweet(offset)
    }
  }

  private func followsRetweet(_ offset: Int) -> Bool {
    let start = offset - 2
    guard ASCII.matches("rt", bytes, at: start) else { return false }
    guard start > 0 else { return true }
    guard start > mentionEnd else { return false }
    switch bytes[start - 1] {
    case UInt8(ascii: "+"), UInt8(ascii: "~"), UInt8(ascii: "."), UInt8(ascii: "-"): return false
    default: return !ASCII.isWord(bytes[start - 1])
    }
  }

  /// The end of the list name behind a handle that ends at `slash`.
  private func listEnd(at slash: Int) -> Int? {
    guard slash + 1 < bytes.count, bytes[slash] == UInt8(ascii: "/"), ASCII.isLetter(bytes[slash + 1]) else {
      return nil
    }
    var end = slash + 1
    while end < bytes.count, end - slash <= Self.longestListName,
      ASCII.isWord(bytes[end]) || bytes[end] == UInt8(ascii: "-")
    {
      end += 1
    }
    return end
  }

  /// Whether what stands at `offset` shows that the text before it is no mention, but an address or a foreign word.
  private func breaksMention(at offset: Int) -> Bool {
    let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
    guard length > 0 else { return false }
    return scalar == "@" || scalar == "＠" || TextClass.isLatinAccent(scalar) || ASCII.matches("://", bytes, at: offset)
  }
}

extension XTagScanner {
  /// Looks for a hashtag at the sign `sign`; signs must be visited from the first to the last.
  mutating func visitHashSign(_ sign: Range<Int>, _ found: inout [Entity]) {
    guard mayTag(at: sign.lowerBound) else { return }
    let (next, _) = UTF8Scalar.decode(bytes, at: sign.upperBound)
    if next.value == 0xFE0F || next.value == 0x20E3 { return }
    var hasLetter = false
    let end = TextClass.runEnd(bytes, from: sign.upperBound) { scalar in
      if ScalarClass.isLetterOrMark(scalar) {
        hasLetter = true
        return true
      }
      return ScalarClass.isDecimalDigit(scalar) || Self.isJoiner(scalar)
    }
    guard hasLetter else { return }
    hashtagEnd = end
    let (after, length) = UTF8Scalar.decode(bytes, at: end)
    if length > 0, after == "#" || after == "＃" || ASCII.matches("://", bytes, at: end) { return }
    found.append(Entity(.hashtag, sign.lowerBound..<end, value: sign.upperBound..<end))
  }

  /// Whether a hashtag may begin at `offset`: not inside a word and not in an HTML entity.
  private func mayTag(at offset: Int) -> Bool {
    guard offset > 0 else { return true }
    guard offset > hashtagEnd, let (scalar, _) = UTF8Scalar.decode(bytes, before: offset) else { return false }
    if scalar.value == 0xFE0E || scalar.value == 0xFE0F { return true }
    return scalar != "&" && !ScalarClass.isLetterOrMark(scalar) && !ScalarClass.isDecimalDigit(scalar)
      && !Self.isJoiner(scalar)
  }

  /// The characters that hashtags hold beside letters, marks and digits: underscore, joiners, and signs that stand
  /// inside words of Hebrew, Tibetan, Japanese and others.
  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x5F, 0xB7, 0x05BE, 0x05F3, 0x05F4, 0x0F0B, 0x0F0C, 0x200C, 0x200D, 0x3003, 0x301C, 0x309B, 0x309C: true
    case 0x30A0, 0x30FB, 0xA67E, 0xFF5E: true
    default: false
    }
  }

  /// Looks for a cashtag at the sign `dollar`; signs must be visited from the first to the last.
  mutating func visitDollarSign(at dollar: Int, _ found: inout [Entity]) {
    guard mayCashtag(at: dollar) else { return }
    let start = dollar + 1
    var end = ASCII.runEnd(bytes, from: start, while: ASCII.isLetter)
    guard 1...6 ~= end - start else { return }
    if end < bytes.count, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: "_") {
      let suffixEnd = ASCII.runEnd(bytes, from: end + 1, while: ASCII.isLetter)
      if 2...3 ~= suffixEnd - end, endsCashtag(at: suffixEnd) { end = suffixEnd }
    }
    guard endsCashtag(at: end) else { return }
    cashtagEnd = end
    found.append(Entity(.cashtag, dollar..<end, value: start..<end))
  }

  private func mayCashtag(at offset: Int) -> Bool {
    guard offset > 0 else { return true }
    guard offset > cashtagEnd, let (scalar, _) = UTF8Scalar.decode(bytes, before: offset) else { return false }
    return TextClass.isSpace(scalar) || TextClass.isDirectionalMark(scalar)
  }

  private func endsCashtag(at offset: Int) -> Bool {
    let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
    guard length > 0 else { return true }
    return TextClass.isScriptSpace(scalar) || scalar.isASCII && ASCII.isPunctuation(bytes[offset])
  }
}
