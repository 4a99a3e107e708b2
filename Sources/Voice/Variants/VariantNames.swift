import PostText

/// Finds a name that two variants spell in two ways: Acme Cloud and AcmeCloud, YouTube and Youtube.
///
/// A name is known by a capital inside it, so one of the two spellings has one; no list of names is needed.
struct VariantNames {
  /// A way in which a name is spelled, and where first.
  private struct Form {
    var written: String
    var place: VariantPlace
  }

  /// By the letters of a name, folded and joined: its forms.
  private var forms: [[UInt8]: [Form]] = [:]

  /// The letters of the names with a capital inside, so many at most.
  static func letters(in texts: [VoiceText]) -> Set<[UInt8]> {
    var found: Set<[UInt8]> = []
    for text in texts {
      for index in text.tokens.indices where text.tokens[index].isWord && text.isOwn[index] {
        guard found.count < mostNames, hasInnerCapital(text.bytes[text.tokens[index].range]),
          let stem = stem(index, of: text), hasInnerCapital(text.bytes[stem.written])
        else { continue }
        found.insert(Array(text.folded.bytes[stem.folded]))
      }
    }
    return found
  }

  private static let mostNames = 32

  /// - Parameter letters: of the names to look for.
  init(_ letters: Set<[UInt8]>, in texts: [VoiceText]) {
    let hashes = Set(letters.map { WordHash.of($0) })
    for (number, text) in texts.enumerated() {
      for index in text.tokens.indices where text.tokens[index].isWord && text.isOwn[index] {
        guard text.bytes[text.tokens[index].range].contains(where: ASCII.isUpper) else { continue }
        for last in index..<min(text.tokens.count, index + Self.mostParts) {
          guard let form = Self.form(index...last, of: text, hashes) else { continue }
          guard letters.contains(form.letters) else { continue }
          let place = VariantPlace(text: number, range: form.range)
          let written = text.string(form.range)
          if forms[form.letters]?.contains(where: { $0.written == written }) != true {
            forms[form.letters, default: []].append(Form(written: written, place: place))
          }
        }
      }
    }
  }

  private static let mostParts = 3

  // MARK: Forms

  private static func form(
    _ words: ClosedRange<Int>, of text: VoiceText, _ hashes: Set<UInt32>
  ) -> (letters: [UInt8], range: Range<Int>)? {
    guard let last = stem(words.upperBound, of: text) else { return nil }
    let isOne = words.count == 1
    if isOne {
      // Small letters may be an address or haste, and capitals all through a heading.
      guard hashes.contains(WordHash.of(text.folded.bytes[last.folded])),
        text.bytes[last.written].contains(where: ASCII.isUpper),
        !isShouted(text.bytes[last.written])
      else { return nil }
      return (Array(text.folded.bytes[last.folded]), last.written)
    }
    guard !openers.contains(words.lowerBound, of: text.folded) else { return nil }
    var letters: [UInt8] = []
    for index in words {
      guard index < text.tokens.count, text.tokens[index].isWord, text.isOwn[index], text.isCapitalized(index),
        !text.isShouted(index), index == words.lowerBound || isParted(index, of: text)
      else { return nil }
      letters += text.folded.bytes[index == words.upperBound ? last.folded : text.folded.range(index)]
    }
    guard hashes.contains(WordHash.of(letters)) else { return nil }
    return (letters, text.tokens[words.lowerBound].range.lowerBound..<last.written.upperBound)
  }

  /// Words with which a phrase in title case may begin that reads like a name when joined: We Work, You Tube.
  private static let openers = WordTable("we you my the your our i it this that in on to a")

  /// Whether one blank parts a word from the one before.
  private static func isParted(_ index: Int, of text: VoiceText) -> Bool {
    let gap = text.tokens[index - 1].range.upperBound..<text.tokens[index].range.lowerBound
    return gap.count == 1 && text.bytes[gap.lowerBound] == UInt8(ascii: " ")
  }

  /// A word without its possessive ending, folded and as written; nil where they don't match byte by byte.
  private static func stem(_ index: Int, of text: VoiceText) -> (folded: Range<Int>, written: Range<Int>)? {
    guard index < text.tokens.count else { return nil }
    let folded = text.folded.withoutPossessive(index) ?? text.folded.range(index)
    let start = text.tokens[index].range.lowerBound
    let written = start..<(start + folded.count)
    guard written.upperBound <= text.tokens[index].range.upperBound, text.bytes[written].allSatisfy({ $0 < 0x80 })
    else { return nil }
    return (folded, written)
  }

  private static func hasInnerCapital(_ bytes: ArraySlice<UInt8>) -> Bool {
    zip(bytes, bytes.dropFirst()).contains { ASCII.isLower($0) && ASCII.isUpper($1) }
  }

  private static func isShouted(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.contains(where: ASCII.isLower)
  }

  // MARK: Comparison

  /// The first name in the alphabet of which no form is in both.
  fileprivate func contradiction(to other: VariantNames) -> (VariantPlace, VariantPlace)? {
    let letters = forms.keys.filter { letters in
      guard let own = forms[letters], let theirs = other.forms[letters] else { return false }
      return !own.contains { form in theirs.contains { Self.isSame(form.written, $0.written) } }
    }.min { $0.lexicographicallyPrecedes($1) }
    guard let letters, let one = forms[letters]?.first, let counterpart = other.forms[letters]?.first else {
      return nil
    }
    return (one.place, counterpart.place)
  }

  /// The first letter may be a capital because it opens a sentence.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    one.utf8.dropFirst().elementsEqual(other.utf8.dropFirst())
  }
}

extension VariantDifference {
  static func name(_ first: VariantReading, _ second: VariantReading) -> VariantDifference? {
    let letters = first.names.union(second.names)
    guard !letters.isEmpty else { return nil }
    let (one, other) = (first.variant.texts, second.variant.texts)
    guard let (place, counterpart) = VariantNames(letters, in: one).contradiction(to: VariantNames(letters, in: other))
    else { return nil }
    return VariantDifference(
      .name, Side(said: one.quoted(place), place: place), Side(said: other.quoted(counterpart), place: counterpart))
  }
}
