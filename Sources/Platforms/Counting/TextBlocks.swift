import PostText

/// The blocks of a text, parted by blank lines: each is counted by itself.
enum TextBlocks {
  /// The blocks of `post`, in order, without the blank lines between them.
  static func ranges(in post: [UInt8]) -> [Range<Int>] {
    Lines.paragraphs(in: post).compactMap { lines in
      lines.first.flatMap { first in lines.last.map { first.lowerBound..<$0.upperBound } }
    }
  }

  static func longest(in post: [UInt8], _ unit: CountUnit) -> Measurement {
    let blocks = ranges(in: post)
    let length = blocks.map { unit.count(post, $0) }.max() ?? 0
    return Measurement([CountPart(blocks.count > 1 ? "longest paragraph" : "text", times: length, each: 1)])
  }

  /// Where the first block that is longer than `limit` would have to end; the end of `post` when none is.
  static func fitEnd(_ post: [UInt8], _ unit: CountUnit, entities: [Entity], limit: Int) -> Int {
    guard let block = ranges(in: post).first(where: { $0.count > limit && unit.count(post, $0) > limit }) else {
      return post.count
    }
    let own = entities.filter { block.contains($0.range.lowerBound) }.map { $0.moved(by: -block.lowerBound) }
    let end = CountingRule(unit).fitEnd(Array(post[block]), entities: own, limit: limit) + block.lowerBound
    return endWithBlanks(post, from: end) { end in
      ranges(in: Array(post[..<end])).allSatisfy { unit.count(post, $0) <= limit }
        && !entities.contains { $0.range.lowerBound < end && end < $0.range.upperBound }
    }
  }

  /// `end`, moved over the white space behind it as far as that costs nothing: a line break counts only once
  /// something follows it.
  private static func endWithBlanks(_ post: [UInt8], from end: Int, fits: (Int) -> Bool) -> Int {
    var end = end
    while end < post.count, ASCII.isSpace(post[end]) {
      let next = Graphemes.clusterEnd(in: post, from: end)
      guard fits(next) else { break }
      end = next
    }
    return end
  }
}
