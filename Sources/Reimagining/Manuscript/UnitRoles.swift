import PostText
import Voice

/// Finds out what each unit does and what it needs around it.
enum UnitRoles {
  /// - Parameter allFolded: by unit, its tokens.
  static func assign(in manuscript: inout Manuscript, _ allFolded: [FoldedTokens]) {
    Attribution.setQuotationsApart(in: &manuscript)
    var introduced: Set<Int> = []
    var credits = CreditSections()
    for (before, unit) in zip(manuscript.units, manuscript.units.dropFirst()) {
      if let group = unit.group, before.group != group, before.announcesItems { introduced.insert(group) }
    }
    let units = manuscript.units
    var before: SourceUnit.Role?
    for index in units.indices {
      let unit = units[index]
      let folded = allFolded[index]
      let cues = FoundCues(unit, folded)
      let opening = UnitOpening(unit, folded, cues)
      let place = UnitPlace(index, in: units, of: manuscript, roleBefore: before)
      let asides = PageAsides.ranges(in: unit, cues)
      let role =
        credits.role(of: unit, folded, isTitle: place.isTitle) ?? role(of: unit, folded, cues, place, asides: asides)
      let announces = Announcement.isOne(unit, cues, place)
      before = role
      manuscript.units[index].opening = opening
      manuscript.units[index].looksBack = LookingBack.isIn(unit, folded, cues)
      manuscript.units[index].pageAsides = asides
      manuscript.units[index].pointedLinks = pointedLinks(of: unit, folded)
      manuscript.units[index].role = role
      // In bold type as it may be, a note on the text heads nothing.
      if role == .origin, unit.isHeading { manuscript.units[index].kind = .sentence }
      manuscript.units[index].announces = announces
      manuscript.units[index].need = UnitNeeds.need(of: unit, opening, place, introduced: introduced)
      let saysNothing = unit.isItem && (unit.wordCount < 2 || isOneWord(unit))
      // What it leads back to is the code that was left out.
      let lacksCode = opening.refersBack && place.before?.isBeforeCode == true
      if announces && !place.isFollowed || saysNothing || lacksCode || role == .pointer && !pointsByLinks(unit, cues)
        || unit.kind == .row
        || hasEmbed(unit)
      {
        manuscript.units[index].isUnusable = true
      }
    }
    Repetitions.find(in: &manuscript, allFolded)
  }

  private static func role(
    of unit: SourceUnit, _ folded: FoldedTokens, _ cues: FoundCues, _ place: UnitPlace, asides: [Range<Int>]
  ) -> SourceUnit.Role {
    if place.isTitle { return .title }
    if place.isSummary { return .summary }
    if unit.kind == .code { return .claim }
    // A dateline is known as soon as it is read.
    if unit.role == .boilerplate || isPageLabel(unit, cues) { return .boilerplate }
    let pointsAway = !unit.isHeading && pointsToPage(unit, cues, asides)
    if has(.boilerplate, .boilerplateOpening, unit, cues) { return .boilerplate }
    if has(.origin, .originOpening, unit, cues) { return pointsAway ? .boilerplate : .origin }
    // A note on where a text comes from goes on to the end of its paragraph.
    if let role = place.roleBefore, role == .boilerplate || role == .origin, place.before?.block == unit.block {
      return pointsAway ? .boilerplate : role
    }
    if !unit.isHeading, cues.contain(.followCall) { return .followCall }
    if unit.wordCount <= longestPointer, !unit.links.isEmpty, cues.contain(.pointer) || unit.wordCount == 0 {
      return .linkCarrier
    }
    if !unit.isHeading, isOutside(asides, cues.of(.pagePlace)) { return .pointer }
    if place.isInLastBlock, unit.wordCount <= longestFarewell, cues.contain(.farewell), !unit.isHeading {
      return .signOff
    }
    if !unit.isHeading, calls(unit, folded) { return .ask }
    if pointsAway || promisesThread(unit, folded) { return .pointer }
    if unit.isQuestion { return .question }
    return unit.numbers.isEmpty && unit.kind != .quote ? .claim : .proof
  }

  private static func isPageLabel(_ unit: SourceUnit, _ cues: FoundCues) -> Bool {
    cues.of(.pageLabel).contains { $0.tokens.count == unit.wordCount }
  }

