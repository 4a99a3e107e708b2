/// Taking items out of an array or object that people have laid out by hand.
extension JSONNode {
  /// What to delete from the parsed text so that some elements or members are gone: sorted and disjoint.
  ///
  /// The commas that parted them from others go too, and so do the blanks and lines that they leave empty. Comments
  /// and everything else stay, byte for byte.
  ///
  /// - Parameters:
  ///   - indices: which items; those that aren't there are passed over.
  ///   - bytes: the text this node was parsed from.
  package func removal(ofItems indices: Set<Int>, from bytes: [UInt8]) -> [Range<Int>] {
    guard let items = itemRanges, !range.isEmpty, range.upperBound <= bytes.count else { return [] }
    let commas = items.indices.map { index in
      let end = index + 1 < items.count ? items[index + 1].lowerBound : range.upperBound - 1
      return JSONGap.comma(in: items[index].upperBound..<max(items[index].upperBound, end), of: bytes)
    }
    var cuts: [Range<Int>] = []
    for index in items.indices where indices.contains(index) {
      var cut = items[index]
      if let comma = commas[index] {
        if JSONGap.isSpace(cut.upperBound..<comma, of: bytes) {
          cut = cut.lowerBound..<(comma + 1)
        } else {
          cuts.append(comma..<(comma + 1))
        }
      }
      cuts.append(JSONGap.withSpace(cut, isLast: index > 0 && index == items.count - 1, in: bytes))
    }
    // Where no comma ends the list, none may end it afterwards.
    if let kept = items.indices.last(where: { !indices.contains($0) }), kept < items.count - 1,
      commas.last == .some(nil), let comma = commas[kept]
    {
      cuts.append(comma..<(comma + 1))
    }
    return Self.joined(cuts)
  }

  /// Where each element or member stands; nil for a node that has none.
  private var itemRanges: [Range<Int>]? {
    switch kind {
    case .array(let elements): elements.map(\.range)
    case .object(let members):
      members.map { $0.keyRange.lowerBound..<max($0.keyRange.upperBound, $0.value.range.upperBound) }
    default: nil
    }
  }

  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, range.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }
}
