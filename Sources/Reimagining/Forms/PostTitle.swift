import Platforms
import PostText

/// The title of a post on a platform that has one.
struct PostTitle {
  let field: String
  let text: MappedText
  /// The unit that it takes whole, which then stands nowhere else.
  let unit: Int?

  /// - Parameter texts: by unit, what it is on the platform; nil where it can't be there.
  init?(_ manuscript: Manuscript, texts: [MappedText?], recipe: Recipe, options: ReimaginationOptions) {
    guard let place = recipe.title, let field = recipe.platform.field(place.field) else { return nil }
    let longest = min(place.longest, field.limits(for: options.account).binding.map(\.value).min() ?? .max)
    let fits = { (text: MappedText) in
      !text.isEmpty
        && !field.limits(for: options.account).binding.contains { limit in
          min(limit.value, longest) < limit.counting.measure(text.bytes, entities: []).length
        }
    }
    self.field = place.field
    let units = manuscript.units
    let first = manuscript.title.map { [$0] } ?? []
    let summary = manuscript.summary.map { [$0] } ?? []
    let free = units.indices.filter { units[$0].need == .nothing && Self.canHead(units[$0]) }
    // A heading inside a text names a part of it, and so is worth less than what the whole begins with.
    let others = free.filter { !units[$0].isHeading } + free.filter { units[$0].isHeading }
    for index in first + summary + others {
      guard let whole = texts[index] else { continue }
      let unit = units[index]
      let isOpening = index == manuscript.title || index == manuscript.summary || index == free.first
      // A question goes before its answer, and opens a text without it.
      guard !unit.announces || isOpening && unit.isQuestion,
        unit.links.allSatisfy({ !$0.isBare || !LinkChoice.isLink(manuscript.links[$0.index].address) })
      else { continue }
      let text = Self.withoutFullStop(whole)
      if fits(text) {
        (self.text, self.unit) = (text, index)
        return
      }
    }
    for index in first + summary + others {
      guard let whole = texts[index] else { continue }
      if let clause = Self.clause(of: whole, longest: longest * Self.mostBytes, fits) {
        (text, unit) = (clause, nil)
        return
      }
    }
    return nil
  }

  private static func canHead(_ unit: SourceUnit) -> Bool {
    !unit.role.isApart && ![.followCall, .signOff, .linkCarrier, .pointer].contains(unit.role) && !unit.looksBack
  }

  private static func withoutFullStop(_ text: MappedText) -> MappedText {
    guard let last = text.bytes.last, last == UInt8(ascii: "."), !text.bytes.dropLast().hasSuffix(".") else {
      return text
    }
    return text[0..<(text.bytes.count - 1)]
  }

  /// Of a character of a title.
  private static let mostBytes = 8

  /// The longest start of a sentence that ends where a clause does.
  ///
  /// - Parameter longest: in bytes; nothing longer is looked at, however many clauses a sentence has.
  private static func clause(of whole: MappedText, longest: Int, _ fits: (MappedText) -> Bool) -> MappedText? {
    let tokens = Tokenizer.tokens(of: whole.bytes).prefix { $0.range.lowerBound <= longest }
    for token in tokens.reversed() where token.kind == .punctuation {
      let sign = UTF8Scalar.decode(whole.bytes, at: token.range.lowerBound).scalar
      guard ",;:–—、，；：".unicodeScalars.contains(sign) else { continue }
      let start = whole[0..<token.range.lowerBound].trimmed
      if fits(start), Pairing.isBalanced(start.bytes), start.bytes.count > 12 { return start }
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ sign: Character) -> Bool { last == sign.asciiValue }
}
