import PostText

/// A mark of MarkdownV2, or a reserved character that is none.
struct TelegramMark {
  enum Kind {
    /// The same mark opens and closes it.
    case toggle(TelegramMarkdown.Style)
    /// An opening bracket.
    case open(TelegramMarkdown.Style)
    case closeBracket
    /// `>`, which is a mark only at the start of a line.
    case quote
    case lineEnd
    case none
  }

  let kind: Kind
  let length: Int

  private init(_ kind: Kind, _ length: Int = 1) {
    self.kind = kind
    self.length = length
  }

  /// The mark at `offset`, of two the longer one; nil when the character there isn't reserved.
  init?(_ bytes: [UInt8], at offset: Int) {
    let byte = bytes[offset]
    let isDouble = offset + 1 < bytes.count && bytes[offset + 1] == byte
    switch byte {
    case UInt8(ascii: "*"): self.init(.toggle(.bold))
    case UInt8(ascii: "~"): self.init(.toggle(.strikethrough))
    case UInt8(ascii: "_"): self = isDouble ? TelegramMark(.toggle(.underline), 2) : TelegramMark(.toggle(.italic))
    case UInt8(ascii: "|"): self = isDouble ? TelegramMark(.toggle(.spoiler), 2) : TelegramMark(.none)
    case UInt8(ascii: "`"):
      self = ASCII.matches("```", bytes, at: offset) ? TelegramMark(.toggle(.pre), 3) : TelegramMark(.toggle(.code))
    case UInt8(ascii: "["): self.init(.open(.link))
    case UInt8(ascii: "!"):
      self = ASCII.matches("[", bytes, at: offset + 1) ? TelegramMark(.open(.customEmoji), 2) : TelegramMark(.none)
    case UInt8(ascii: "]"): self.init(.closeBracket)
    case UInt8(ascii: ">"): self.init(.quote)
    case UInt8(ascii: "\n"): self.init(.lineEnd)
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "-"): self.init(.none)
    case UInt8(ascii: "="), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "."): self.init(.none)
    default: return nil
    }
  }

  /// Whether the backslash at `offset` takes its meaning from the character behind it. Any of ASCII can be escaped.
  static func isEscape(_ bytes: [UInt8], at offset: Int) -> Bool {
    bytes[offset] == UInt8(ascii: "\\") && offset + 1 < bytes.count && (1...126).contains(bytes[offset + 1])
  }

  /// What stands behind the opening mark of a block of code: the language it names, if any, and the code, which begins
  /// behind one line end.
  static func block(_ bytes: [UInt8], from start: Int) -> (language: Range<Int>?, code: Int) {
    let end = ASCII.runEnd(bytes, from: start) { !endsLanguage($0) }
    let hasLanguage = end > start && end < bytes.count && bytes[end] != UInt8(ascii: "`")
    let code = hasLanguage ? end : start
    return (hasLanguage ? start..<end : nil, code + lineEndLength(bytes, at: code))
  }

  private static func endsLanguage(_ byte: UInt8) -> Bool {
    ASCII.isSpace(byte) || byte == 0 || byte == 0x0B || byte == UInt8(ascii: "`")
  }

  /// The length of the line end at `offset`; carriage return and line feed in either order are one.
  private static func lineEndLength(_ bytes: [UInt8], at offset: Int) -> Int {
    let isEnd = { (byte: UInt8) in byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
    guard offset < bytes.count, isEnd(bytes[offset]) else { return 0 }
    return offset + 1 < bytes.count && isEnd(bytes[offset + 1]) && bytes[offset + 1] != bytes[offset] ? 2 : 1
  }
}
