import Platforms
import PostText
import Voice

/// The hashtags that a post can have without inventing any: those of the text, those of its header and of its voice that
/// it speaks of, and the names and phrases that it repeats. What a header files a text under is no tag unless the text
/// says it.
package struct HashtagChoice {
  /// Without `#`, the best first.
  package private(set) var tags: [String] = []
  private let spoken: [UInt8]

  /// - Parameters:
  ///   - own: tags that the voice uses, the most usual first.
  ///   - enough: how many are wanted; where the writer gave as many, no others are looked for.
  package init(_ manuscript: Manuscript, own: [String], enough: Int = .max) {
    guard enough > 0 || !manuscript.tags.isEmpty else {
      spoken = []
      return
    }
    spoken = manuscript.units.filter { !$0.isFromHeader }.reduce(into: []) { spoken, unit in
      spoken += ASCII.folded(0..<unit.bytes.count, in: unit.bytes)
    }
    let written = manuscript.tags
    for tag in written.prefix(Self.most) where isSpoken(tag) { add(tag) }
    guard tags.count < enough else { return }
    for tag in own.prefix(Self.most) where isSpoken(tag) { add(tag) }
    for phrase in Keyphrases(manuscript).phrases.prefix(Self.most) { add(phrase) }
  }

  /// Of each sort no more are looked at; no post has room for a part of them.
  private static let most = 100
  private static let longest = 30

  private mutating func add(_ phrase: String) {
    let tag = Self.camelCase(phrase)
    let folded = ASCII.folded(tag)
    guard tag.utf8.count <= Self.longest * 3, tag.count <= Self.longest, folded.count > 1,
      folded.contains(where: { !ASCII.isDigit($0) }),
      !tags.contains(where: { Self.isSame(ASCII.folded($0), folded) })
    else { return }
    tags.append(tag)
  }

  /// Whether two tags are one word in two forms.
  private static func isSame(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    return long == short || long.starts(with: short) && long.count - short.count <= 2
  }

  private func isSpoken(_ tag: String) -> Bool {
    let folded = ASCII.folded(tag)
    guard !folded.isEmpty, spoken.count >= folded.count else { return false }
    return (0...(spoken.count - folded.count)).contains { spoken[$0..<($0 + folded.count)].elementsEqual(folded) }
  }

  /// `open source` and `opensource` → `OpenSource`; what has capitals keeps them.
  static func camelCase(_ phrase: String) -> String {
    let parts = phrase.split { !($0.isLetter || $0.isNumber || $0 == "_") }
    guard parts.count == 1, let word = parts.first else { return parts.map(capitalized).joined() }
    let bytes = Array(word.utf8)
    guard word.first?.isLowercase == true, let words = CompoundWord.words(in: bytes, range: bytes.indices) else {
      return capitalized(word)
    }
    return words.map { capitalized(String(decoding: bytes[$0], as: UTF8.self)[...]) }.joined()
  }

  private static func capitalized(_ word: Substring) -> String {
    word.first?.isLowercase == true ? LetterCase.capitalized(word) : String(word)
  }
}
