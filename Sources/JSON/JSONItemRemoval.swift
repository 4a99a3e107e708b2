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

/// What stands between the items of a parsed text.
private enum JSONGap {
  /// The first comma of `gap` that is in no comment.
  static func comma(in gap: Range<Int>, of bytes: [UInt8]) -> Int? {
    var offset = gap.lowerBound
    while offset < gap.upperBound {
      switch bytes[offset] {
      case UInt8(ascii: ","): return offset
      case UInt8(ascii: "/"): offset = endOfComment(at: offset, in: gap, of: bytes)
      default: offset += 1
      }
    }
    return nil
  }

  private static func endOfComment(at start: Int, in gap: Range<Int>, of bytes: [UInt8]) -> Int {
    var offset = start + 2
    guard start + 1 < gap.upperBound, bytes[start + 1] == UInt8(ascii: "*") else {
      while offset < gap.upperBound, !isLineEnd(bytes[offset]) { offset += 1 }
      return offset
    }
    while offset + 1 < gap.upperBound {
      if bytes[offset] == UInt8(ascii: "*"), bytes[offset + 1] == UInt8(ascii: "/") { return offset + 2 }
      offset += 1
    }
    return gap.upperBound
  }

  static func isSpace(_ range: Range<Int>, of bytes: [UInt8]) -> Bool {
    bytes[range].allSatisfy { isBlank($0) || isLineEnd($0) }
  }

  /// A cut with the space that nobody would miss: its lines where it leaves them empty, else the blanks on one side.
  ///
  /// - Parameter isLast: whether the blanks before it parted it from other items, and none behind it do.
  static func withSpace(_ cut: Range<Int>, isLast: Bool, in bytes: [UInt8]) -> Range<Int> {
    var start = cut.lowerBound
    while start > 0, isBlank(bytes[start - 1]) { start -= 1 }
    var end = cut.upperBound
    while end < bytes.count, isBlank(bytes[end]) { end += 1 }
    let beginsLine = start == 0 || isLineEnd(bytes[start - 1])
    let endsLine = end == bytes.count || isLineEnd(bytes[end])
    if beginsLine, endsLine { return start..<behindLineEnd(at: end, in: bytes) }
    if endsLine || isLast && !beginsLine { return start..<cut.upperBound }
    return cut.lowerBound..<end
  }

  private static func behindLineEnd(at offset: Int, in bytes: [UInt8]) -> Int {
    guard offset < bytes.count else { return offset }
    let isPair =
      bytes[offset] == UInt8(ascii: "\r") && offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n")
    return offset + (isPair ? 2 : 1)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
}
