import PostText

/// Code that is short enough to be read in a post: a line, as one types it into a terminal.
enum CodeLine {
  /// The line without the sign of a terminal before it; nil where a platform would take a part of it for a link, a tag
  /// or a handle, or where it is too long.
  static func range(_ line: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    let line = ASCII.has("$ ", at: line.lowerBound, in: bytes) ? (line.lowerBound + 2)..<line.upperBound : line
    let text = ASCII.trimmed(line, in: bytes)
    guard text.count <= longest, Pairing.isBalanced(Array(bytes[text])) else { return nil }
    let isPlain = Tokenizer.tokens(of: Array(bytes[text])).allSatisfy { token in
      switch token.kind {
      case .word, .number, .punctuation: true
      case .link, .mention, .hashtag, .email, .emoji, .lineBreak: false
      }
    }
    return isPlain ? text : nil
  }

  private static let longest = 60
}
