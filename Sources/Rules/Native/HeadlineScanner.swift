import PostText
import Voice

/// Finds a headline with a link and nothing that speaks to anybody.
///
/// Only headlines in title case are sure, and those without articles in which somebody “approves” or “wins”: any other
/// may be a sentence that somebody says.
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

  /// What newspapers say that somebody does; none of them is a plural, too.
  private static let reported = WordTable<Bool>(
    """
    approves wins opens launches announces says unveils appoints receives joins faces seeks rejects urges warns reveals \
    confirms adopts celebrates expands earns elects introduces publishes acquires completes denies defends slams \
    accuses begins considers threatens resigns ousts sues vows becomes
    """)

  private static let articles = WordTable<Bool>("the a an this these is are was were so just here")

  static func sign(in reading: PostReading) -> DumpSign? {
    guard let link = reading.marked.links.first, reading.marked.links.count == 1, reading.marked.mentions.isEmpty,
      !reading.marked.hasEmoji, let behind = reading.tokens.firstIndex(where: { $0.range == link }),
      reading.tokens[behind...].dropFirst().allSatisfy(isTrailing)
    else { return nil }
    let before = reading.tokens[..<behind]
    let headline = before.prefix { !isLineBreak($0) }
    guard before.dropFirst(headline.count).allSatisfy(isLineBreak), let first = headline.first,
      let last = headline.last, isTitle(headline, of: reading) || isReport(headline, of: reading)
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

  /// `Council approves new budget for city library`.
  private static func isReport(_ headline: ArraySlice<Token>, of reading: PostReading) -> Bool {
    var words = 0
    var verb: Int?
    for token in headline {
      switch token.kind {
      case .word:
        let word = reading.string(token.range)
        guard words > 0 || ASCII.isUpper(reading.bytes[token.range.lowerBound]), spoken.find(word) == nil,
          articles.find(word) == nil
        else { return false }
        if verb == nil, ASCII.isLower(reading.bytes[token.range.lowerBound]), reported.find(word) != nil {
          verb = words
        }
        words += 1
      case .number: words += 1
      case .punctuation where "!\"".utf8.contains(reading.bytes[token.range.lowerBound]): return false
      case .punctuation: continue
      default: return false
      }
    }
    guard let last = headline.last, let verb, verb < 6, !closesSentence(last, in: reading.bytes) else { return false }
    return words >= leastWords && words <= mostWords
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
    guard let last = headline.last, !closesSentence(last, in: bytes) else { return false }
    return words >= leastWords && words <= mostWords && small > 0 && shouted * 2 < words
  }

  private static func closesSentence(_ token: Token, in bytes: [UInt8]) -> Bool {
    ".!?:…".utf8.contains(bytes[token.range.upperBound - 1])
  }
}
