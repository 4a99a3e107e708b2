package import Native
import PostText
package import Voice

/// A text read once for the rules about what it gives to its readers.
package struct NativePost: Sendable {
  package let post: PostReading
  package let words: VoiceText
  package let isEnglish: Bool
  /// What it asks of its readers; nothing where it isn't English.
  package let asks: AskReading
  /// In which words its writer speaks; nil where it isn't English.
  package let person: SpeakingPerson?
  /// The days that it names; nil where it isn't English, or nothing is known of the day on which it is read.
  package let days: [DayMention]?

  /// - Parameters:
  ///   - words: those of all the text.
  ///   - changed: those of the paragraphs that have changed, where the others were taken over.
  ///   - earlier: the text that the reading of `post` was made after, with the same brand.
  fileprivate init(
    _ post: PostReading, words: VoiceText, changed: VoiceText?, isEnglish: Bool, readsDays: Bool,
    after earlier: NativePost?
  ) {
    self.post = post
    self.words = words
    self.isEnglish = isEnglish
    guard isEnglish else {
      (asks, person, days) = (.none, nil, nil)
      return
    }
    guard let earlier, let known = earlier.person, let paragraphs = post.paragraphs, let changed else {
      (asks, person) = (AskReading(words), SpeakingPerson(words))
      days = readsDays ? DayReader.mentions(in: words) : nil
      return
    }
    asks = AskReading(after: earlier.asks, paragraphs, AskReading(changed))
    person = SpeakingPerson(after: known, paragraphs, SpeakingPerson(changed))
    days =
      readsDays
      ? earlier.days.map { DayReader.mentions(after: $0, paragraphs, changed) } ?? DayReader.mentions(in: words) : nil
  }
}

extension DraftReading {
  /// The texts that are published, as the rules about what they give see them.
  ///
  /// - Parameter earlier: the reading of the draft as it was before.
  func nativePosts(after earlier: DraftReading?) -> [NativePost] {
    let isAlike = earlier?.brand == brand && earlier?.voice === voice
    let known = isAlike ? earlier?.nativePosts ?? [] : []
    let names = BrandNames(brand.names)
    let readsDays = readingDay != nil
    return posts.compactMap { post in
      guard !post.tokens.isEmpty else { return nil }
      let before = known.first { $0.post.index == post.index }
      if let voiced = voicedPosts.first(where: { $0.post.isSame(as: post) }) {
        return NativePost(
          post, words: voiced.words, changed: voiced.changedWords, isEnglish: voiced.text.isEnglish,
          readsDays: readsDays, after: before)
      }
      guard platformPosts.isEmpty || platformPosts.contains(where: { $0.reading.isSame(as: post) }) else { return nil }
      let words = post.words(brand: names, after: before?.words)
      return NativePost(
        post, words: words.all, changed: words.changed,
        isEnglish: EnglishText.isEnglish(words.all, language: language), readsDays: readsDays, after: before)
    }
  }
}
