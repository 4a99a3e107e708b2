import PostText
import Voice

/// The parts of a text that say who made something and who may use it, and are no news.
struct CreditSections {
  /// The heading that opened such a part; nil outside of one.
  private var open: (level: Int, thanks: Bool)?

  /// What a unit of such a part does, nil for any other; units are asked about in their order.
  mutating func role(of unit: SourceUnit, _ folded: FoldedTokens, isTitle: Bool) -> SourceUnit.Role? {
    guard case .heading(let level) = unit.kind else {
      guard let open else { return nil }
      return open.thanks && isWholeSentence(unit) ? .signOff : .boilerplate
    }
    let words = unit.tokens.indices.filter { unit.tokens[$0].isWordOrNumber }
    let thanks = words.contains { Cues.thanksHeadings.contains($0, of: folded) }
    if let open, level > open.level {
      self.open = (open.level, open.thanks || thanks)
      return .boilerplate
    }
    let names = words.contains { Cues.creditHeadings.contains($0, of: folded) }
    let isOpened =
      !isTitle && names
      && words.allSatisfy { Cues.creditHeadings.contains($0, of: folded) || Cues.emptyWords.contains($0, of: folded) }
    open = isOpened ? (level, thanks) : nil
    return isOpened ? .boilerplate : nil
  }

  /// Whether it thanks in words, and is no entry of a list of names.
  private func isWholeSentence(_ unit: SourceUnit) -> Bool {
    unit.kind == .sentence && unit.isStopped && unit.wordCount >= Self.leastWords
  }

  private static let leastWords = 5
}
