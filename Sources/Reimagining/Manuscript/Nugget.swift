import PostText
import Voice

/// What a reader gets from a sentence that is shared by itself.
package enum Nugget: Sendable {
  case information, humor, commentary, inspiration, question

  /// By its signs and turns of phrase; what has none informs.
  package init(_ unit: SourceUnit) {
    let folded = FoldedTokens(unit.tokens, in: unit.bytes)
    let says = { (phrases: PhraseTable<Bool>) in !phrases.matches(in: unit.tokens, folded).isEmpty }
    if says(Cues.humor) || Self.laughs(unit) {
      self = .humor
    } else if unit.isQuestion {
      self = .question
    } else if says(Cues.inspiration) {
      self = .inspiration
    } else if says(Cues.commentary) {
      self = .commentary
    } else {
      self = .information
    }
  }

  private static func laughs(_ unit: SourceUnit) -> Bool {
    unit.tokens.contains { token in
      token.kind == .emoji
        && Cues.laughter.contains(UTF8Scalar.decode(unit.bytes, at: token.range.lowerBound).scalar)
    }
  }
}
