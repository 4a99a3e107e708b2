import PostText
import Voice

/// Entries of a changelog as programs write them: `#512 1f0c2ab Thanks @ada! - The door opens again.`
enum ChangelogEntry {
  /// Whether a sentence only says which change an entry is and who made it.
  static func isCredit(_ text: MappedText) -> Bool {
    let tokens = Tokenizer.tokens(of: text.bytes)
    let folded = FoldedTokens(tokens, in: text.bytes)
    guard let thanks = tokens.indices.first(where: { Cues.thanks.contains($0, of: folded) }), thanks > 0
    else { return false }
    return tokens[..<thanks].allSatisfy { isReference($0, in: text.bytes) }
      && tokens[thanks...].count { $0.kind == .word } <= longestThanks
  }

  /// “Thanks Ada Park and Bo Lee!”
  private static let longestThanks = 6

  /// `#512`, `1f0c2ab`, `(`.
  private static func isReference(_ token: Token, in bytes: [UInt8]) -> Bool {
    switch token.kind {
    case .number, .hashtag, .punctuation, .link: true
    case .word:
      7...40 ~= token.range.count && bytes[token.range].contains(where: ASCII.isDigit)
        && bytes[token.range].allSatisfy { ASCII.isDigit($0) || 0x61...0x66 ~= $0 }
    case .mention, .email, .emoji, .lineBreak: false
    }
  }

  /// What an entry says, without the dash that parts it from the credit before it.
  static func text(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    guard ASCII.has("- ", at: range.lowerBound, in: bytes) else { return range }
    return ASCII.trimmed((range.lowerBound + 2)..<range.upperBound, in: bytes)
  }
}
