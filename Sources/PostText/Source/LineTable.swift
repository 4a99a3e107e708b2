/// Where the lines of a text begin.
///
/// Only CR LF, LF and CR end a line, as the Language Server Protocol has it: never U+2028, U+0085, VT or FF.
/// There is always at least one line, and a text that ends with a terminator has an empty last line.
package struct LineTable: Sendable {
  private let starts: [Int32]
  private let length: Int

  package init(_ bytes: [UInt8]) {
    var starts: [Int32] = [0]
    starts.reserveCapacity(bytes.count / 32 + 1)
    let span = bytes.span
    var offset = 0
    while offset < span.count {
      let byte = span[offset]
      offset += 1
      guard byte <= 0x0D else { continue }
      if byte == UInt8(ascii: "\n") {
        starts.append(Int32(truncatingIfNeeded: offset))
      } else if byte == UInt8(ascii: "\r"), offset == span.count || span[offset] != UInt8(ascii: "\n") {
        starts.append(Int32(truncatingIfNeeded: offset))
      }
    }
    self.starts = starts
    self.length = bytes.count
  }

  package var count: Int { starts.count }

  /// The offset of the first byte of `line`, which counts from 0 and is clamped.
  package func start(ofLine line: Int) -> Int {
    Int(starts[max(0, min(line, starts.count - 1))])
  }

  /// The line, terminator included.
  package func range(ofLine line: Int) -> Range<Int> {
    let line = max(0, min(line, starts.count - 1))
    return Int(starts[line])..<(line + 1 < starts.count ? Int(starts[line + 1]) : length)
  }

  /// The line without its terminator; `bytes` are those the table was made of.
  package func content(ofLine line: Int, in bytes: [UInt8]) -> Range<Int> {
    let whole = range(ofLine: line)
    var end = min(whole.upperBound, bytes.count)
    if end > whole.lowerBound, bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    if end > whole.lowerBound, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return whole.lowerBound..<max(whole.lowerBound, end)
  }

  /// The line that holds `offset`; an offset behind the text belongs to the last line.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
