import PostText
package import Voice

/// A place where a text names a moment.
package struct NamedMoment: Sendable, Equatable {
  /// Its place among the moments of the calendar.
  package var moment: Int
  /// Indices of its tokens in the text.
  package var tokens: Range<Int>
}

extension MomentCalendar {
  /// Where `text` names moments: by name, whatever the case, or as a tag (`#GivingTuesday`, `#GivingTuesday2026`).
  package func names(in text: VoiceText) -> [NamedMoment] {
    guard !isEmpty else { return [] }
    var found: [NamedMoment] = []
    var index = 0
    while index < text.tokens.count {
      if let name = name(at: index, of: text) {
        found.append(name)
        index = name.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func name(at index: Int, of text: VoiceText) -> NamedMoment? {
    let token = text.tokens[index]
    switch token.kind {
    case .hashtag: return tagged((token.range.lowerBound + 1)..<token.range.upperBound, at: index, of: text)
    case .word where text.isOwn[index], .number where text.isOwn[index]:
      let word = MomentName.folded(token.range, in: text.bytes)
      var longest: NamedMoment?
      for moment in byWord[word] ?? [] {
        guard let end = end(of: moments[moment].key, from: index, of: text) else { continue }
        if end > longest?.tokens.upperBound ?? 0 { longest = NamedMoment(moment: moment, tokens: index..<end) }
      }
      return longest ?? tagged(token.range, at: index, of: text)
    default: return nil
    }
  }

  private func tagged(_ range: Range<Int>, at index: Int, of text: VoiceText) -> NamedMoment? {
    let tag = MomentName.plain(range, in: text.bytes)
    let digits = tag.reversed().prefix(while: ASCII.isDigit).count
    let moment = byTag[tag] ?? byTag[Array(tag.dropLast(digits))]
    return moment.map { NamedMoment(moment: $0, tokens: index..<(index + 1)) }
  }

  /// Behind the last token of a name that begins at `start`; nil when another word comes in.
  private func end(of name: MomentName, from start: Int, of text: VoiceText) -> Int? {
    var index = start
    var end = start + 1
    for word in name.words.dropFirst() {
      index = Self.next(behind: index, of: text)
      guard index < text.tokens.count, text.isOwn[index], text.tokens[index].isNamePart,
        MomentName.folded(text.tokens[index].range, in: text.bytes) == word
      else { return nil }
      end = index + 1
    }
    return end
  }

  /// The next word, past an apostrophe, a hyphen or the full stop of an abbreviation.
  private static func next(behind index: Int, of text: VoiceText) -> Int {
    let next = index + 1
    guard next < text.tokens.count, text.tokens[next].kind == .punctuation, text.isGlued(next) else { return next }
    switch UTF8Scalar.decode(text.bytes, at: text.tokens[next].range.lowerBound).scalar {
    case "'", "\u{2019}", "-", "\u{2010}", "\u{2011}": return next + 1
    case ".": return text.tokens[index].range.count <= 3 ? next + 1 : next
    default: return next
    }
  }
}

extension Token {
  fileprivate var isNamePart: Bool { kind == .word || kind == .number }
}
