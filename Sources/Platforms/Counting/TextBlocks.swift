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

  /// The first block that is longer than `limit`.
  static func firstOver(_ limit: Int, in post: [UInt8], _ unit: CountUnit) -> Range<Int>? {
    ranges(in: post).first { $0.count > limit && unit.count(post, $0) > limit }
  }
}
