/// Which whole paragraphs at their starts and at their ends two versions of a text share.
///
/// Blank lines part paragraphs. What depends on nothing beyond its paragraph, such as a phrase or a quotation, is taken
/// over for these; the paragraphs between are read again as if they were a text of their own.
@usableFromInline
package struct ParagraphChange: Sendable {
  /// What stands between the shared paragraphs.
  @usableFromInline package let bytes: LineChange
  /// The same, counted in tokens.
  @usableFromInline package let tokens: LineChange

  /// - Parameters:
  ///   - old: the tokens of the old text.
  ///   - new: the tokens of the new one, whose bytes are `text`.
  package init(_ change: LineChange, from old: [Token], to new: [Token], in text: [UInt8]) {
    let bytes = change.widenedToParagraphs(in: text)
    self.bytes = bytes
    self.tokens = LineChange(old: old.indices(begunIn: bytes.old), new: new.indices(begunIn: bytes.new))
  }

  /// What is known of each token: of the shared ones as it was, and `found` for those between.
  @inlinable
  package func carried<Value>(over known: [Value], _ found: [Value]) -> [Value] {
    var carried: [Value] = []
    carried.reserveCapacity(known.count - tokens.old.count + found.count)
    carried += known[..<tokens.old.lowerBound]
    carried += found
    carried += known[tokens.old.upperBound...]
    return carried
  }

  /// Tokens by their places, in order: the shared ones, and `found` among those between, which count from there.
  package func carriedPlaces(over known: [Int], _ found: [Int]) -> [Int] {
    let distance = tokens.new.upperBound - tokens.old.upperBound
    return known.filter { $0 < tokens.old.lowerBound } + found.map { $0 + tokens.new.lowerBound }
      + known.filter { $0 >= tokens.old.upperBound }.map { $0 + distance }
  }

  /// The same for ranges of tokens.
  package func carriedRanges(over known: [Range<Int>], _ found: [Range<Int>]) -> [Range<Int>] {
    tokens.carried(over: known) { between in found.map { $0.moved(by: between.lowerBound) } }
  }
}

extension LineChange {
  /// The same change up to the blank lines around it, so that what stands between is whole paragraphs. The blank lines
  /// are shared, so they are looked for in `text`, the new one, alone.
  fileprivate func widenedToParagraphs(in text: [UInt8]) -> LineChange {
    guard !old.isEmpty || !new.isEmpty else { return self }
    var start = new.lowerBound
    while start > 0 {
      var line = start - 1
      while line > 0, text[line - 1] != UInt8(ascii: "\n") { line -= 1 }
      if ASCII.trimmed(line..<start, in: text).isEmpty { break }
      start = line
    }
    var end = new.upperBound
    var isBlank = false
    while end < text.count, !isBlank {
      let line = end
      end = ByteSearch.first(UInt8(ascii: "\n"), in: text, line..<text.count).map { $0 + 1 } ?? text.count
      isBlank = ASCII.trimmed(line..<end, in: text).isEmpty
    }
    return LineChange(
      old: (old.lowerBound - (new.lowerBound - start))..<(old.upperBound + (end - new.upperBound)), new: start..<end)
  }
}

extension [Token] {
  fileprivate func indices(begunIn range: Range<Int>) -> Range<Int> {
    prefix(before: range.lowerBound).endIndex..<prefix(before: range.upperBound).endIndex
  }
}
