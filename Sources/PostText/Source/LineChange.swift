/// Which whole lines at their starts and at their ends two versions of a text share.
///
/// What was found line by line in the old version holds for these lines in the new one, so that only the lines between
/// have to be looked at again: none where the two are the same. It is read off the texts themselves, so it is right for
/// any two of them.
@usableFromInline
package struct LineChange: Sendable, Equatable {
  /// What stands between the shared lines, in the old text and in the new: from the start of a line to behind the LF
  /// of one, or to the end of the text.
  @usableFromInline package let old: Range<Int>
  @usableFromInline package let new: Range<Int>

  @usableFromInline
  init(old: Range<Int>, new: Range<Int>) {
    self.old = old
    self.new = new
  }

  package init(from old: [UInt8], to new: [UInt8]) {
    var start = ByteSearch.commonPrefix(old, new)
    guard start < max(old.count, new.count) else {
      self.init(old: start..<start, new: start..<start)
      return
    }
    while start > 0, new[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    let shared = ByteSearch.commonSuffix(old, new, atMost: min(old.count, new.count) - start)
    let end = ByteSearch.first(UInt8(ascii: "\n"), in: old, (old.count - shared)..<old.count).map { $0 + 1 }
    self.init(
      old: start..<(end ?? old.count), new: start..<((end ?? old.count) + new.count - old.count))
  }
}

// What is generic here is inlinable, and so is all it stands in: every key takes thousands of parts over, and each would
// be asked for its range by way of its type's metadata where the compiler doesn't see the type.

/// Something that stands in one line of a text, and that depends on nothing but this line.
@usableFromInline
package protocol LinePart {
  var range: Range<Int> { get }

  /// The same `distance` bytes further on.
  func moved(by distance: Int) -> Self
}

extension LineChange {
  /// The parts of the new text in order: those of shared lines as they were, and what `find` finds in the lines between
  /// as a text of their own.
  @inlinable
  package func carried<Part: LinePart>(
    over parts: [Part], to text: [UInt8], find: ([UInt8]) -> [Part]
  ) -> [Part] {
    carried(over: parts) { range in
      // With the LF before, since the start of a line isn't always like the start of a text.
      let margin = range.lowerBound > 0 ? 1 : 0
      let origin = range.lowerBound - margin
      return find(Array(text[origin..<range.upperBound])).compactMap {
        $0.range.lowerBound >= margin ? $0.moved(by: origin) : nil
      }
    }
  }

  /// The same, where `find` finds what begins in a range of the new text.
  @inlinable
  package func carried<Part: LinePart>(over parts: [Part], find: (Range<Int>) -> [Part]) -> [Part] {
    let head = parts.prefix(before: old.lowerBound)
    let tail = parts[parts.prefix(before: old.upperBound).endIndex...]
    let found = find(new)
    if parts.isEmpty { return found }
    var carried: [Part] = []
    carried.reserveCapacity(head.count + found.count + tail.count)
    carried += head
    carried += found
    let distance = new.upperBound - old.upperBound
    for part in tail { carried.append(part.moved(by: distance)) }
    return carried
  }
}

extension Range: LinePart where Bound == Int {
  @inlinable package var range: Range<Int> { self }

  @inlinable
  package func moved(by distance: Int) -> Range<Int> {
    (lowerBound + distance)..<(upperBound + distance)
  }
}

extension Array where Element: LinePart {
  /// The parts that begin in `range`; these are sorted.
  @inlinable
  package func begun(in range: Range<Int>) -> ArraySlice<Element> {
    self[prefix(before: range.lowerBound).endIndex..<prefix(before: range.upperBound).endIndex]
  }

  /// The parts that begin before `offset`; these are sorted.
  @inlinable
  package func prefix(before offset: Int) -> ArraySlice<Element> {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return self[..<low]
  }
}
