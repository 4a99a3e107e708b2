import Platforms
import PostText
import Voice

/// The forms in which units can stand in a post on one platform.
struct UnitForms {
  struct Form: Sendable {
    var text: MappedText
    /// The same without the marks of links, where it has some.
    var plain: MappedText?
    /// What readers see of it.
    var seen: MappedText { plain ?? text }
    var reductions: Set<String>
    /// Whether the unit no longer leads back to the one before it.
    var isFreed: Bool
  }

  private let recipe: Recipe
  private let links: LinkEdits
  private let handles: HandleForms

  init(recipe: Recipe, links: LinkEdits, handles: HandleForms) {
    self.recipe = recipe
    self.links = links
    self.handles = handles
  }

  /// The forms of a unit, the whole one first; empty when it can't stand on the platform.
  func forms(of unit: SourceUnit) -> [Form] {
    guard !unit.isUnusable, unit.role != .boilerplate, !links.pointsAway(unit), unit.wordCount > 0, !isOnlySigns(unit),
      let whole = native(unit)
    else { return [] }
    if links.rendersLabels(of: unit), let linked = native(unit, isLinked: true), linked.bytes != whole.bytes {
      return [Form(text: linked, plain: whole, reductions: [], isFreed: false)]
    }
    var forms = [Form(text: whole, reductions: [], isFreed: false)]
    if let shorter = reduced(unit, whole) { forms.append(shorter) }
    return forms
  }

  /// A line of tags, handles or addresses is no sentence; what it holds has its place elsewhere.
  private func isOnlySigns(_ unit: SourceUnit) -> Bool {
    unit.tokens.allSatisfy { token in
      switch token.kind {
      case .hashtag, .mention, .link, .punctuation, .emoji, .lineBreak: true
      case .word, .number, .email: false
      }
    }
  }

  /// Where a unit ends without the tags that were hung onto it: they have their own place in a post.
  private func endOfText(of unit: SourceUnit) -> Int {
    let tags = unit.tokens.reversed().prefix { $0.kind == .hashtag }.count
    guard tags > 0, tags < unit.tokens.count else { return unit.bytes.count }
    let last = unit.tokens[unit.tokens.count - tags - 1]
    // A tag that ends a sentence without a stop may be a word of it.
    let isStopped = last.kind != .word && last.kind != .number || tags > 1
    return isStopped ? last.range.upperBound : unit.bytes.count
  }

  /// The unit with handles, tags and addresses as the platform has them; nil when one of them can't be there.
  ///
  /// - Parameter isLinked: whether labels are links in the platform's markup.
  private func native(_ unit: SourceUnit, isLinked: Bool = false) -> MappedText? {
    var edits: [(range: Range<Int>, text: String)] = []
    let end = endOfText(of: unit)
    if end < unit.bytes.count { edits.append((end..<unit.bytes.count, "")) }
    edits += unit.pageAsides.filter { $0.upperBound <= end }.map { ($0, "") }
    for token in unit.tokens where token.range.upperBound <= end {
      switch token.kind {
      case .mention:
        if let edit = mentionEdit(token.range, in: unit) { edits.append(edit) }
      case .hashtag:
        if recipe.platform.hashtags.kind != .tag {
          edits.append((token.range.lowerBound..<(token.range.lowerBound + 1), ""))
        }
      case .link:
        guard let edit = links.edits(ofAddress: token.range, in: unit, end: end) else { return nil }
        edits += edit
      case .lineBreak: edits.append((token.range, " "))
      case .emoji:
        // It promises a thread, which a post of chosen sentences is not.
        if ASCII.has("🧵", at: token.range.lowerBound, in: unit.bytes) {
          edits.append((withBlankBefore(token.range, in: unit), ""))
        }
      case .word, .number, .email, .punctuation: break
      }
    }
    edits.removeAll { links.replacesLabel(around: $0.range, in: unit) }
    edits += links.edits(ofLabelsIn: unit, end: end, isLinked: isLinked)
    let text = unit.text.replacing(
      edits.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) })
    return edits.isEmpty ? text : text.trimmed
  }

  /// The form of a handle; nothing of one that stands in brackets behind a name and says nothing there.
  private func mentionEdit(_ range: Range<Int>, in unit: SourceUnit) -> (range: Range<Int>, text: String)? {
    guard let form = handles.form(of: String(decoding: unit.bytes[range], as: UTF8.self)) else { return nil }
    let isBracketed =
      range.lowerBound > 1 && ASCII.has(" (", at: range.lowerBound - 2, in: unit.bytes)
      && ASCII.has(")", at: range.upperBound, in: unit.bytes)
    // A handle that nobody knows is left without its sign, and a known one may be a name that stands there as well.
    guard isBracketed, unit.text.string.contains(form) else { return (range, form) }
    return ((range.lowerBound - 2)..<(range.upperBound + 1), "")
  }

  private func withBlankBefore(_ range: Range<Int>, in unit: SourceUnit) -> Range<Int> {
    let hasBlank = range.lowerBound > 0 && ASCII.isBlank(unit.bytes[range.lowerBound - 1])
    return (hasBlank ? range.lowerBound - 1 : range.lowerBound)..<range.upperBound
  }

  private func reduced(_ unit: SourceUnit, _ whole: MappedText) -> Form? {
    guard unit.kind != .quote, !unit.isHeading, !unit.hasCode,
      !unit.bytes.contains(where: { $0 == UInt8(ascii: "\"") }),
      Pairing.hasNoQuotation(unit.bytes)
    else { return nil }
    var text = whole
    var taken: Set<String> = []
    var tokens = text.bytes == unit.bytes ? unit.tokens : Tokenizer.tokens(of: text.bytes)
    var folded = FoldedTokens(tokens, in: text.bytes)
    for reduction in Reduction.allCases {
      let edits = reduction.edits(of: unit, text: text.bytes, tokens: tokens, folded)
      guard !edits.isEmpty else { continue }
      text = text.replacing(edits)
      taken.insert(reduction.rawValue)
      tokens = Tokenizer.tokens(of: text.bytes)
      folded = FoldedTokens(tokens, in: text.bytes)
    }
    guard !taken.isEmpty else { return nil }
    return Form(text: text, reductions: taken, isFreed: taken.contains(Reduction.addition.rawValue))
  }
}
