package import PostText
package import Voice

/// Ways to say the same in fewer letters. Each is taken only to make room for a sentence that would else be left out.
///
/// None touches a quotation, code, a name or a denial, and none changes a number.
package enum Reduction: String, CaseIterable, Sendable {
  /// “in order to” for “to”.
  case phrase
  /// “really good” for “good”.
  case filler
  /// An aside in brackets that names and counts nothing.
  case aside
  /// “Moreover, …”.
  case addition

  /// The edits of a unit that this reduction allows, in order.
  package func edits(
    of unit: SourceUnit, text: [UInt8], tokens: [Token], _ folded: FoldedTokens
  ) -> [(range: Range<Int>, text: String)] {
    switch self {
    case .phrase:
      return PhraseReductions.table.matches(in: tokens, folded).map { match in
        let written = String(decoding: text[match.range], as: UTF8.self)
        let isCapital = written.first?.isUppercase ?? false
        return (match.range, isCapital ? LetterCase.capitalized(match.value) : match.value)
      }
    case .filler: return Self.fillers(tokens, folded, in: text)
    case .aside: return Self.asides(tokens, folded, in: text)
    case .addition:
      guard unit.kind == .sentence, let end = unit.opening.additionEnd, end + 1 < text.count,
        ASCII.isBlank(text[end]), ASCII.isLower(text[end + 1])
      else { return [] }
      return [(0..<(end + 2), String(Character(Unicode.Scalar(text[end + 1] - 0x20))))]
    }
  }

  /// A filler goes only from before a word that can stand without it, and never from behind a denial: “not very” isn't
  /// “not”.
  private static func fillers(
    _ tokens: [Token], _ folded: FoldedTokens, in text: [UInt8]
  ) -> [(range: Range<Int>, text: String)] {
    tokens.indices.dropFirst().dropLast().compactMap { index in
      guard PhraseReductions.fillers.contains(index, of: folded), tokens[index + 1].isWord, tokens[index - 1].isWord,
        !Cues.negations.contains(index - 1, of: folded), !PhraseReductions.keepers.contains(index - 1, of: folded),
        PhraseReductions.degrees.contains(index + 1, of: folded)
      else { return nil }
      return (tokens[index].range.lowerBound..<tokens[index + 1].range.lowerBound, "")
    }
  }

  private static let longestAside = 80

  private static func asides(
    _ tokens: [Token], _ folded: FoldedTokens, in text: [UInt8]
  ) -> [(range: Range<Int>, text: String)] {
    var found: [(range: Range<Int>, text: String)] = []
    var open: Int?
    for (index, token) in tokens.enumerated() where token.kind == .punctuation {
      let sign = text[token.range.lowerBound]
      if sign == UInt8(ascii: "(") { open = index }
      guard sign == UInt8(ascii: ")"), let start = open else { continue }
      open = nil
      let range = tokens[start].range.lowerBound..<token.range.upperBound
      guard range.count <= longestAside, range.lowerBound > 0, ASCII.isBlank(text[range.lowerBound - 1]),
        isPlain(tokens[(start + 1)..<index], folded, from: start + 1, in: text)
      else { continue }
      found.append(((range.lowerBound - 1)..<range.upperBound, ""))
    }
    return found
  }

  /// Whether an aside holds nothing that a reader could miss: no link, handle, number, name or denial.
  private static func isPlain(
    _ tokens: ArraySlice<Token>, _ folded: FoldedTokens, from start: Int, in text: [UInt8]
  ) -> Bool {
    !tokens.isEmpty
      && tokens.indices.allSatisfy { index in
        let token = tokens[index]
        guard token.kind == .word || token.kind == .punctuation else { return false }
        let first = text[token.range.lowerBound]
        return !ASCII.isUpper(first) && !Cues.negations.contains(index, of: folded)
      }
  }
}
