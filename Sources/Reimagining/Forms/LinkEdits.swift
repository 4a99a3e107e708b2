import Platforms
import PostText

/// What becomes of the links of a unit on a platform.
struct LinkEdits {
  typealias Edit = (range: Range<Int>, text: String)

  let recipe: Recipe
  let manuscript: Manuscript
  /// The number of the link that the post carries.
  let link: Int?

  /// Whether a sentence points to a link that isn't there for its readers.
  func pointsAway(_ unit: SourceUnit) -> Bool {
    guard !recipe.rendersLinks else { return false }
    return unit.role == .pointer || unit.pointedLinks.contains { $0 != link } && !spellsOut(unit)
  }

  /// Whether it shows the addresses that it points to: what readers are asked to do is worth one more link.
  private func spellsOut(_ unit: SourceUnit) -> Bool {
    [.ask, .linkCarrier].contains(unit.role) && recipe.platform.links.areClickable && !recipe.rendersLinks
  }

  /// Whether the platform renders a link of the unit that has a label.
  func rendersLabels(of unit: SourceUnit) -> Bool {
    recipe.rendersLinks && !unit.isHeading && unit.links.contains { !$0.isBare }
  }

  // MARK: Labels

  /// - Parameters:
  ///   - end: where the text of the unit ends, its tags left aside.
  ///   - isLinked: whether labels are to be links in the platform's markup.
  func edits(ofLabelsIn unit: SourceUnit, end: Int, isLinked: Bool) -> [Edit] {
    var edits = unit.links.compactMap { replacement(of: $0, in: unit) }
    if spellsOut(unit) { edits += unit.links.compactMap { pointed($0, of: unit, end: end) } }
    if isLinked { edits += unit.links.flatMap { marks($0, of: unit, end: end) } }
    return edits
  }

  /// Whether something else takes the place of the label that a stretch stands in.
  func replacesLabel(around range: Range<Int>, in unit: SourceUnit) -> Bool {
    unit.links.contains { !$0.isBare && $0.range.overlaps(range) && replacement(of: $0, in: unit) != nil }
  }

  /// ` (address)` behind a label that points to a link other than that of the post.
  private func pointed(_ pointed: SourceUnit.Link, of unit: SourceUnit, end: Int) -> Edit? {
    guard unit.pointedLinks.contains(pointed.index), pointed.index != link, pointed.range.upperBound <= end else {
      return nil
    }
    let address = LinkForms.address(manuscript.links[pointed.index].address, on: recipe.platform)
    return (pointed.range.upperBound..<pointed.range.upperBound, " (\(address))")
  }

  /// `[` and `](address)` around the label of a link; none where they would be read otherwise.
  private func marks(_ link: SourceUnit.Link, of unit: SourceUnit, end: Int) -> [Edit] {
    let address = LinkForms.address(manuscript.links[link.index].address, on: recipe.platform)
    let label = ASCII.trimmed(link.range, in: unit.bytes)
    // Behind an address some programs would read letters as a part of it.
    let isFollowed =
      label.upperBound < unit.bytes.count
      && ScalarClass.isLetterOrMark(UTF8Scalar.decode(unit.bytes, at: label.upperBound).scalar)
    guard !link.isBare, !label.isEmpty, label.upperBound <= end, !isFollowed, replacement(of: link, in: unit) == nil,
      address.hasPrefix("https://") || address.hasPrefix("http://"),
      !address.utf8.contains(where: { "()<> ".utf8.contains($0) }),
      !unit.bytes[label].contains(where: { "[]".utf8.contains($0) })
    else { return [] }
    return [
      (label.lowerBound..<label.lowerBound, "["), (label.upperBound..<label.upperBound, "](\(address))"),
    ]
  }

  /// The address in place of a label that looks like another one, which a platform would link in its stead.
  private func replacement(of link: SourceUnit.Link, in unit: SourceUnit) -> Edit? {
    guard !link.isBare, recipe.platform.links.areClickable, !link.range.isEmpty else { return nil }
    let label = String(decoding: unit.bytes[link.range], as: UTF8.self)
    let address = LinkForms.address(manuscript.links[link.index].address, on: recipe.platform)
    let looksLikeAddress = unit.tokens.contains { $0.kind == .link && $0.range == link.range } && label.contains("/")
    guard looksLikeAddress, !ASCII.folded(address).hasSuffix(ASCII.folded(label)) else { return nil }
    return (link.range, address)
  }

  // MARK: Addresses

  /// What becomes of an address inside a sentence; nil when the sentence can't do without it and it would be dead.
  func edits(ofAddress range: Range<Int>, in unit: SourceUnit, end: Int) -> [Edit]? {
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
}

extension [UInt8] {
  fileprivate func hasSuffix(_ end: [UInt8]) -> Bool { count >= end.count && suffix(end.count).elementsEqual(end) }
}
