import Native
import Platforms
import PostText
import Voice

/// One of the texts in which a draft is published: a variant, the source, or what a field says in place of them.
struct VariantText: Sendable {
  /// A thread has several.
  var posts: [PostReading]
  var platforms: [Platform]
  var isSource: Bool
  /// The path of the file that it stands in, as people see it, where that is another one than the draft.
  var file: String?

  fileprivate var section: Int { posts.first?.section ?? 0 }

  /// Whether a text is a part of this one, or the same parted otherwise.
  func isPart(_ post: PostReading) -> Bool {
    posts.first.map { $0.section == post.section && $0.field == post.field } ?? false
  }

  /// Whether it has so many Unicode scalars.
  func isAsLong(as least: Int) -> Bool {
    var length = 0
    for post in posts {
      for byte in post.bytes where byte & 0xC0 != 0x80 {
        length += 1
        if length >= least { return true }
      }
    }
    return false
  }

  /// The first line with something in it, by its post and its place there.
  var firstLine: (post: PostReading, range: Range<Int>)? {
    for post in posts {
      for line in post.lines {
        let range = ASCII.trimmed(line, in: post.bytes)
        if !range.isEmpty { return (post, range) }
      }
    }
    return nil
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

  /// The texts of the draft and of the files beside it (`launch.linkedin.md` beside `launch.md`), in the same order
  /// whichever of them is judged: the draft's own file first, then those that are named after platforms.
  private var textsOfAllFiles: [VariantText] {
    guard let siblings = neighbourhood?.siblings, !siblings.isEmpty else { return texts }
    let own = zip(records, texts).map { (record: $0, text: $1) }
    let others = siblings.enumerated().compactMap { index, record -> (record: PostRecord, text: VariantText)? in
      guard !record.text.isEmpty else { return nil }
      // A section of its own, so that it is taken for none of the draft's.
      let post = PostReading(Post(raw: record.text), section: -1 - index)
      let text = VariantText(
        posts: [post], platforms: record.platforms.compactMap { PlatformCatalog.platform(id: $0) },
        isSource: false, file: record.name)
      return (record, text)
    }
    return (own + others).sorted { left, right in
      let (a, b) = (left.record, right.record)
      if a.isVariantFile != b.isVariantFile { return b.isVariantFile }
      return (a.path, a.ordinal) < (b.path, b.ordinal)
    }.map(\.text)
  }

  /// The texts measured for comparison; none where there are fewer than two.
  func comparedTexts(after earlier: DraftReading?) -> [ComparedText] {
    guard comparesVariants, !isRaw, draft.header?.value("status")?.value != "published" else { return [] }
    let texts = textsOfAllFiles
    guard texts.count > 1 else { return [] }
    let names = BrandNames(brand.names)
    let known = earlier.map { $0.brand == brand && $0.language == language ? $0.comparedTexts : [] } ?? []
    let compared = texts.map { text in
      known.lazy.compactMap { $0.taken(to: text, voice: voice) }.first
        ?? ComparedText(text, voice: voice, voiceVariant(text, brand: names))
    }
    // A draft with a single text for all platforms has headings of others soon enough, with nothing below them.
    return compared.count(where: \.isLongEnough) > 1 ? compared.map { $0.measured() } : compared
  }

  /// A text ready to be measured, with the words that were read already.
  private func voiceVariant(_ text: VariantText, brand: BrandNames) -> VoiceVariant {
    var isEnglish = true
    let words = text.posts.map { post in
      if let known = nativePosts.first(where: { $0.post.isSame(as: post) }) {
        isEnglish = isEnglish && known.isEnglish
        return known.words
      }
      let words = VoiceText(post.bytes, tokens: post.tokens, code: post.code, brand: brand)
      isEnglish = isEnglish && EnglishText.isEnglish(words, language: language)
      return words
    }
    return VoiceVariant(
      texts: words, isEnglish: isEnglish, settings: voice?.settings, platforms: text.platforms.map(\.id))
  }
}
