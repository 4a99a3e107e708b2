package import Native
package import Voice

/// A text read once for the rules about what it gives to its readers.
package struct NativePost: Sendable {
  package let post: PostReading
  package let words: VoiceText
  package let isEnglish: Bool
  /// What it asks of its readers; for English only.
  package let asks: AskReading

  init(_ post: PostReading, _ words: VoiceText, isEnglish: Bool, asks: AskReading? = nil) {
    (self.post, self.words, self.isEnglish) = (post, words, isEnglish)
    self.asks = asks ?? (isEnglish ? AskReading(words) : AskReading.none)
  }
}

extension DraftReading {
  /// The texts that are published, as the rules about what they give see them.
  ///
  /// - Parameter earlier: the reading of the draft as it was before, with the same brand.
  func nativePosts(after earlier: DraftReading?) -> [NativePost] {
    let names = BrandNames(brand.names)
    let known = earlier?.language == language ? earlier?.nativePosts ?? [] : []
    return posts.compactMap { post in
      guard !post.tokens.isEmpty else { return nil }
      if let voiced = voicedPosts.first(where: { $0.post.isSame(as: post) }) {
        return NativePost(post, voiced.words, isEnglish: voiced.text.isEnglish)
      }
      guard platformPosts.isEmpty || platformPosts.contains(where: { $0.reading.isSame(as: post) }) else { return nil }
      if let same = known.first(where: { $0.post.bytes == post.bytes }) {
        return NativePost(post, same.words, isEnglish: same.isEnglish, asks: same.asks)
      }
      let words = VoiceText(post.bytes, tokens: post.tokens, code: post.code, brand: names)
      return NativePost(post, words, isEnglish: EnglishText.isEnglish(words, language: language))
    }
  }
}
