package import PostText

/// The tokens of a text in the form in which words are compared, in one buffer, each with its hash.
///
/// Links, handles, tags, emoji and line breaks have an empty form, so that no word list ever meets one.
package struct FoldedTokens: Sendable {
  private(set) var bytes: [UInt8] = []
  private var ends: [Int32] = []
  package private(set) var hashes: [UInt32] = []

  private init() {}

  package init(_ tokens: [Token], in text: [UInt8]) {
    // Not the properties themselves, which the compiler would have to take for shared at each byte.
    var (bytes, ends, hashes): ([UInt8], [Int32], [UInt32]) = ([], [], [])
    bytes.reserveCapacity(tokens.last.map { $0.range.upperBound - tokens[0].range.lowerBound } ?? 0)
    ends.reserveCapacity(tokens.count)
    hashes.reserveCapacity(tokens.count)
    for token in tokens {
      let start = bytes.count
      switch token.kind {
      case .word, .number, .punctuation: WordFolding.append(text, token.range, to: &bytes)
      case .link, .email, .mention, .hashtag, .emoji, .lineBreak: break
      }
      var hash = WordHash.seed
      for index in start..<bytes.count { hash = WordHash.adding(bytes[index], to: hash) }
      ends.append(Int32(truncatingIfNeeded: bytes.count))
      hashes.append(hash)
    }
    (self.bytes, self.ends, self.hashes) = (bytes, ends, hashes)
  }

  /// These tokens with those of `part`, which was folded for itself, in the place of `range`.
  func replacing(_ range: Range<Int>, by part: FoldedTokens) -> FoldedTokens {
    let start = range.lowerBound > 0 ? Int(ends[range.lowerBound - 1]) : 0
    let end = range.upperBound > 0 ? Int(ends[range.upperBound - 1]) : 0
    let (partShift, shift) = (
      Int32(truncatingIfNeeded: start), Int32(truncatingIfNeeded: part.bytes.count - (end - start))
    )
    // Put together in a new buffer at once: to change a copy would be to go over all of it twice.
    var new = FoldedTokens()
    new.bytes = Self.replacing(start..<end, of: bytes, by: part.bytes)
    new.hashes = Self.replacing(range, of: hashes, by: part.hashes)
    var ends: [Int32] = []
    ends.reserveCapacity(new.hashes.count)
    ends += self.ends[..<range.lowerBound]
    for end in part.ends { ends.append(end &+ partShift) }
    for end in self.ends[range.upperBound...] { ends.append(end &+ shift) }
    new.ends = ends
    return new
  }

  private static func replacing<Element>(
    _ range: Range<Int>, of all: [Element], by part: [Element]
  ) -> [Element] {
    var new: [Element] = []
    new.reserveCapacity(all.count - range.count + part.count)
    new += all[..<range.lowerBound]
    new += part
    new += all[range.upperBound...]
    return new
  }

  /// Where the folded form of a token stands in `bytes`.
  func range(_ token: Int) -> Range<Int> {
    (token > 0 ? Int(ends[token - 1]) : 0)..<Int(ends[token])
  }

  /// The folded form of a token without a possessive ending; nil when it has none.
  func withoutPossessive(_ token: Int) -> Range<Int>? {
    let range = range(token)
    guard range.count > 2, bytes[range.upperBound - 1] == UInt8(ascii: "s"),
      bytes[range.upperBound - 2] == UInt8(ascii: "'")
    else { return nil }
    return range.lowerBound..<(range.upperBound - 2)
  }

  /// Whether the folded form of a token is `word`, which must be folded itself.
  func matches(_ token: Int, _ word: StaticString) -> Bool {
    let range = range(token)
    return range.count == word.utf8CodeUnitCount && ASCII.has(word, at: range.lowerBound, in: bytes)
  }
}
