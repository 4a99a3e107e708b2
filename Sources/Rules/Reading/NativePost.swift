package import Voice

/// A text read once for the rules about what it gives to its readers.
package struct NativePost: Sendable {
  package let post: PostReading
  package let words: VoiceText
  package let isEnglish: Bool
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
        return NativePost(post: post, words: voiced.words, isEnglish: voiced.text.isEnglish)
      }
      guard platformPosts.isEmpty || platformPosts.contains(where: { $0.reading.isSame(as: post) }) else { return nil }
      if let same = known.first(where: { $0.post.bytes == post.bytes }) {
        return NativePost(post: post, words: same.words, isEnglish: same.isEnglish)
      }
      let words = VoiceText(post.bytes, tokens: post.tokens, code: post.code, brand: names)
      return NativePost(post: post, words: words, isEnglish: EnglishText.isEnglish(words, language: language))
    }
  }
}
