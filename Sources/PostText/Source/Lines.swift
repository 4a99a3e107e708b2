/// The lines of a post, which end with LF.
package enum Lines {
  /// Every line, without its end; the last one too when it is empty.
  package static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    let span = bytes.span
    for offset in 0..<span.count where span[offset] == 0x0A {
      lines.append(start..<offset)
      start = offset + 1
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
