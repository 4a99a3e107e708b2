/// Parts a post into tokens in one pass. Blanks are no tokens; everything else is in exactly one.
package struct Tokenizer {
  private let bytes: [UInt8]
  private var index = 0
  private var tokens: [Token] = []

  package static func tokens(of bytes: [UInt8]) -> [Token] {
    var tokenizer = Tokenizer(bytes: bytes)
    tokenizer.tokens.reserveCapacity(bytes.count / 5 + 1)
    while tokenizer.index < bytes.count { tokenizer.step() }
    return tokenizer.tokens
  }

  /// The same, where `tokens` are those of the text before `change`.
  package static func tokens(of bytes: [UInt8], after tokens: [Token], _ change: LineChange) -> [Token] {
    change.carried(over: tokens, to: bytes, find: Self.tokens)
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func step() {
    let byte = bytes[index]
    switch byte {
    case 0x20, 0x09: index += 1
    case 0x0A: emit(.lineBreak, to: index + 1)
    case 0x0D: emit(.lineBreak, to: ASCII.has("\r\n", at: index, in: bytes) ? index + 2 : index + 1)
    case UInt8(ascii: "@"): emit(sign: .mention, end: mentionEnd())
    case UInt8(ascii: "#"): emit(sign: .hashtag, end: hashtagEnd())
    default: stepText(byte)
    }
  }

  private mutating func stepText(_ byte: UInt8) {
    if byte < 0x80, !ASCII.isAlphanumeric(byte) { return emit(.punctuation, to: index + 1) }
    if byte >= 0x80 || ASCII.isDigit(byte), let end = EmojiSequence.end(in: bytes, from: index) {
      return emit(.emoji, to: end)
    }
    if byte < 0x80, let (kind, end) = linkOrEmail() { return emit(kind, to: end) }
    if ASCII.isDigit(byte) { return emit(.number, to: numberEnd()) }
    let (scalar, length) = UTF8Scalar.decode(bytes, at: index)
    if Self.isWordScalar(scalar) { return emit(.word, to: wordEnd(from: index)) }
    if scalar.properties.isWhitespace { index += length } else { emit(.punctuation, to: index + length) }
  }

  private mutating func emit(_ kind: Token.Kind, to end: Int) {
    tokens.append(Token(kind, index..<end))
    index = end
  }

  private mutating func emit(sign kind: Token.Kind, end: Int?) {
    if let end {
      emit(kind, to: end)
    } else if let end = EmojiSequence.end(in: bytes, from: index) {
      emit(.emoji, to: end)
    } else {
      emit(.punctuation, to: index + 1)
    }
  }

  // MARK: Ends of tokens

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ASCII.isAlphanumeric(UInt8(truncatingIfNeeded: scalar.value)) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber:
      return scalar.value != 0xFE0F && scalar.value != 0x20E3
    default: return false
    }
  }

  /// Letters, marks and digits, and an apostrophe between two of them.
  private func wordEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      if byte < 0x80 {
        if ASCII.isAlphanumeric(byte) {
          end += 1
        } else if byte == UInt8(ascii: "'"), startsWord(end + 1), end > start {
          end += 1
        } else {
          break
        }
      } else {
        let (scalar, length) = UTF8Scalar.decode(bytes, at: end)
        let isApostrophe = scalar == "\u{2019}" && startsWord(end + length)
        guard Self.isWordScalar(scalar) || isApostrophe else { break }
        end += length
      }
    }
    return end
  }

  private func startsWord(_ offset: Int) -> Bool {
    Self.isWordScalar(UTF8Scalar.decode(bytes, at: offset).scalar)
  }

  private func numberEnd() -> Int {
    var end = index
    while end < bytes.count {
      let byte = bytes[end]
      let isSeparator = byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":")
      if ASCII.isDigit(byte) {
        end += 1
      } else if isSeparator, end + 1 < bytes.count, ASCII.isDigit(bytes[end + 1]) {
        end += 2
      } else {
        break
      }
    }
    return startsWord(end) ? wordEnd(from: end) : end
  }

  private func mentionEnd() -> Int? {
    guard !followsWord else { return nil }
    var end = index + 1
    while end < bytes.count {
      let byte = bytes[end]
      let isInner = byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "@")
      if ASCII.isAlphanumeric(byte) || byte == UInt8(ascii: "_") {
        end += 1
      } else if isInner, end > index + 1, end + 1 < bytes.count, ASCII.isAlphanumeric(bytes[end + 1]) {
        end += 2
      } else {
        break
      }
    }
    return end > index + 1 ? end : nil
  }

  private func hashtagEnd() -> Int? {
    guard !followsWord else { return nil }
    var end = index + 1
    var hasLetter = false
    while end < bytes.count {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: end)
      guard scalar == "_" || Self.isWordScalar(scalar) else { break }
      hasLetter = hasLetter || !(scalar == "_" || scalar.properties.numericType != nil)
      end += length
    }
    return hasLetter ? end : nil
  }

  private var followsWord: Bool {
    guard let last = tokens.last, last.range.upperBound == index else { return false }
    return last.kind == .word || last.kind == .number
  }

  // MARK: Links and e-mail addresses

  /// More than a host (253) or the name in an e-mail address (64) may have. Text that looks like the start of one
  /// everywhere would be searched again and again.
  private static let longestAddress = 320

  /// A link or an address that begins here. Most words stop this at their first byte that can't be in a host.
  private func linkOrEmail() -> (Token.Kind, Int)? {
    var end = index
    var hasDot = false
    let limit = min(bytes.count, index + Self.longestAddress)
    while end < limit {
      let byte = bytes[end]
      if byte == UInt8(ascii: ".") {
        guard end + 1 < bytes.count, bytes[end + 1] >= 0x80 || ASCII.isAlphanumeric(bytes[end + 1]) else { break }
        hasDot = true
      } else if byte == UInt8(ascii: "@"), end > index, let host = hostEnd(from: end + 1) {
        return (.email, host)
      } else if byte == UInt8(ascii: ":"), ASCII.has("://", at: end, in: bytes), !followsWord {
        let target = linkEnd(from: end + 3)
        return target > end + 3 ? (.link, target) : nil
      } else if !Self.isLocalPart(byte) {
        break
      }
      end += 1
    }
    guard hasDot, !followsWord, let host = hostEnd(from: index) else { return nil }
    if host < bytes.count, "/?#:".utf8.contains(bytes[host]) { return (.link, linkEnd(from: host)) }
    return (.link, host)
  }

  /// What may stand before the `@` of an address, and so before a host as well.
  private static func isLocalPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "%"), 0x80...0xFF: true
    default: ASCII.isAlphanumeric(byte)
    }
  }

  /// The end of a host name with a known top-level domain that begins at `start`.
  private func hostEnd(from start: Int) -> Int? {
    var end = start
    var label = start
    var domain: Int?
    let limit = min(bytes.count, start + Self.longestAddress)
    while end < limit {
      let byte = bytes[end]
      if byte == UInt8(ascii: ".") {
        guard end > label, end + 1 < bytes.count, ASCII.isAlphanumeric(bytes[end + 1]) else { break }
        label = end + 1
      } else if !(ASCII.isAlphanumeric(byte) || byte == UInt8(ascii: "-")) {
        break
      }
      end += 1
    }
    if label > start, end > label, TopLevelDomain.contains(bytes, range: label..<end) { domain = end }
    return domain
  }

  /// Where a link's visible text ends: white space, or the punctuation that closes the sentence around it.
  private func linkEnd(from start: Int) -> Int {
    var end = start
    var openParentheses = 0
    while end < bytes.count {
      let byte = bytes[end]
      if byte <= 0x20 || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\"") { break }
      if byte == UInt8(ascii: "(") { openParentheses += 1 }
      if byte == UInt8(ascii: ")") {
        guard openParentheses > 0 else { break }
        openParentheses -= 1
      }
      if byte >= 0x80 {
        let (scalar, length) = UTF8Scalar.decode(bytes, at: end)
        guard !scalar.properties.isWhitespace, EmojiSequence.end(in: bytes, from: end) == nil else { break }
        end += length
      } else {
        end += 1
      }
    }
    while end > start, ".,;:!?'*_~".utf8.contains(bytes[end - 1]) { end -= 1 }
    return end
  }
}
