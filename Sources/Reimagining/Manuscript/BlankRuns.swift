import PostText

/// White space as a post has it.
enum BlankRuns {
  /// `text` with one space for each run of blanks, no-break spaces included, and without blanks at both ends of a line.
  static func collapsed(_ text: MappedText) -> MappedText {
    let bytes = text.bytes
    guard needsWork(bytes) else { return text.trimmed }
    var result = MappedText()
    var index = 0
    while index < bytes.count {
      let length = blankLength(bytes, index)
      guard length > 0 else {
        var end = index + 1
        while end < bytes.count, blankLength(bytes, end) == 0 { end += 1 }
        result.append(index..<end, of: text)
        index = end
        continue
      }
      var end = index + length
      var hasBreak = bytes[index] == UInt8(ascii: "\n")
      while end < bytes.count, blankLength(bytes, end) > 0 {
        hasBreak = hasBreak || bytes[end] == UInt8(ascii: "\n")
        end += blankLength(bytes, end)
      }
      result.append(inserted: [hasBreak ? UInt8(ascii: "\n") : UInt8(ascii: " ")])
      index = end
    }
    return result.trimmed
  }

  private static func needsWork(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { index in
      let length = blankLength(bytes, index)
      return length > 1
        || length == 1 && (bytes[index] == 0x09 || index + 1 < bytes.count && blankLength(bytes, index + 1) > 0)
    }
  }

  private static func blankLength(_ bytes: [UInt8], _ index: Int) -> Int {
    if ASCII.isSpace(bytes[index]) { return 1 }
    return bytes[index] == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? 2 : 0
  }
}
