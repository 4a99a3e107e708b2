/// The lines of a post, which end with LF.
package enum Lines {
  /// Every line, without its end; the last one too when it is empty.
  package static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      lines.append(start..<end)
      start = end + 1
    }
    lines.append(start..<bytes.count)
    return lines
  }

  /// The paragraphs that blank lines part, each with its lines.
  package static func paragraphs(in bytes: [UInt8]) -> [[Range<Int>]] {
    var paragraphs: [[Range<Int>]] = []
    var isOpen = false
    for line in ranges(in: bytes) {
      if ASCII.trimmed(line, in: bytes).isEmpty {
        isOpen = false
      } else if isOpen {
        paragraphs[paragraphs.count - 1].append(line)
      } else {
        paragraphs.append([line])
        isOpen = true
      }
    }
    return paragraphs
  }
}
