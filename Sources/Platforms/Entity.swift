import PostText

/// A stretch of a post that its platform treats as more than text.
package struct Entity: Sendable, Equatable, LinePart {
  package enum Kind: String, Sendable { case link, mention, hashtag, cashtag }

  package var kind: Kind
  /// Where it stands in the post, sign included.
  package var range: Range<Int>
  /// The part that names its target: a tag without `#`, a handle without `@`, the whole of a link.
  package var valueRange: Range<Int>

  package init(_ kind: Kind, _ range: Range<Int>, value: Range<Int>? = nil) {
    self.kind = kind
    self.range = range
    self.valueRange = value ?? range
  }

  /// The same entity `distance` bytes further on.
  package func moved(by distance: Int) -> Entity {
    Entity(
      kind, (range.lowerBound + distance)..<(range.upperBound + distance),
      value: (valueRange.lowerBound + distance)..<(valueRange.upperBound + distance))
  }
}

extension [Entity] {
  /// The entity that holds the byte at `offset`; these are sorted and disjoint.
  package func holding(_ offset: Int) -> Entity? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].range.contains(offset) ? self[low] : nil
  }

  /// The same entities in the order of the text; of two that overlap the one that begins first, or that was found
  /// first, stays, as the platforms have it.
  func inOrderWithoutOverlaps() -> [Entity] {
    if zip(self, dropFirst()).allSatisfy({ $0.range.upperBound <= $1.range.lowerBound }) { return self }
    let sorted = enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    var result: [Entity] = []
    var end = 0
    for (_, entity) in sorted where entity.range.lowerBound >= end {
      result.append(entity)
      end = entity.range.upperBound
    }
    return result
  }
}
