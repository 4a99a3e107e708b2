/// Finds `<!-- … -->`. A comment that isn't closed yet is text, so that nothing vanishes while it is typed.
enum CommentScanner {
  static func comments(in range: Range<Int>, of bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = range.lowerBound
    while let open = ByteSearch.first(UInt8(ascii: "<"), in: bytes, index..<range.upperBound) {
      index = open + 1
      guard ASCII.has("<!--", at: open, in: bytes) else { continue }
      guard let end = closing(from: open + 4, to: range.upperBound, in: bytes) else { break }
      found.append(open..<end)
      index = end
    }
    return found
  }

  private static func closing(from start: Int, to end: Int, in bytes: [UInt8]) -> Int? {
    var index = start
    while index < end, let dash = ByteSearch.first(UInt8(ascii: "-"), in: bytes, index..<end) {
      if dash + 3 <= end, ASCII.has("-->", at: dash, in: bytes) { return dash + 3 }
      index = dash + 1
    }
    return nil
  }
}
