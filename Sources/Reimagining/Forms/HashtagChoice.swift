import Platforms
import PostText
import Voice

/// The hashtags that a post can have without inventing any: those of the text, those of its header and of its voice that
/// it speaks of, and the names and phrases that it repeats. What a header files a text under is no tag unless the text
/// says it.
package struct HashtagChoice {
  /// Without `#`, the best first.
  package private(set) var tags: [String] = []
  /// How many of them, from the first on, the writer gave this text or others.
  package private(set) var given = 0

  /// - Parameters:
  ///   - own: tags that the voice uses, the most usual first.
  ///   - enough: how many are wanted; where the writer gave as many, the text isn't searched for others.
  package init(_ manuscript: Manuscript, own: [String], enough: Int = .max) {
    guard enough > 0 || !manuscript.tags.isEmpty || !own.isEmpty else { return }
    let spoken = SpokenWords(manuscript)
    for tag in manuscript.tags.prefix(Self.most) + own.prefix(Self.most) where spoken.contain(tag) { add(tag) }
    given = tags.count
    guard given < enough else { return }
    let keyphrases = Keyphrases(manuscript)
    // What is said once is tagged only where there is no other tag at all.
    guard !keyphrases.areDetails || given == 0 else { return }
    for phrase in keyphrases.phrases.prefix(Self.most) { add(phrase) }
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

  /// `open source`, `opensource` and `OPEN SOURCE` → `OpenSource`; another word that has capitals keeps them.
  static func camelCase(_ phrase: String) -> String {
    let parts = phrase.split { !($0.isLetter || $0.isNumber || $0 == "_") }
    guard parts.count == 1, let word = parts.first else {
      // A line in capitals has no acronyms.
      let isShouted = !parts.contains { $0.contains(where: \.isLowercase) }
      return parts.map { capitalized(isShouted ? Substring($0.lowercased()) : $0) }.joined()
    }
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
