import PostText
import Voice

/// Finds a headline with a link and nothing that speaks to anybody.
///
/// Only headlines in title case are sure: one in plain case may be a sentence that somebody says.
enum HeadlineScanner {
  private static let leastWords = 6
  private static let mostWords = 20
  /// From this length on a word of a headline has a capital.
  private static let longWord = 4

  /// Words with which people speak to people.
  private static let spoken = WordTable<Bool>(
    """
    i i'm i've my me we we're we've our us you you're your let's happy congratulations congrats thanks thank welcome \
    watch join listen check please merry rip
    """)

  static func sign(in reading: PostReading) -> DumpSign? {
    guard let link = reading.marked.links.first, reading.marked.links.count == 1, reading.marked.mentions.isEmpty,
      !reading.marked.hasEmoji, let behind = reading.tokens.firstIndex(where: { $0.range == link }),
      reading.tokens[behind...].dropFirst().allSatisfy(isTrailing)
    else { return nil }
    let before = reading.tokens[..<behind]
    let headline = before.prefix { !isLineBreak($0) }
    guard before.dropFirst(headline.count).allSatisfy(isLineBreak), let first = headline.first,
      let last = headline.last, isTitle(headline, of: reading)
    else { return nil }
    return DumpSign(
      range: first.range.lowerBound..<last.range.upperBound,
      message: "A headline and a link, and nobody speaks: say in a sentence what it means for those who read it here.")
  }

  private static func isLineBreak(_ token: Token) -> Bool {
    if case .lineBreak = token.kind { true } else { false }
  }

  private static func isTrailing(_ token: Token) -> Bool {
    switch token.kind {
    case .lineBreak, .hashtag: true
    default: false
    }
  }

  private static func isTitle(_ headline: ArraySlice<Token>, of reading: PostReading) -> Bool {
    let bytes = reading.bytes
    var words = 0
    var small = 0
    var shouted = 0
    for token in headline {
      switch token.kind {
      case .word:
        let isRaised = ASCII.isUpper(bytes[token.range.lowerBound])
        guard isRaised || token.range.count < longWord, spoken.find(reading.string(token.range)) == nil else {
          return false
        }
        words += 1
        // A headline may open with a small word, but not in small letters.
        guard isRaised || words > 1 else { return false }
        if !isRaised { small += 1 }
        if isRaised, bytes[token.range].allSatisfy({ !ASCII.isLower($0) }) { shouted += 1 }
      case .number: words += 1
      case .punctuation where bytes[token.range.lowerBound] == UInt8(ascii: "!"): return false
      case .punctuation: continue
      default: return false
      }
    }
    guard let last = headline.last, !".!?:…".utf8.contains(bytes[last.range.upperBound - 1]) else { return false }
    return words >= leastWords && words <= mostWords && small > 0 && shouted * 2 < words
  }
}