  /// Whether a sentence has a phrase with one of two cues: the one anywhere, the other at its start.
  private static func has(_ anywhere: Cue, _ opening: Cue, _ unit: SourceUnit, _ cues: FoundCues) -> Bool {
    if cues.contain(anywhere) { return true }
    guard let first = unit.tokens.firstIndex(where: \.isWordOrNumber) else { return false }
    return cues.phrase(opening, at: first) != nil
  }

  private static func isOutside(_ asides: [Range<Int>], _ matches: [FoundCues.Match]) -> Bool {
    matches.contains { match in !asides.contains { $0.overlaps(match.range) } }
  }

  /// Whether a sentence opens with what it calls to do, or says please before it.
  private static func calls(_ unit: SourceUnit, _ folded: FoldedTokens) -> Bool {
    guard let first = unit.tokens.firstIndex(where: \.isWordOrNumber) else { return false }
    return Cues.calls.contains(first, of: folded)
      || unit.tokens.indices.dropFirst().contains {
        Cues.please.contains($0 - 1, of: folded) && Cues.calls.contains($0, of: folded)
      }
  }

  /// Whether a sentence leads to something on its page.
  private static func pointsToPage(_ unit: SourceUnit, _ cues: FoundCues, _ asides: [Range<Int>]) -> Bool {
    let answers = cues.of(.answerPlace).map(\.range)
    let matches = cues.of(.pageWord).filter { match in
      if answers.contains(where: { $0.overlaps(match.range) }) { return false }
      let end = match.tokens.upperBound
      // “Here, we work”: a place that was named before.
      let isOpening = match.tokens.lowerBound == 0 && match.tokens.count == 1
      return match.tokens.count > 1 || end == unit.tokens.count
        || unit.tokens[end].kind == .punctuation && !(isOpening && isComma(unit.tokens[end], in: unit))
    }
    return isOutside(asides, matches)
  }

  /// “A thread on what we learned 🧵”, in a post of chosen sentences.
  private static func promisesThread(_ unit: SourceUnit, _ folded: FoldedTokens) -> Bool {
    unit.tokens.contains { $0.kind == .emoji && ASCII.has("🧵", at: $0.range.lowerBound, in: unit.bytes) }
      && unit.tokens.indices.contains { Cues.thread.contains($0, of: folded) }
  }

  /// Whether all that a sentence points with is labels of links, so that it says something where these are links.
  private static func pointsByLinks(_ unit: SourceUnit, _ cues: FoundCues) -> Bool {
    let labels = unit.links.filter { !$0.isBare }.map(\.range)
    return !labels.isEmpty && !cues.contain(.pagePlace)
      && cues.of(.pageWord).allSatisfy { match in labels.contains { $0.overlaps(match.range) } }
  }

  private static func pointedLinks(of unit: SourceUnit, _ folded: FoldedTokens) -> [Int] {
    unit.links.filter { link in
      guard !link.isBare,
        let first = unit.tokens.firstIndex(where: { $0.range.lowerBound >= link.range.lowerBound }), first > 0
      else { return false }
      let label = unit.tokens[first...].prefix { $0.range.upperBound <= link.range.upperBound }
      return label.count <= longestPointing && Cues.pointing.contains(first, of: folded)
    }.map(\.index)
  }

  /// “this short list”; what is longer is a title that begins so.
  private static let longestPointing = 3

  private static func isComma(_ token: Token, in unit: SourceUnit) -> Bool {
    unit.bytes[token.range.lowerBound] == UInt8(ascii: ",")
  }

  /// `parser@1.4.2`: a name says nothing by itself, whatever it is made of.
  private static func isOneWord(_ unit: SourceUnit) -> Bool {
    unit.bytes.allSatisfy { $0 < 0x80 && !ASCII.isSpace($0) }
  }

  /// Whether it shows, on its page, what only a network can show.
  private static func hasEmbed(_ unit: SourceUnit) -> Bool {
    unit.tokens.contains { $0.kind == .link && ASCII.has("pic.twitter.com/", at: $0.range.lowerBound, in: unit.bytes) }
  }

  private static let longestPointer = 8
  private static let longestFarewell = 8
}

extension SourceUnit {
  /// Whether a list or quotation below it belongs to it.
  fileprivate var announcesItems: Bool {
    guard !isHeading, let last = tokens.last, last.kind == .punctuation else { return announces }
    let sign = UTF8Scalar.decode(bytes, at: last.range.lowerBound).scalar
    return announces || sign == ":" || sign == "："
  }
}
