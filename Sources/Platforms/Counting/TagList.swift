import PostText

/// A list of tags as YouTube counts it: every tag, a comma between two, and two quotation marks around one that has a
/// space in it.
package enum TagList {
  /// The tags of `list`, which commas part, without the blanks around them.
  package static func tags(in list: [UInt8]) -> [Range<Int>] {
    list.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      .map { ASCII.trimmed($0.startIndex..<$0.endIndex, in: list) }.filter { !$0.isEmpty }
  }

  static func measure(_ list: [UInt8], _ unit: CountUnit) -> Measurement {
    let tags = tags(in: list)
    return Measurement([
      CountPart("text", times: tags.reduce(0) { $0 + unit.count(list, $1) }, each: 1),
      CountPart("comma", times: max(0, tags.count - 1), each: 1),
      CountPart("tag with a space", times: tags.count { isQuoted($0, in: list) }, each: 2),
    ])
  }

  /// Where the last tag that fits ends.
  static func fitEnd(_ list: [UInt8], _ unit: CountUnit, limit: Int) -> Int {
    var length = 0
    var end = 0
    for (index, tag) in tags(in: list).enumerated() {
      length += unit.count(list, tag) + (isQuoted(tag, in: list) ? 2 : 0) + (index > 0 ? 1 : 0)
      guard length <= limit else { return end }
      end = tag.upperBound
    }
    return list.count
  }

  private static func isQuoted(_ tag: Range<Int>, in list: [UInt8]) -> Bool {
    list[tag].contains(UInt8(ascii: " "))
  }
}
