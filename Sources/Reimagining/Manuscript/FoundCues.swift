import Voice

/// The cues of a sentence.
struct FoundCues {
  typealias Match = PhraseTable<Cue>.Match

  private let matches: [Match]

  init(_ unit: SourceUnit, _ folded: FoldedTokens) {
    matches = Cue.phrases.everyMatch(in: unit.tokens, folded)
  }

  func of(_ cue: Cue) -> [Match] {
    // An empty one takes no memory of its own, as it is for most sentences.
    matches.isEmpty ? [] : matches.filter { !$0.value.isDisjoint(with: cue) }
  }

  func contain(_ cue: Cue) -> Bool { matches.contains { !$0.value.isDisjoint(with: cue) } }

  /// The longest phrase with that cue that begins at a token.
  func phrase(_ cue: Cue, at token: Int) -> Range<Int>? {
    matches.filter { $0.tokens.lowerBound == token && $0.value.contains(cue) }.map(\.tokens)
      .max { $0.count < $1.count }
  }
}
