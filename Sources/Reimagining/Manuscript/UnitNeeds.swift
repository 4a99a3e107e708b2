import PostText

/// Finds out what must stand before a unit.
enum UnitNeeds {
  static func need(
    of unit: SourceUnit, _ opening: UnitOpening, _ place: UnitPlace, introduced: Set<Int>
  ) -> SourceUnit.Need {
    if place.isTitle || place.isSummary || place.before == nil { return .nothing }
    if unit.continuesItem || unit.kind == .code { return .previous }
    let isIntroduced = unit.group.map(introduced.contains) ?? false
    if case .item(_, let isOrdered) = unit.kind {
      let isFirst = place.before?.group != unit.group
      if opening.refersBack || isOrdered && !isFirst || unit.depth > 0 { return .previous }
      return isIntroduced ? .intro : itemNeed(unit)
    }
    if unit.kind == .quote {
      let isInside = place.before?.kind == .quote && place.before?.block == unit.block
      return isInside || opening.refersBack ? .previous : isIntroduced ? .intro : .nothing
    }
    let needs = opening.refersBack || beginsInside(unit) || Attribution.isOne(unit) || isShortAnswer(unit, place)
    return needs ? .previous : .nothing
  }

  /// “Plenty of reasons!” behind a question.
  private static func isShortAnswer(_ unit: SourceUnit, _ place: UnitPlace) -> Bool {
    guard let before = place.before, before.block == unit.block, before.isQuestion, !unit.isQuestion else {
      return false
    }
    return unit.wordCount <= longestAnswer
  }

  /// What is longer says by itself what it is about.
  private static let longestAnswer = 4

  /// Whether a sentence begins with a small letter, and so with what another one left over. A name may have one as well:
  /// `iOS`, `go-ipfs`, `std::fs`.
  private static func beginsInside(_ unit: SourceUnit) -> Bool {
    guard !unit.isHeading, let first = unit.tokens.first, first.kind == .word else { return false }
    let isSmall = UTF8Scalar.decode(unit.bytes, at: first.range.lowerBound).scalar.properties.isLowercase
    let hasCapital = unit.bytes[first.range].contains(where: ASCII.isUpper)
    let isGlued =
      first.range.upperBound < unit.bytes.count
      && "-_.:/@(".utf8.contains(unit.bytes[first.range.upperBound])
    return isSmall && !hasCapital && !isGlued
  }

  /// An item that is no sentence says nothing without what stands above it.
  private static func itemNeed(_ unit: SourceUnit) -> SourceUnit.Need {
    unit.wordCount < 4 ? .previous : .nothing
  }
}
