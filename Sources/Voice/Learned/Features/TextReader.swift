package import PostText

/// Reads posts as the voice is measured by: the words that are known as small, the frequent ones, the usual habits.
package struct TextReader: Sendable {
  let smallWords: HashedWords
  let frequentWords: HashedWords
  let habits: HabitScale
  private let masker: Masker

  init(smallWords: HashedWords, frequentWords: HashedWords, habits: HabitScale) {
    self.smallWords = smallWords
    self.frequentWords = frequentWords
    self.habits = habits
    masker = Masker(smallWords: smallWords)
  }

  /// - Parameters:
  ///   - bytes: a post.
  ///   - tokens: its tokens, or those of a part of it.
  package func read(_ bytes: [UInt8], tokens: ArraySlice<Token>) -> ReadText {
    let text = masker.mask(bytes, tokens: tokens)
    let ngrams = NGrams(of: text, frequentWords: frequentWords)
    let reading = HabitReading(of: text)
    return ReadText(
      text: text, ngrams: ngrams, habits: reading,
      features: TextFeatures(of: text, ngrams: ngrams, reading: reading, scale: habits))
  }
}

/// A post as the voice is measured by.
package struct ReadText: Sendable {
  package let text: MaskedText
  let ngrams: NGrams
  package let habits: HabitReading
  let features: TextFeatures
}
