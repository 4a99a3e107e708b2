/// An immutable text as the editor or the file system holds it: UTF-8 bytes and their line table.
///
/// Offsets are UTF-8 byte offsets everywhere. Every offset, position and range that comes from outside is
/// clamped, so no client can make the product trap.
package struct SourceText: Sendable, Equatable {
  package let bytes: [UInt8]
  package let lines: LineTable

  package init(_ string: String) {
    self.init(wellFormed: Array(string.utf8))
  }

  /// Takes any bytes; what isn't well-formed UTF-8 becomes U+FFFD.
  package init(repairing bytes: [UInt8]) {
    guard UTF8Scalar.firstMalformedOffset(in: bytes) != nil else {
      self.init(wellFormed: bytes)
      return
    }
    self.init(String(decoding: bytes, as: UTF8.self))
  }

  private init(wellFormed bytes: [UInt8]) {
    self.init(wellFormed: bytes, lines: LineTable(bytes))
  }

  init(wellFormed bytes: [UInt8], lines: LineTable) {
    self.bytes = bytes
    self.lines = lines
  }

  package static func == (left: SourceText, right: SourceText) -> Bool { left.bytes == right.bytes }

  /// `range` cut to the text; never inverted.
  package func clamped(_ range: Range<Int>) -> Range<Int> {
    let lower = max(0, min(range.lowerBound, bytes.count))
    return lower..<max(lower, min(range.upperBound, bytes.count))
  }

  package func string(in range: Range<Int>) -> String {
    String(decoding: bytes[clamped(range)], as: UTF8.self)
  }

  /// How the text ends its lines, by its first one; LF for a text of one line. What is inserted ends them alike.
  package var lineTerminator: String {
    let terminator = string(in: content(ofLine: 0).upperBound..<lines.range(ofLine: 0).upperBound)
    return terminator.isEmpty ? "\n" : terminator
  }

  /// The bytes of a line without its terminator; `line` counts from 0 and is clamped.
  package func content(ofLine line: Int) -> Range<Int> {
    lines.content(ofLine: line, in: bytes)
  }
}
