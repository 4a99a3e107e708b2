/// What may stand between the tokens.
extension JSONParser {
  mutating func skipByteOrderMark() {
    if peek() == 0xEF, peek(1) == 0xBB, peek(2) == 0xBF { position += 3 }
  }

  /// Steps over white space and, where the dialect has them, comments.
  @inline(__always)
  mutating func skipSpace() throws(JSONSyntaxError) {
    skipWhitespace()
    if dialect == .commented, peek() == UInt8(ascii: "/") { try skipComments() }
  }

  @inline(__always)
  private mutating func skipWhitespace() {
    while position < end {
      switch bytes[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): position += 1
      default: return
      }
    }
  }

  private mutating func skipComments() throws(JSONSyntaxError) {
    while peek() == UInt8(ascii: "/") {
      switch peek(1) {
      case UInt8(ascii: "/"): skipLine()
      case UInt8(ascii: "*"): try skipBlockComment()
      default: throw failure("expected a comment after '/'")
      }
      skipWhitespace()
    }
  }

  private mutating func skipLine() {
    while position < end, bytes[position] != UInt8(ascii: "\n"), bytes[position] != UInt8(ascii: "\r") {
      position += 1
    }
  }

  private mutating func skipBlockComment() throws(JSONSyntaxError) {
    let start = position
    position += 2
    while position < end {
      if bytes[position] == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "/") {
        position += 2
        return
      }
      position += 1
    }
    throw JSONSyntaxError(offset: start, message: "this comment has no closing '*/'")
  }
}
