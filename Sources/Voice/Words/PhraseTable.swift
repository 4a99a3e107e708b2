package import PostText

/// Words and phrases and what is known of each.
///
/// Only what is known is generic: the search itself is the same machine code for all tables, wherever they are made.
package struct PhraseTable<Value: Sendable>: Sendable {
  package struct Match: Sendable {
    /// Indices of the first token and behind the last one.
    package var tokens: Range<Int>
    /// Where it stands in the text, less a possessive ending behind it.
    package var range: Range<Int>
    package var value: Value
  }

  private let tree: PhraseTree
  private let values: [Value]

  /// - Parameter phrases: as written, with `*` for any letters of a word; of two that are equal once folded, the first
  ///   one stays.
  package init(_ phrases: [(String, Value)]) {
    tree = PhraseTree(phrases.map(\.0))
    values = phrases.map(\.1)
  }

  package var isEmpty: Bool { tree.isEmpty }

  /// All phrases at each token, in order of where they begin, whatever they have in common.
  package func everyMatch(in tokens: [Token], _ folded: FoldedTokens) -> [Match] {
    tree.everyMatch(in: tokens, folded).map { Match(tokens: $0.tokens, range: $0.range, value: values[$0.phrase]) }
  }

  /// The longest phrases, from left to right and disjoint.
  ///
  /// - Parameter isOpen: by token, whether it may be part of one; nil where all may.
  package func matches(in tokens: [Token], _ folded: FoldedTokens, where isOpen: [Bool]? = nil) -> [Match] {
    tree.matches(in: tokens, folded, where: isOpen).map {
      Match(tokens: $0.tokens, range: $0.range, value: values[$0.phrase])
    }
  }
}
