import Engine
import Platforms
import PostText
import Reimagining
import Testing

extension Reimagined {
  /// Expects that nothing is invented, and that what was left out is named.
  func expectFaith() {
    for alternative in made {
      Faith(self, alternative).check()
      expectEachElementOnce(alternative)
    }
  }

  private func expectEachElementOnce(_ alternative: Alternative) {
    let all = (alternative.kept + alternative.dropped).filter { $0.kind != .picture && $0.kind != .code }
    #expect(Set(all).count == all.count, "\(all)")
    let links = all.filter { $0.kind == .link }.map(\.text)
    #expect(links == links.filter(manuscript.addresses.contains) && links.count == manuscript.links.count)
    let text = (alternative.parts + alternative.fields.map(\.text)).joined(separator: "\n")
    for element in alternative.kept { #expect(text.contains(element.text), "\(element)") }
  }
}

/// Where each letter of an alternative comes from.
private struct Faith {
  let source: Reimagined
  let alternative: Alternative
  let recipe: Recipe?
  /// All letters of the draft, and of what it shows.
  let letters: String

  init(_ source: Reimagined, _ alternative: Alternative) {
    self.source = source
    self.alternative = alternative
    recipe = RecipeCatalog.recipe(for: source.platform)
    let text = source.analysis.text
    letters =
      Letters.of(text.string(in: 0..<text.bytes.count)) + source.manuscript.texts.map { Letters.of($0) }.joined()
  }

  func check() {
    for (part, text) in alternative.parts.enumerated() {
      let bytes = Array(text.utf8)
      let spans = alternative.provenance.filter { $0.part == part }
      var end = 0
      for span in spans {
        #expect(span.range.lowerBound >= end && span.range.upperBound <= bytes.count, "\(span)")
        guard span.range.lowerBound >= end, span.range.upperBound <= bytes.count else { return }
        expectIsFrame(String(decoding: bytes[end..<span.range.lowerBound], as: UTF8.self))
        expectIsSource(Array(bytes[span.range]), span)
        end = span.range.upperBound
      }
      expectIsFrame(String(decoding: bytes[end...], as: UTF8.self))
    }
  }

  /// What stands around sentences is a link, a tag, a sign or one of the recipe's own words.
  private func expectIsFrame(_ text: String) {
    var rest = text
    for addition in recipe?.additions ?? [] { rest = rest.replacing("[…: \(addition)]", with: " ") }
    if case .words(let words) = recipe?.link { rest = rest.replacing(words, with: " ") }
    for link in source.manuscript.links.sorted(by: { $0.address.utf8.count > $1.address.utf8.count }) {
      rest = rest.replacing(link.address, with: " ")
    }
    for word in rest.split(whereSeparator: \.isWhitespace) {
      if word.hasPrefix("#") {
        #expect(letters.contains(Letters.of(word)), "\(word)")
      } else {
        let isNumber = word.last == "." && word.dropLast().allSatisfy(\.isNumber)
        #expect(isNumber || ["-", ">", "“", "”"].contains(word), "\(word) in \(text)")
      }
    }
  }

  private func expectIsSource(_ bytes: [UInt8], _ span: Alternative.Provenance) {
    let unit = source.manuscript.units[span.unit]
    let draft = source.analysis.text.bytes
    #expect(span.source.lowerBound >= 0 && span.source.upperBound <= draft.count)
    guard bytes != unit.bytes else { return expectIsSlice(unit, span) }
    var closed = Set([
      "to", "because", "although", "before", "after", "can", "about", "now", "if", "for", "soon", "many",
    ])
    closed.formUnion([
      "most", "regularly", "daily", "weekly", "yearly", "until", "by", "besides", "near", "every", "first",
    ])
    closed.formUnion(["whether", "link", "in", "bio", "ada", "park", "bo", "lee", "u", "bolee"])
    let handles = source.manuscript.mentions.flatMap { Letters.words(of: Array($0.dropFirst().utf8)) }
    let tags = source.manuscript.tags.map { $0.lowercased() }
    closed.formUnion(handles)
    closed.formUnion(tags)
    let own = Letters.words(of: bytes).filter { !closed.contains($0) }
    // A handle that lost its sign may be one word with what is written right behind it.
    let signs = unit.tokens.filter { $0.kind == .mention }.map { token in
      (range: token.range.lowerBound..<(token.range.lowerBound + 1), text: "")
    }
    let whole = Letters.words(of: unit.text.replacing(signs).bytes)
    #expect(Letters.areWords(of: own, in: whole), "\(own) of \(whole) on \(source.platform.id)")
  }

  /// The stretch of the draft holds the letters of the unit, with marks between.
  private func expectIsSlice(_ unit: SourceUnit, _ span: Alternative.Provenance) {
    guard !unit.isFromHeader, span.source.upperBound <= source.analysis.text.bytes.count else { return }
    let slice = source.analysis.text.string(in: span.source)
    guard !slice.contains("&") else { return }
    var rest = Letters.of(slice)[...]
    for letter in Letters.of(unit.text.string) {
      guard let place = rest.firstIndex(of: letter) else {
        Issue.record("“\(unit.text.string)” isn't in “\(slice)”")
        return
      }
      rest = rest[rest.index(after: place)...]
    }
  }
}
