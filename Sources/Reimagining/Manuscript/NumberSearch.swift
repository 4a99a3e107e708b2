import PostText
import Voice

/// Finds the numbers in a sentence as readers take them: digits with the separators inside them, without a sign, unit or
/// letter around them, and small numbers that are spelled out.
enum NumberSearch {
  static func numbers(in bytes: [UInt8], tokens: [Token], _ folded: FoldedTokens) -> [Range<Int>] {
    var numbers: [Range<Int>] = []
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .link, .email: continue
      case .word where Cues.spelledNumbers.contains(index, of: folded): numbers.append(token.range)
      default: numbers += digits(in: bytes, token.range)
      }
    }
    return joined(numbers, in: bytes)
  }

  private static func digits(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for offset in range {
      if ASCII.isDigit(bytes[offset]) {
        start = start ?? offset
      } else if let begun = start {
        runs.append(begun..<offset)
        start = nil
      }
    }
    if let begun = start { runs.append(begun..<range.upperBound) }
    return runs
  }

  /// Runs with a separator between them are one number, even where a token ends there: `v1.56.0`.
  private static func joined(_ runs: [Range<Int>], in bytes: [UInt8]) -> [Range<Int>] {
    runs.reduce(into: []) { joined, run in
      if let last = joined.last, last.upperBound + 1 == run.lowerBound, ".,:".utf8.contains(bytes[last.upperBound]),
        ASCII.isDigit(bytes[run.lowerBound])
      {
        joined[joined.count - 1] = last.lowerBound..<run.upperBound
      } else {
        joined.append(run)
      }
    }
  }
}
