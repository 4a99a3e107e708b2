import PostText

/// Sentences as units: those of one quotation or bracket stay together, and what a name with a sign at its end parted.
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
      let range = sentences[index].lowerBound..<sentences[last].upperBound
      if let before = merged.last, goesOn(range, behind: before, in: bytes, tokens: tokens) {
        merged[merged.count - 1] = before.lowerBound..<range.upperBound
      } else {
        merged.append(range)
      }
      index = last + 1
    }
    return merged
  }

  /// “the useR! 2024 conference”: the sign belongs to a name, which has a capital inside.
  private static func goesOn(_ range: Range<Int>, behind before: Range<Int>, in bytes: [UInt8], tokens: [Token]) -> Bool
  {
    let end = ASCII.trimmed(before, in: bytes).upperBound
    guard end > before.lowerBound, bytes[end - 1] == UInt8(ascii: "!"),
      let next = tokens.firstIndex(where: { $0.range.lowerBound >= range.lowerBound }), next > 1,
      tokens[next].kind == .number
    else { return false }
    let name = tokens[next - 2]
    return name.kind == .word && name.range.upperBound == end - 1
      && bytes[name.range].dropFirst().contains(where: ASCII.isUpper)
  }
}
