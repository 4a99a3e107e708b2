import Platforms
import PostText
import Voice

/// The forms in which units can stand in a post on one platform.
struct UnitForms {
  struct Form: Sendable {
    var text: MappedText
    /// The same without the marks of links, where it has some.
    var plain: MappedText?
    var reductions: Set<String>
    /// Whether the unit no longer leads back to the one before it.
    var isFreed: Bool
  }

  let recipe: Recipe
  let manuscript: Manuscript
  /// The number of the link that the post carries.
  let link: Int?
  let handles: HandleForms

  /// The forms of a unit, the whole one first; empty when it can't stand on the platform.
  func forms(of unit: SourceUnit) -> [Form] {
    guard !unit.isUnusable, unit.role != .boilerplate, !pointsAway(unit), unit.wordCount > 0, !isOnlySigns(unit),
      let whole = native(unit)
    else { return [] }
    if !unit.isHeading, showsLinks, let linked = native(unit, isLinked: true), linked.bytes != whole.bytes {
      return [Form(text: linked, plain: whole, reductions: [], isFreed: false)]
    }
    var forms = [Form(text: whole, reductions: [], isFreed: false)]
    if let shorter = reduced(unit, whole) { forms.append(shorter) }
    return forms
  }

  /// Whether a sentence points to a link that isn't there for its readers.
  private func pointsAway(_ unit: SourceUnit) -> Bool {
    guard !showsLinks else { return false }
    return unit.role == .pointer || unit.pointedLinks.contains { $0 != link } && !spellsOut(unit)
  }

  /// Whether it shows the addresses that it points to: what readers are asked to do is worth one more link.
  private func spellsOut(_ unit: SourceUnit) -> Bool {
    [.ask, .linkCarrier].contains(unit.role) && recipe.platform.links.areClickable && !showsLinks
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
        guard let edit = linkEdit(token.range, in: unit, end: end) else { return nil }
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
    edits.removeAll { edit in
      unit.links.contains { !$0.isBare && $0.range.overlaps(edit.range) && labelEdit($0, of: unit) != nil }
    }
    edits += unit.links.compactMap { labelEdit($0, of: unit) }
    if spellsOut(unit) { edits += unit.links.compactMap { pointedAddress($0, of: unit, end: end) } }
    if isLinked { edits += unit.links.flatMap { linkMarks($0, of: unit, end: end) } }
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
    guard isBracketed, !form.hasPrefix("@"), !form.contains("/") else { return (range, form) }
    return ((range.lowerBound - 2)..<(range.upperBound + 1), "")
  }

  private func withBlankBefore(_ range: Range<Int>, in unit: SourceUnit) -> Range<Int> {
    let hasBlank = range.lowerBound > 0 && ASCII.isBlank(unit.bytes[range.lowerBound - 1])
    return (hasBlank ? range.lowerBound - 1 : range.lowerBound)..<range.upperBound
  }

  /// Whether a reader sees the label of a link there, and not its address.
  private var showsLinks: Bool { recipe.platform.markup.contains(.link) }

  /// ` (address)` behind a label that points to a link other than that of the post.
  private func pointedAddress(_ pointed: SourceUnit.Link, of unit: SourceUnit, end: Int) -> (
    range: Range<Int>, text: String
  )? {
    guard unit.pointedLinks.contains(pointed.index), pointed.index != link, pointed.range.upperBound <= end else {
      return nil
    }
    let address = LinkForms.address(manuscript.links[pointed.index].address, on: recipe.platform)
    return (pointed.range.upperBound..<pointed.range.upperBound, " (\(address))")
  }

  /// `[` and `](address)` around the label of a link; none where they would be read otherwise.
  private func linkMarks(
    _ link: SourceUnit.Link, of unit: SourceUnit, end: Int
  ) -> [(range: Range<Int>, text: String)] {
    let address = LinkForms.address(manuscript.links[link.index].address, on: recipe.platform)
    let label = ASCII.trimmed(link.range, in: unit.bytes)
    // Behind an address some programs would read letters as a part of it.
    let isFollowed =
      label.upperBound < unit.bytes.count
      && ScalarClass.isLetterOrMark(UTF8Scalar.decode(unit.bytes, at: label.upperBound).scalar)
    guard !link.isBare, !label.isEmpty, label.upperBound <= end, !isFollowed, labelEdit(link, of: unit) == nil,
      address.hasPrefix("https://") || address.hasPrefix("http://"),
      !address.utf8.contains(where: { "()<> ".utf8.contains($0) }),
      !unit.bytes[label].contains(where: { "[]".utf8.contains($0) })
    else { return [] }
    return [
      (label.lowerBound..<label.lowerBound, "["), (label.upperBound..<label.upperBound, "](\(address))"),
    ]
  }

  /// The address in place of a label that looks like another one, which a platform would link in its stead.
  private func labelEdit(_ link: SourceUnit.Link, of unit: SourceUnit) -> (range: Range<Int>, text: String)? {
    guard !link.isBare, recipe.platform.links.areClickable, !link.range.isEmpty else { return nil }
    let label = String(decoding: unit.bytes[link.range], as: UTF8.self)
    let address = LinkForms.address(manuscript.links[link.index].address, on: recipe.platform)
    let looksLikeAddress = unit.tokens.contains { $0.kind == .link && $0.range == link.range } && label.contains("/")
    guard looksLikeAddress, !ASCII.folded(address).hasSuffix(ASCII.folded(label)) else { return nil }
    return (link.range, address)
  }

  /// What becomes of an address inside a sentence; nil when the sentence can't do without it and it would be dead.
  private func linkEdit(
    _ range: Range<Int>, in unit: SourceUnit, end: Int
  ) -> [(range: Range<Int>, text: String)]? {
    let link = LinkParts(range, in: unit.bytes)
    if link.isHostAlone { return [] }
    if recipe.platform.links.areClickable {
      guard link.hasScheme || !recipe.platform.links.needScheme else { return nil }
      return link.queryWithoutTracking(on: recipe.platform).map { [($0.range, $0.replacement)] } ?? []
    }
    // A name with a dot is no address to a reader.
    if !link.hasScheme, !link.looksLikeAddress { return [] }
    // Readers can type the name of a site.
    if let host = link.siteHost { return [(range, String(decoding: unit.bytes[host], as: UTF8.self))] }
    let rest = ASCII.trimmed(range.upperBound..<end, in: unit.bytes)
    let isAtEnd = rest.isEmpty || rest.count == 1 && unit.bytes[rest.lowerBound] == UInt8(ascii: ".")
    var before = range.lowerBound
    while before > 0, ASCII.isBlank(unit.bytes[before - 1]) { before -= 1 }
    let follows =
      UTF8Scalar.decode(unit.bytes, before: before).map { ":：→➡👉".unicodeScalars.contains($0.scalar) } ?? false
    guard case .words(let words) = recipe.link, isAtEnd, follows else { return nil }
    // The words end with a stop of their own.
    return [
      (range.lowerBound..<max(range.upperBound, rest.upperBound), words.prefix(1).lowercased() + words.dropFirst())
    ]
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

extension [UInt8] {
  fileprivate func hasSuffix(_ end: [UInt8]) -> Bool { count >= end.count && suffix(end.count).elementsEqual(end) }
}
