/// Replaces the bytes of a range; an empty range inserts.
package struct TextEdit: Sendable, Hashable {
  package var range: Range<Int>
  package var replacement: String

  package init(_ range: Range<Int>, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

extension SourceText {
  /// The text with one range replaced; the range is clamped.
  package func replacing(_ range: Range<Int>, with replacement: String) -> SourceText {
    let range = clamped(range)
    var changed: [UInt8] = []
    changed.reserveCapacity(bytes.count - range.count + replacement.utf8.count)
    changed += bytes[..<range.lowerBound]
    changed += replacement.utf8
    changed += bytes[range.upperBound...]
    // Both texts are well-formed, and so is what they make unless a scalar was cut in two.
    guard UTF8Scalar.isBoundary(bytes, range.lowerBound), UTF8Scalar.isBoundary(bytes, range.upperBound) else {
      return SourceText(repairing: changed)
    }
    return SourceText(wellFormed: changed, lines: lines.replacing(range, in: changed))
  }

  /// The text with all edits made at once, as offsets of the present text.
  ///
  /// Nil when two edits overlap, since then no order gives what both meant. Insertions at one offset keep
  /// the order in which they are given.
  package func applying(_ edits: [TextEdit]) -> SourceText? {
    let sorted = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
        < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
    }
    var changed: [UInt8] = []
    var copied = 0
    for (_, edit) in sorted {
      let range = clamped(edit.range)
      guard range.lowerBound >= copied else { return nil }
      changed.append(contentsOf: bytes[copied..<range.lowerBound])
      changed.append(contentsOf: edit.replacement.utf8)
      copied = range.upperBound
    }
    changed.append(contentsOf: bytes[copied...])
    return SourceText(repairing: changed)
  }
}
