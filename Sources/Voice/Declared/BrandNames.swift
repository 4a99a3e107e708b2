import PostText

/// The brand's names, found where they are spelled as declared.
package struct BrandNames: Sendable {
  private let table: PhraseTable<[UInt8]>

  package init(_ names: [String]) {
    table = PhraseTable(names.map { ($0, Array($0.utf8)) })
  }

  /// By token: whether it is part of a name.
  func marks(in bytes: [UInt8], _ tokens: [Token], _ folded: FoldedTokens) -> [Bool] {
    var marks = [Bool](repeating: false, count: tokens.count)
    for match in table.matches(in: tokens, folded)
    where bytes[match.range].elementsEqual(match.value) {
      for index in match.tokens { marks[index] = true }
    }
    return marks
  }
}
