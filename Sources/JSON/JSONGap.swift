/// What stands between the items of a parsed text.
enum JSONGap {
  /// The first comma of `gap` that is in no comment.
  static func comma(in gap: Range<Int>, of bytes: [UInt8]) -> Int? {
    var offset = gap.lowerBound
    while offset < gap.upperBound {
      switch bytes[offset] {
      case UInt8(ascii: ","): return offset
      case UInt8(ascii: "/"): offset = endOfComment(at: offset, in: gap, of: bytes)
      default: offset += 1
      }
    }
    return nil
  }

  private static func endOfComment(at start: Int, in gap: Range<Int>, of bytes: [UInt8]) -> Int {
    var offset = start + 2
    guard start + 1 < gap.upperBound, bytes[start + 1] == UInt8(ascii: "*") else {
      while offset < gap.upperBound, !isLineEnd(bytes[offset]) { offset += 1 }
      return offset
    }
    while offset + 1 < gap.upperBound {
      if bytes[offset] == UInt8(ascii: "*"), bytes[offset + 1] == UInt8(ascii: "/") { return offset + 2 }
      offset += 1
    }
    return gap.upperBound
  }

  static func isSpace(_ range: Range<Int>, of bytes: [UInt8]) -> Bool {
    bytes[range].allSatisfy { isBlank($0) || isLineEnd($0) }
  }

  /// A cut with the space that nobody would miss: its lines where it leaves them empty, else the blanks on one side.
  ///
  /// - Parameter isLast: whether the blanks before it parted it from other items, and none behind it do.
  static func withSpace(_ cut: Range<Int>, isLast: Bool, in bytes: [UInt8]) -> Range<Int> {
    var start = cut.lowerBound
    while start > 0, isBlank(bytes[start - 1]) { start -= 1 }
    var end = cut.upperBound
    while end < bytes.count, isBlank(bytes[end]) { end += 1 }
    let beginsLine = start == 0 || isLineEnd(bytes[start - 1])
    let endsLine = end == bytes.count || isLineEnd(bytes[end])
    if beginsLine, endsLine { return start..<behindLineEnd(at: end, in: bytes) }
    if endsLine || isLast && !beginsLine { return start..<cut.upperBound }
    return cut.lowerBound..<end
  }

  private static func behindLineEnd(at offset: Int, in bytes: [UInt8]) -> Int {
    guard offset < bytes.count else { return offset }
    let isPair =
      bytes[offset] == UInt8(ascii: "\r") && offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n")
    return offset + (isPair ? 2 : 1)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  static func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

  /// Where the blanks before `offset` begin.
  static func blanks(before offset: Int, in bytes: [UInt8]) -> Int {
    var start = offset
    while start > 0, isBlank(bytes[start - 1]) { start -= 1 }
    return start
  }

  /// The blanks before what begins a line at `offset`; nil where something stands before it.
  static func indentation(of offset: Int, in bytes: [UInt8]) -> String? {
    let start = blanks(before: offset, in: bytes)
    return start == 0 || isLineEnd(bytes[start - 1]) ? text(start..<offset, of: bytes) : nil
  }

  /// The line end that stands before `offset`.
  static func lineEnd(before offset: Int, in bytes: [UInt8]) -> String {
    if offset > 1, bytes[offset - 1] == UInt8(ascii: "\n"), bytes[offset - 2] == UInt8(ascii: "\r") { return "\r\n" }
    return offset > 0 && bytes[offset - 1] == UInt8(ascii: "\r") ? "\r" : "\n"
  }

  static func text(_ range: Range<Int>, of bytes: [UInt8]) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
