/// The lines of a post, which end with LF.
package enum Lines {
  /// Every line, without its end; the last one too when it is empty.
  package static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while let end = ByteSearch.first(UInt8(ascii: "\n"), in: bytes, start..<bytes.count) {
      lines.append(start..<end)
      start = end + 1
    }
    lines.append(start..<bytes.count)
    return lines
  }

  /// The paragraphs that blank lines part, each with its lines.
  package static func paragraphs(in bytes: [UInt8]) -> [ArraySlice<Range<Int>>] {
    paragraphs(of: ranges(in: bytes), in: bytes)
  }

  /// The same of lines that are known already.
  package static func paragraphs(of lines: [Range<Int>], in bytes: [UInt8]) -> [ArraySlice<Range<Int>>] {
    lines.split { ASCII.trimmed($0, in: bytes).isEmpty }
  }
}
