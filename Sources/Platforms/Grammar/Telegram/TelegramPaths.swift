import PostText

/// Finds where paths end. What was found of a run of path characters is kept, so that all searches together take
/// linear time.
struct TelegramPaths {
  private let bytes: [UInt8]
  /// The run of path characters that was looked at last.
  private var run = 0..<0
  /// The end of that run without the signs that no link ends with.
  private var trimmedEnd = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The end of the path, query or fragment whose first sign stands at `start`; `start` when there is none.
  ///
  /// A slash may stand alone; a question mark or hash sign needs something behind it.
  mutating func end(from start: Int) -> Int {
    guard start < bytes.count else { return start }
    switch bytes[start] {
    case UInt8(ascii: "/"): return max(contentEnd(from: start + 1), start + 1)
    case UInt8(ascii: "?"), UInt8(ascii: "#"):
      let end = contentEnd(from: start + 1)
      return end > start + 1 ? end : start
    default: return start
    }
  }

  private mutating func contentEnd(from start: Int) -> Int {
    if !run.contains(start) {
      run = start..<TextClass.runEnd(bytes, from: start, while: TelegramClass.isPathPart)
      trimmedEnd = run.upperBound
      while trimmedEnd > run.lowerBound, TelegramClass.isClosingSign(bytes[trimmedEnd - 1]) { trimmedEnd -= 1 }
    }
    return trimmedEnd
  }
}
