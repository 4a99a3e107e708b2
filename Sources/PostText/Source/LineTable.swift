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
    Self.appendStarts(in: bytes, 0..<bytes.count, to: &starts)
    self.init(starts: starts, length: bytes.count)
  }

  private init(starts: [Int32], length: Int) {
    self.starts = starts
    self.length = length
  }

  /// Adds the starts of the lines behind the terminators in `range`, which doesn't begin between CR and LF.
  private static func appendStarts(in bytes: [UInt8], _ range: Range<Int>, to starts: inout [Int32]) {
    let span = bytes.span
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = span[offset]
      offset += 1
      guard byte <= 0x0D else { continue }
      if byte == UInt8(ascii: "\n") {
        starts.append(Int32(truncatingIfNeeded: offset))
      } else if byte == UInt8(ascii: "\r"), offset == span.count || span[offset] != UInt8(ascii: "\n") {
        starts.append(Int32(truncatingIfNeeded: offset))
      }
    }
  }

  /// The table of the text once `range` of it is replaced; `bytes` are those of the new text.
  ///
  /// A line end may be of two bytes, so lines are found anew from the line before the change to the one behind it.
  package func replacing(_ range: Range<Int>, in bytes: [UInt8]) -> LineTable {
    let distance = bytes.count - length
    let first = max(0, line(at: range.lowerBound) - 1)
    let next = min(starts.count, line(at: range.upperBound) + 2)
    let start = Int(starts[first])
    let end = next < starts.count ? Int(starts[next]) + distance : bytes.count
    var changed: [Int32] = []
    changed.reserveCapacity(starts.count + 16)
    changed += starts[..<first]
    changed.append(Int32(truncatingIfNeeded: start))
    Self.appendStarts(in: bytes, start..<end, to: &changed)
    // The line that begins at `end` was found both ways.
    if next < starts.count, changed.last == Int32(truncatingIfNeeded: end) { changed.removeLast() }
    let shift = Int32(truncatingIfNeeded: distance)
    for line in starts[next...] { changed.append(line &+ shift) }
    return LineTable(starts: changed, length: bytes.count)
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
