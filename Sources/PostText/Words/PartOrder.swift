/// A word of a cut, as it is judged beside its neighbours.
struct Part {
  let text: String
  /// Minus the binary logarithm of its frequency; nil for what is never a part of a compound.
  let bits: Int?

  init(_ letters: ArraySlice<UInt8>) {
    text = String(decoding: letters, as: UTF8.self)
    bits = if case .part(let bits) = WordList.find(letters).standing { bits } else { nil }
  }

  var length: Int { text.utf8.count }
  var isCommon: Bool { bits != nil }

  func costs(atMost limit: Int) -> Bool { bits.map { $0 <= limit } ?? false }

  fileprivate var beginsWithVowel: Bool { text.utf8.first.map { "aeiou".utf8.contains($0) } ?? false }
}

/// Which words can stand beside each other, where frequency alone would be fooled.
///
/// Most wrong cuts are of two kinds: a single English word with an affix that looks like a word (over-think,
/// friend-ship), and a word of a Romance language whose ending falls into short English words (nation-a-is,
/// confront-an-do). The limits in bits were set on tags whose words are known and on dictionaries of other languages.
enum PartOrder {
  static func isPlausible(_ parts: [Part]) -> Bool {
    guard let first = parts.first, let last = parts.last, !neverLast.contains(last.text) else { return false }
    if parts.count < 4, rarelyLast.contains(last.text) { return false }
    if closingParticles.contains(last.text), !first.costs(atMost: 12) { return false }
    if parts.count == 2 { return isPlausiblePair(first, last) }
    return (parts.count > 3 || parts.contains { $0.length > 3 })
      && zip(parts, parts.dropFirst()).allSatisfy { isPlausible($0, before: $1) }
  }

  /// Two parts are nearly a single word, so that more is asked of them.
  private static func isPlausiblePair(_ first: Part, _ last: Part) -> Bool {
    if first.length == 1 || prefixes.contains(first.text) || suffixes.contains(last.text) { return false }
    if first.length + last.length < 7 {
      if shortOpeners.contains(first.text) { return last.length > 3 && last.costs(atMost: 12) }
      return min(first.length, last.length) > 2 && first.costs(atMost: 10) && last.costs(atMost: 10)
    }
    if openers.contains(first.text) || closers.contains(last.text) { return true }
    if openingParticles.contains(first.text) { return last.length > 3 && last.costs(atMost: 13) }
    if first.length < 4 { return last.length > 7 || last.costs(atMost: 15) }
    if last.length < 4 { return first.length > 7 || first.costs(atMost: 15) }
    return true
  }

  private static func isPlausible(_ part: Part, before next: Part) -> Bool {
    if next.text == "i", !beforeI.contains(part.text) { return false }
    return switch part.text {
    case "a": next.length > 2 && !next.beginsWithVowel && !connectives.contains(next.text)
    case "an": next.length > 2 && (next.beginsWithVowel || next.text.hasPrefix("h"))
    case "i": next.length > 2 && !connectives.contains(next.text)
    default: true
    }
  }

  /// First parts that oftener open a single word: over-think, counter-part.
  private static let prefixes: Set<String> = [
    "after", "am", "an", "and", "anti", "any", "are", "auto", "but", "can", "co", "counter", "cross", "de", "down",
    "eve", "ex", "extra", "fore", "her", "hyper", "im", "inter", "is", "man", "mega", "micro", "mid", "mini",
    "multi", "non", "or", "over", "per", "post", "pre", "pro", "re", "semi", "she", "some", "step", "sub", "than",
    "trans", "ultra", "un", "under", "us", "was", "were",
  ]

  /// Little words that open a phrase (out now, be kind) and many a single word (out-sell, be-friend).
  private static let openingParticles: Set<String> = [
    "all", "as", "at", "be", "by", "do", "for", "go", "he", "if", "in", "me", "no", "of", "off", "on", "out", "so",
    "super", "to", "up", "we",
  ]

  /// The little words that may open a pair of six letters.
  private static let shortOpeners: Set<String> = ["be", "do", "go", "my", "no", "so", "we"]

  /// Short words that go before any noun.
  private static let openers: Set<String> = ["big", "get", "hot", "my", "new", "no", "old", "our", "so", "the", "top"]

  /// Short words that any noun goes before.
  private static let closers: Set<String> = ["art", "day", "fun", "joy", "law", "run", "war", "way", "win"]

  /// Last parts that oftener close a single word: friend-ship, sound-cloud, star-gate.
  private static let suffixes: Set<String> = [
    "ability", "able", "age", "aged", "ages", "an", "and", "are", "as", "at", "be", "berry", "board", "bomb",
    "book", "box", "by", "cast", "chat", "coin", "core", "craft", "do", "dom", "ed", "end", "er", "feed", "fest",
    "field", "ford", "full", "gate", "go", "ham", "he", "head", "heads", "hood", "ice", "if", "in", "ing", "is",
    "ism", "ist", "land", "lands", "less", "like", "line", "lines", "ling", "man", "mania", "mate", "men", "mores",
    "most", "ness", "no", "norm", "of", "off", "on", "or", "out", "over", "port", "proof", "punk", "rice", "scape",
    "ship", "ships", "shire", "smith", "so", "some", "son", "sons", "sphere", "stead", "stone", "storm", "table",
    "taste", "tech", "ten", "the", "to", "ton", "tube", "up", "use", "verse", "ville", "ward", "wards", "ware",
    "wear", "weed", "wide", "wise", "woman", "women", "wood", "worth", "worthy",
  ]

  /// What no phrase ends with.
  private static let neverLast: Set<String> = [
    "a", "am", "an", "and", "as", "at", "by", "i", "if", "my", "no", "of", "or", "our", "she", "than", "the",
    "their", "they", "to", "your",
  ]

  /// What only a longer phrase ends with.
  private static let rarelyLast: Set<String> = [
    "age", "are", "do", "had", "has", "he", "is", "its", "men", "taste", "ten", "use", "was", "we", "were",
  ]

  /// Little words that close a phrase behind a common verb (make it), and a word of Romance descent (fantastic-he).
  private static let closingParticles: Set<String> = [
    "be", "go", "him", "in", "it", "me", "off", "on", "out", "so", "up", "us",
  ]

  /// What goes before "I" inside a phrase.
  private static let beforeI: Set<String> = [
    "all", "and", "as", "because", "but", "can", "cause", "do", "how", "if", "like", "now", "only", "should", "so",
    "than", "that", "the", "thing", "things", "think", "what", "when", "where", "who", "why", "will", "wish", "yes",
  ]

  /// What "a" and "I" don't go before.
  private static let connectives: Set<String> = [
    "a", "am", "an", "and", "are", "as", "at", "be", "do", "he", "i", "if", "in", "is", "it", "my", "no", "of",
    "on", "or", "so", "the", "to", "us", "we",
  ]
}
