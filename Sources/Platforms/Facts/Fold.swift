import PostText

/// Where a feed cuts a post and shows "more".
package struct Fold: Sendable {
  /// How many grapheme clusters show; nil when only lines are counted.
  package var characters: Int?
  /// How many lines show, blank ones included.
  package var lines: Int?
  package var source: Source

  package init(characters: Int? = nil, lines: Int? = nil, source: Source) {
    self.characters = characters
    self.lines = lines
    self.source = source
  }

  /// The offset at which the feed cuts `post`; nil when all of it shows.
  ///
  /// - Parameter length: the post's length as its platform counts it. One that isn't longer than what shows is
  ///   never cut for its length, however many letters its links have.
  package func cut(_ post: [UInt8], length: Int) -> Int? {
    if length <= characters ?? .max { return lineCut(post) }
    var offset = 0
    var clusters = 0
    var lines = 1
    while offset < post.count {
      if let most = characters, clusters == most { return offset }
      if post[offset] == UInt8(ascii: "\n") {
        lines += 1
        if let most = self.lines, lines > most { return offset }
      }
      offset = Graphemes.clusterEnd(in: post, from: offset)
      clusters += 1
    }
    return nil
  }

  /// The end of the last line that shows.
  private func lineCut(_ post: [UInt8]) -> Int? {
    guard let most = lines else { return nil }
    var count = 1
    for (offset, byte) in post.enumerated() where byte == UInt8(ascii: "\n") {
      count += 1
      if count > most { return offset }
    }
    return nil
  }
}
