import PostText

/// What Bluesky's app does to a text before it publishes it.
package enum BlueskyText {
  /// `text` with every three or more line breaks in a row, blank lines between them or not, folded into two.
  ///
  /// CR and LF count as a break each. A line is blank when it holds only white space and joiners that no eye sees.
  package static func cleanedNewlines(_ text: [UInt8]) -> [UInt8] {
    apply(foldedBreaks(in: text, text.indices), to: text)
  }

  /// What the app publishes of the white space in `text`: no blank lines at the start, none at the end, line breaks
  /// folded.
  package static func tidied(_ text: [UInt8]) -> [UInt8] {
    apply(superfluousWhitespace(in: text), to: text)
  }

  /// A stretch of white space and what stands for it.
  struct Blank: Equatable {
    let range: Range<Int>
    let text: [UInt8]
  }

  /// The white space that the app drops or folds, in order.
  static func superfluousWhitespace(in text: [UInt8]) -> [Blank] {
    let end = blankStart(before: text.count, in: text)
    let start = min(leadingLinesEnd(text), end)
    var result: [Blank] = []
    if start > 0 { result.append(Blank(range: 0..<start, text: [])) }
    result += foldedBreaks(in: text, start..<end)
    if end < text.count { result.append(Blank(range: end..<text.count, text: [])) }
    return result
  }

  /// Whether `range` holds nothing but white space.
  static func isBlank(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    blankStart(before: range.upperBound, in: text) <= range.lowerBound
  }

  /// Whether a line break behind which `offset` stands is the last of its run, so that what comes from there on is
  /// folded by itself.
  static func endsBreaks(in text: [UInt8], at offset: Int) -> Bool {
    let (scalar, length) = UTF8Scalar.decode(text, at: offset)
    return length > 0 && !TextClass.isScriptSpace(scalar) && !isJoiner(scalar)
  }

  /// Whether neither the start nor the end of the text is white space.
  static func isTrimmed(_ text: [UInt8]) -> Bool {
    guard let (last, _) = UTF8Scalar.decode(text, before: text.count) else { return false }
    return !TextClass.isScriptSpace(UTF8Scalar.decode(text, at: 0).scalar) && !TextClass.isScriptSpace(last)
  }

  /// Where the white space that ends at `end` begins.
  private static func blankStart(before end: Int, in text: [UInt8]) -> Int {
    var start = end
    while let (scalar, scalarStart) = UTF8Scalar.decode(text, before: start), TextClass.isScriptSpace(scalar) {
      start = scalarStart
    }
    return start
  }

  /// The end of the last line break before anything else than white space.
  private static func leadingLinesEnd(_ text: [UInt8]) -> Int {
    let end = TextClass.runEnd(text, from: 0, while: TextClass.isScriptSpace)
    return text[..<end].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
  }

  /// The line breaks in `range` that the app folds.
  static func foldedBreaks(in text: [UInt8], _ range: Range<Int>) -> [Blank] {
    var result: [Blank] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard isBreak(text[offset]) else {
        offset += 1
        continue
      }
      let runEnd = TextClass.runEnd(text, from: offset) { TextClass.isScriptSpace($0) || isJoiner($0) }
      let end = min(runEnd, range.upperBound)
      let breaks = text[offset..<end].indices.filter { isBreak(text[$0]) }
      if breaks.count >= 3, let last = breaks.last {
        result.append(Blank(range: offset..<(last + 1), text: [UInt8(ascii: "\n"), UInt8(ascii: "\n")]))
      }
      offset = end
    }
    return result
  }

  private static func isBreak(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200D, 0x2060: true
    default: false
    }
  }

  private static func apply(_ blanks: [Blank], to text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var offset = 0
    for blank in blanks {
      result += text[offset..<blank.range.lowerBound]
      result += blank.text
      offset = blank.range.upperBound
    }
    return result + text[offset...]
  }
}
