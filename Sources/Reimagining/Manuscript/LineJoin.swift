import PostText

/// Makes one text of the lines of a block.
enum LineJoin {
  /// The lines with a space where a writer only wrapped them, and a line feed where they broke them on purpose.
  static func text(of lines: [Range<Int>], in post: Post, keepsLines: Bool) -> MappedText {
    var text = MappedText()
    let width = lines.reduce(0) { max($0, $1.count) }
    for (index, line) in lines.enumerated() {
      if index > 0 {
        let before = lines[index - 1]
        let joint =
          keepsLines || isBroken(before, line, width: width, in: post.bytes)
          ? "\n" : blank(before, line, in: post.bytes)
        text.append(inserted: Array(joint.utf8))
      }
      append(withoutBreakMark(line, in: post.bytes), of: post, to: &text)
    }
    return text
  }

  private static func append(_ range: Range<Int>, of post: Post, to text: inout MappedText) {
    if post.isContiguous(range) {
      text.append(post.bytes[range], at: post.sourceOffset(range.lowerBound))
    } else {
      for offset in range { text.append(post.bytes[offset..<(offset + 1)], at: post.sourceOffset(offset)) }
    }
  }

  /// A backslash at the end of a line breaks it.
  private static func withoutBreakMark(_ line: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    guard let last = line.last, bytes[last] == UInt8(ascii: "\\") else { return line }
    return line.lowerBound..<last
  }

  /// Whether a writer broke the line there: it doesn't end as if it went on, the next one begins anew, and no line is
  /// so long that they were wrapped, or this one is far too short for that.
  ///
  /// - Parameter width: the length of the longest line of the block.
  private static func isBroken(_ before: Range<Int>, _ line: Range<Int>, width: Int, in bytes: [UInt8]) -> Bool {
    guard let last = before.last, let first = line.first else { return false }
    if bytes[last] == UInt8(ascii: "\\") { return true }
    guard let (sign, _) = UTF8Scalar.decode(bytes, before: before.upperBound) else { return false }
    if ",;-–—，、；：".unicodeScalars.contains(sign) || ASCII.isLower(bytes[first]) { return false }
    // “📍 Room 2B” begins anew however long its line is.
    if Cues.leads(UTF8Scalar.decode(bytes, at: line.lowerBound).scalar), bytes[first] >= 0x80 { return true }
    let word = bytes[line].prefix { !ASCII.isSpace($0) }.count
    return width < wrapping || before.count * 3 < width && before.count + 1 + word <= width
  }

  /// Lines that were wrapped are hardly shorter.
  private static let wrapping = 50

  /// Scripts without blanks between words have none between lines either.
  private static func blank(_ before: Range<Int>, _ line: Range<Int>, in bytes: [UInt8]) -> String {
    guard let end = before.last, let first = line.first, bytes[end] >= 0xE0 || bytes[end] >= 0x80, bytes[first] >= 0xE0
    else { return " " }
    let next = UTF8Scalar.decode(bytes, at: first).scalar.value
    return isWrittenWithoutBlanks(next) ? "" : " "
  }

  static func isWrittenWithoutBlanks(_ scalar: UInt32) -> Bool {
    0x3000...0x30FF ~= scalar || 0x3400...0x9FFF ~= scalar || 0xFF00...0xFFEF ~= scalar
  }
}
