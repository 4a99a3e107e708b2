import PostText

/// Lines that somebody else is named as saying, as in an interview: `Maria Marrero: I first heard of it …`
enum SpeakerLabels {
  /// A name has at least two words, or nobody could tell it from “Note:”.
  private static let words = 2...4

  /// By token: whether it is on such a line, or on the one below a label that stands alone.
  static func marks(in text: VoiceText) -> [Bool] {
    var marks = [Bool](repeating: false, count: text.tokens.count)
    guard let first = text.tokens.first, let last = text.tokens.last,
      ByteSearch.first(UInt8(ascii: ":"), in: text.bytes, first.range.lowerBound..<last.range.upperBound) != nil
    else { return marks }
    var index = 0
    while index < text.tokens.count {
      let end = lineEnd(from: index, in: text)
      if let colon = label(from: index, to: end, in: text) {
        var last = end
        if !(colon..<end).contains(where: { text.tokens[$0].isWord }) { last = lineEnd(from: end + 1, in: text) }
        for token in index..<min(last, marks.count) { marks[token] = true }
        index = max(last, index) + 1
      } else {
        index = end + 1
      }
    }
    return marks
  }

  /// The line break that ends the line of the token at `start`, or the end of the text.
  private static func lineEnd(from start: Int, in text: VoiceText) -> Int {
    var end = start
    while end < text.tokens.count, !text.tokens[end].isLineBreak { end += 1 }
    return end
  }

  /// The token behind the colon of a label that opens the line.
  private static func label(from start: Int, to end: Int, in text: VoiceText) -> Int? {
    var names = 0
    for index in start..<end {
      switch text.tokens[index].kind {
      case .word:
        guard text.isCapitalized(index) else { return nil }
        names += 1
        guard names <= words.upperBound else { return nil }
      case .punctuation where text.isSign(index, UInt8(ascii: ":")):
        return words.contains(names) ? index + 1 : nil
      case .punctuation
      where names == 0 || text.isSign(index, UInt8(ascii: ".")) || text.isSign(index, UInt8(ascii: "-")):
        continue
      default: return nil
      }
    }
    return nil
  }
}
