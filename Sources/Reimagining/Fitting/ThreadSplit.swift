package import Platforms
import PostText

/// Parts a post that is too long into the posts of a thread, without changing a word.
package enum ThreadSplit {
  /// A longer thread is no micro-content any more, and nobody would read it.
  package static let mostPosts = 25

  /// Where to part `post` so that each piece fits: the white space between two pieces, in order.
  ///
  /// Pieces end between paragraphs if they can, else between sentences, else between words, and never inside a
  /// link, mention or tag. Nil when the platform has no threads, when the post fits as it is, or when no such
  /// places make it fit in `mostPosts`.
  package static func gaps(in post: [UInt8], on platform: Platform, account: Account) -> [Range<Int>]? {
    let limits = platform.limits(of: platform.body, for: account).binding.map(\.value)
    guard platform.threads, let least = limits.min(), let most = limits.max() else { return nil }
    // A unit of real text is a few bytes at most, so no piece is longer than the window.
    guard post.count <= longestText(least) else { return nil }
    let window = max(1_024, most * 8)
    var gaps: [Range<Int>] = []
    var start = 0
    while start < post.count {
      let rest = Array(post[start..<min(post.count, start + window)])
      let entities = platform.entities(rest)
      let counts = platform.counts(of: rest, as: platform.body, entities: entities, account: account).binding
      if start + rest.count == post.count, counts.allSatisfy(\.fits) { return gaps.isEmpty ? nil : gaps }
      let end = counts.map(\.fitEnd).min() ?? 0
      guard gaps.count + 2 <= mostPosts, let gap = Gaps(in: rest, entities: entities).best(before: end) else {
        return nil
      }
      gaps.append((start + gap.lowerBound)..<(start + gap.upperBound))
      start += gap.upperBound
    }
    return nil
  }

  /// How many bytes a thread can hold at the very most: links and wide letters cost less than their bytes, but
  /// not by more than this.
  private static func longestText(_ limit: Int) -> Int { mostPosts * limit * 4 }
}

/// The white space of a text at which it may be parted.
private struct Gaps {
  private let bytes: [UInt8]
  private let entities: [Entity]
  private let sentenceEnds: Set<Int>

  init(in bytes: [UInt8], entities: [Entity]) {
    self.bytes = bytes
    self.entities = entities
    self.sentenceEnds = Set(Sentences.ranges(in: bytes, tokens: Tokenizer.tokens(of: bytes)).map(\.upperBound))
  }

  /// The last good place to end a piece of at most `end` bytes; nil when there is none.
  func best(before end: Int) -> Range<Int>? {
    // A piece shorter than this, only to end with a paragraph, would leave the thread ragged.
    let least = end / 3
    var paragraph: Range<Int>?
    var sentence: Range<Int>?
    var word: Range<Int>?
    var index = 0
    while index <= end, let gap = gap(from: index) {
      index = gap.upperBound
      guard gap.lowerBound <= end else { break }
      word = gap
      if sentenceEnds.contains(gap.lowerBound) { sentence = gap }
      if bytes[gap].count(where: { $0 == UInt8(ascii: "\n") }) > 1 { paragraph = gap }
    }
    return [paragraph, sentence].compactMap { $0 }.first { $0.lowerBound >= least } ?? sentence ?? word
  }

  /// The next white space between two words at or behind `offset`.
  private func gap(from offset: Int) -> Range<Int>? {
    var start = offset
    while start < bytes.count {
      guard ASCII.isSpace(bytes[start]), start > 0, !entities.contains(where: { $0.range.contains(start) }) else {
        start += 1
        continue
      }
      let end = bytes[start...].firstIndex { !ASCII.isSpace($0) } ?? bytes.count
      return end < bytes.count ? start..<end : nil
    }
    return nil
  }
}
