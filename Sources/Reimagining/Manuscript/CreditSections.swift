import PostText
import Voice

/// The parts of a text that say who made something and who may use it, and are no news.
struct CreditSections {
  /// The level of the heading that opened such a part; nil outside of one.
  private var level: Int?

  /// Whether a unit belongs to such a part; units are asked about in their order.
  mutating func hold(_ unit: SourceUnit, _ folded: FoldedTokens, isTitle: Bool) -> Bool {
    guard case .heading(let level) = unit.kind else { return self.level != nil }
    if let open = self.level, level > open { return true }
    let words = unit.tokens.indices.filter { unit.tokens[$0].isWordOrNumber }
    let names = words.contains { Cues.creditHeadings.contains($0, of: folded) }
    let isOpened =
      !isTitle && names
      && words.allSatisfy { Cues.creditHeadings.contains($0, of: folded) || Cues.emptyWords.contains($0, of: folded) }
    self.level = isOpened ? level : nil
    return isOpened
  }
}
