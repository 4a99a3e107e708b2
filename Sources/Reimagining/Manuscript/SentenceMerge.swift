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
      var range = sentences[index].lowerBound..<sentences[last].upperBound
      if let before = merged.last {
        let signs = endOfSigns(range, behind: before, in: bytes, tokens: tokens)
        if signs > range.lowerBound { merged[merged.count - 1] = before.lowerBound..<signs }
        let rest = ASCII.trimmed(max(signs, range.lowerBound)..<range.upperBound, in: bytes)
        if rest.isEmpty {
          index = last + 1
          continue
        }
        range = rest.lowerBound..<range.upperBound
      }
      if let before = merged.last, goesOn(range, behind: before, in: bytes, tokens: tokens) {
        merged[merged.count - 1] = before.lowerBound..<range.upperBound
      } else {
        merged.append(range)
      }
      index = last + 1
    }
    return merged
  }

  private static func firstToken(at offset: Int, in tokens: [Token]) -> Int {
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The end of the emoji that stand behind a sentence and belong to it: “We won! 🎉”. Those that point to something
  /// belong to what comes next.
  private static func endOfSigns(
    _ range: Range<Int>, behind before: Range<Int>, in bytes: [UInt8], tokens: [Token]
  ) -> Int {
    guard !bytes[before.upperBound..<range.lowerBound].contains(UInt8(ascii: "\n")) else { return range.lowerBound }
    var end = range.lowerBound
    for token in tokens[firstToken(at: range.lowerBound, in: tokens)...] {
      guard token.kind == .emoji, token.range.upperBound <= range.upperBound,
        !Cues.leads(UTF8Scalar.decode(bytes, at: token.range.lowerBound).scalar)
      else { break }
      end = token.range.upperBound
    }
    return end
  }

  /// “the useR! 2024 conference”: the sign belongs to a name, which has a capital inside.
  private static func goesOn(_ range: Range<Int>, behind before: Range<Int>, in bytes: [UInt8], tokens: [Token]) -> Bool
  {
    let end = ASCII.trimmed(before, in: bytes).upperBound
    guard end > before.lowerBound, bytes[end - 1] == UInt8(ascii: "!"),
      case let next = firstToken(at: range.lowerBound, in: tokens), next > 1, next < tokens.count,
      tokens[next].kind == .number
    else { return false }
    let name = tokens[next - 2]
    return name.kind == .word && name.range.upperBound == end - 1
      && bytes[name.range].dropFirst().contains(where: ASCII.isUpper)
  }
}
