import PostText

/// A token of a JSON text that may be half written: what is being typed seldom parses.
struct LooseJSONToken {
  enum Kind { case openObject, openList, close, colon, comma, string, word, comment }

  var kind: Kind
  var range: Range<Int>
  /// Whether a character typed right behind it would belong to it.
  var isOpenEnded: Bool

  /// All tokens of a text, in order. A string that isn't closed ends with its line.
  static func tokens(of bytes: [UInt8]) -> [LooseJSONToken] {
    var tokens: [LooseJSONToken] = []
    var offset = ASCII.has("\u{FEFF}", at: 0, in: bytes) ? 3 : 0
    while offset < bytes.count {
      guard !ASCII.isSpace(bytes[offset]) else {
        offset += 1
        continue
      }
      let token = token(at: offset, in: bytes)
      tokens.append(token)
      offset = token.range.upperBound
    }
    return tokens
  }

  private static func token(at start: Int, in bytes: [UInt8]) -> LooseJSONToken {
    let sign = { (kind: Kind) in LooseJSONToken(kind: kind, range: start..<(start + 1), isOpenEnded: false) }
    switch bytes[start] {
    case UInt8(ascii: "{"): return sign(.openObject)
    case UInt8(ascii: "["): return sign(.openList)
    case UInt8(ascii: "}"), UInt8(ascii: "]"): return sign(.close)
    case UInt8(ascii: ":"): return sign(.colon)
    case UInt8(ascii: ","): return sign(.comma)
    case UInt8(ascii: "\""): return string(at: start, in: bytes)
    case UInt8(ascii: "/") where ASCII.has("//", at: start, in: bytes):
      let end = bytes[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
      return LooseJSONToken(kind: .comment, range: start..<(end ?? bytes.count), isOpenEnded: true)
    case UInt8(ascii: "/") where ASCII.has("/*", at: start, in: bytes):
      var end = start + 2
      while end < bytes.count, !ASCII.has("*/", at: end, in: bytes) { end += 1 }
      let isClosed = end < bytes.count
      return LooseJSONToken(kind: .comment, range: start..<min(end + 2, bytes.count), isOpenEnded: !isClosed)
    default:
      let end = bytes[(start + 1)...].firstIndex { ASCII.isSpace($0) || Array("{}[]:,\"".utf8).contains($0) }
      return LooseJSONToken(kind: .word, range: start..<(end ?? bytes.count), isOpenEnded: true)
    }
  }

  private static func string(at start: Int, in bytes: [UInt8]) -> LooseJSONToken {
    var offset = start + 1
    var isEscaped = false
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n"), bytes[offset] != UInt8(ascii: "\r") {
      if bytes[offset] == UInt8(ascii: "\""), !isEscaped {
        return LooseJSONToken(kind: .string, range: start..<(offset + 1), isOpenEnded: false)
      }
      isEscaped = bytes[offset] == UInt8(ascii: "\\") && !isEscaped
      offset += 1
    }
    return LooseJSONToken(kind: .string, range: start..<offset, isOpenEnded: true)
  }

  /// A string without its quotation marks, or a word.
  func word(in text: SourceText) -> String {
    guard kind == .string else { return text.string(in: range) }
    let isClosed = !isOpenEnded && range.count > 1
    return text.string(in: (range.lowerBound + 1)..<max(range.lowerBound + 1, range.upperBound - (isClosed ? 1 : 0)))
  }
}
