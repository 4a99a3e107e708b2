import PostText

/// What is measured of a variant, once for all comparisons with others.
package struct VariantReading: Sendable {
  /// A text of fewer words is no basis for a verdict.
  static let leastWords = 12

  let variant: VoiceVariant
  /// Words of the writer's own.
  let words: Int
  let person: VariantPerson
  let contractions: VariantContractions
  let tone: VariantTone
  let grade: VariantGrade?
  let spelling: VariantSpelling
  let exclamations: [VariantPlace]
  let emoji: [VariantPlace]
  /// Letters of names with a capital inside.
  let names: Set<[UInt8]>

  /// Nil when there are too few words of the writer's own.
  package init?(_ variant: VoiceVariant) {
    guard variant.isLongEnough else { return nil }
    words = variant.ownWords
    self.variant = variant
    let texts = variant.isEnglish ? variant.texts : []
    person = VariantPerson(texts)
    contractions = VariantContractions(texts)
    tone = VariantTone(texts, words: words)
    grade = VariantGrade(texts)
    spelling = VariantSpelling(texts)
    exclamations = variant.texts.places { ExclamationMarks($0).places }
    emoji = variant.texts.places { EmojiUse($0).ranges }
    names = VariantNames.letters(in: variant.texts)
  }
}

extension VariantReading {
  /// Its first sentence, which stands for what nothing in it shows.
  package var start: VariantPlace? {
    variant.texts.first.flatMap { text in
      text.sentences.first.map { VariantPlace(text: 0, range: text.place(of: $0)) }
    }
  }
}

extension [VoiceText] {
  /// The places that `find` finds in each text.
  func places(_ find: (VoiceText) -> [Range<Int>]) -> [VariantPlace] {
    indices.flatMap { text in find(self[text]).map { VariantPlace(text: text, range: $0) } }
  }

  func string(_ place: VariantPlace) -> String {
    indices.contains(place.text) ? self[place.text].string(place.range) : ""
  }

  /// What stands at a place, as a message quotes it.
  func quoted(_ place: VariantPlace) -> String {
    "“" + string(place).replacing("\n", with: " ") + "”"
  }
}
