import PostText

extension Token {
  /// Letters. Matched, not compared: a comparison is a call into another module, and these are asked for every token.
  @inline(__always)
  package var isWord: Bool {
    if case .word = kind { true } else { false }
  }

  /// Letters or digits.
  @inline(__always)
  package var isWordOrNumber: Bool {
    switch kind {
    case .word, .number: true
    default: false
    }
  }

  @inline(__always)
  var isPunctuation: Bool {
    if case .punctuation = kind { true } else { false }
  }

  @inline(__always)
  var isLineBreak: Bool {
    if case .lineBreak = kind { true } else { false }
  }

  @inline(__always)
  var isEmoji: Bool {
    if case .emoji = kind { true } else { false }
  }
}
