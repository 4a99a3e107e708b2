import Platforms
import PostText
import Voice

/// One of the texts in which a draft is published: a variant, the source, or what a field says in place of them.
struct VariantText: Sendable {
  /// A thread has several.
  var posts: [PostReading]
  var platforms: [Platform]
  var isSource: Bool

  fileprivate var section: Int { posts.first?.section ?? 0 }

  /// Whether a text is a part of this one, or the same parted otherwise.
  func isPart(_ post: PostReading) -> Bool {
    posts.first.map { $0.section == post.section && $0.field == post.field } ?? false
  }

  /// What a message calls it.
  var name: String { isSource ? "source" : platforms.first?.name ?? "source" }
}

extension DraftReading {
  /// The texts in which the draft is published, in the order in which they stand there. A text that is parted into a
  /// thread for one platform and not for another is one.
  var variantTexts: [VariantText] {
    var texts: [VariantText] = []
    for post in platformPosts {
      let reading = post.reading
      guard let known = texts.firstIndex(where: { $0.isPart(reading) }) else {
        texts.append(VariantText(posts: [reading], platforms: [post.platform], isSource: !post.isVariant))
        continue
      }
      if !texts[known].platforms.contains(where: { $0 === post.platform }) {
        texts[known].platforms.append(post.platform)
      }
      if texts[known].platforms.count == 1 { texts[known].posts.append(reading) }
    }
    return texts.sorted { $0.section < $1.section }
  }

  /// A text ready to be compared, with the words that the rules about a declared voice have read already.
  ///
  /// Files beside the draft (`launch.linkedin.md` beside `launch.md`) are variants too, and aren't compared yet: that
  /// needs to know of other files than the draft.
  func voiceVariant(_ text: VariantText, brand: BrandNames) -> VoiceVariant {
    var isEnglish = true
    let words = text.posts.map { post in
      if let voiced = voicedPosts.first(where: { $0.post.isSame(as: post) }) {
        isEnglish = isEnglish && voiced.text.isEnglish
        return voiced.words
      }
      let words = VoiceText(post.bytes, tokens: post.tokens, code: post.code, brand: brand)
      isEnglish = isEnglish && EnglishText.isEnglish(words, language: language)
      return words
    }
    return VoiceVariant(
      name: text.name, texts: words, isEnglish: isEnglish, settings: voicedPosts.first?.settings,
      platforms: text.platforms.map(\.id))
  }
}
