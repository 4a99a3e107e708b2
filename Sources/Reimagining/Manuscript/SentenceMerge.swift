import PostText

/// Sentences as units: those of one quotation or bracket stay together.
enum SentenceMerge {
  /// How many sentences are put together at most; a mark that nobody closed shall not make one unit of a chapter.
  private static let most = 6

  static func ranges(in bytes: [UInt8], tokens: [Token]) -> [Range<Int>] {
    let sentences = Sentences.ranges(in: bytes, tokens: tokens)
    var merged: [Range<Int>] = []
    var index = 0
    while index < sentences.count {
      var end = index
      while end < sentences.count, end - index < most,
        Pairing.openCount(in: bytes, sentences[index].lowerBound..<sentences[end].upperBound) > 0
      {
        end += 1
      }
      let closes = end < sentences.count && end - index < most
      let last = closes ? end : index
      merged.append(sentences[index].lowerBound..<sentences[last].upperBound)
      index = last + 1
    }
    return merged
  }
}
