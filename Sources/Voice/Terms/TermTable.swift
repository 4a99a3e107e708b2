import PostText

/// The terms of a voice, found in a text in one pass; the longest wins.
package struct TermTable: Sendable {
  /// A term in a text that isn't as the voice has it.
  package struct Hit: Sendable, Equatable {
    package enum Kind: Sendable, Equatable { case avoided, misspelled }

    package var kind: Kind
    /// Where it stands in the text.
    package var range: Range<Int>
    /// What to write instead, in the case of what stands there; nil when the voice only avoids it.
    package var replacement: String?
    package var why: String?
    /// Whether letters stand where the term has a `*`, so that the replacement may need another form.
    package var isWild = false
  }

  private enum Entry {
    /// A spelling to avoid, as it was declared.
    case avoided(VoiceSettings.Term, spelling: String)
    /// A name that must be spelled exactly so.
    case exact(VoiceSettings.Term, name: String)
    /// What a term prefers: right as it is, though a shorter term to avoid may be a part of it.
    case preferred
  }

  private let table: PhraseTable<Entry>

  package init(_ terms: [VoiceSettings.Term]) {
    var entries: [(String, Entry)] = []
    for term in terms {
      for spelling in term.avoid { entries.append((spelling, .avoided(term, spelling: spelling))) }
    }
    for term in terms where term.isExact {
      guard let name = term.prefer else { continue }
      for variant in NameVariants.of(name) { entries.append((variant, .exact(term, name: name))) }
    }
    for term in terms where !term.isExact {
      if let preferred = term.prefer, !preferred.utf8.contains(WordGlob.star) {
        entries.append((preferred, .preferred))
      }
    }
    table = PhraseTable(entries)
  }

  package var isEmpty: Bool { table.isEmpty }

  package func hits(in text: VoiceText) -> [Hit] {
    table.matches(in: text.tokens, text.folded, where: text.isOwn).compactMap { match in
      switch match.value {
      case .preferred: nil
      case .avoided(let term, let spelling): avoided(term, spelling, match.range, match.tokens, in: text)
      case .exact(let term, let name): misspelled(term, name, match.range, match.tokens, in: text)
      }
    }
  }

  private func avoided(
    _ term: VoiceSettings.Term, _ spelling: String, _ range: Range<Int>, _ tokens: Range<Int>, in text: VoiceText
  ) -> Hit? {
    // A name of the brand may hold a word that the voice avoids.
    guard !tokens.allSatisfy({ text.isBrand[$0] }) else { return nil }
    let written = text.string(range)
    // A term may be about case alone, or a wildcard may take in the word that is preferred.
    if let prefer = term.prefer, written == prefer { return nil }
    return Hit(
      kind: .avoided, range: range,
      replacement: term.prefer.map { LetterCase.fit($0, to: written, whichStandsFor: spelling) }, why: term.why,
      isWild: spelling.utf8.contains(WordGlob.star))
  }

  private func misspelled(
    _ term: VoiceSettings.Term, _ name: String, _ range: Range<Int>, _ tokens: Range<Int>, in text: VoiceText
  ) -> Hit? {
    let written = text.bytes[range]
    guard !NameVariants.isSpelled(written, as: name) else { return nil }
    let isShouted = !written.contains(where: ASCII.isLower)
    if isShouted, text.hasShoutedNeighbor(tokens) { return nil }
    guard NameVariants.isMeant(written, by: name) else { return nil }
    return Hit(kind: .misspelled, range: range, replacement: name, why: term.why)
  }
}
