import Platforms
import PostText
package import Voice

/// Words of a draft that has a declared voice.
package struct VoicedText: Sendable {
  package let words: VoiceText
  package let voice: DeclaredVoice
  /// Whether rules about English words apply.
  package let isEnglish: Bool

  init(_ bytes: [UInt8], voice: DeclaredVoice, language: String?) {
    self.init(
      VoiceText(bytes, tokens: Tokenizer.tokens(of: bytes), code: [], brand: voice.brand), voice: voice,
      language: language)
  }

  fileprivate init(_ words: VoiceText, voice: DeclaredVoice, language: String?) {
    self.words = words
    isEnglish = EnglishText.isEnglish(words, language: language)
    self.voice = voice
  }
}

/// A text of a draft that has a declared voice, read once for all rules about voice.
package struct VoicedPost: Sendable {
  package let post: PostReading
  package let text: VoicedText
  /// The words of the paragraphs that have changed, where the others were taken over.
  let changedWords: VoiceText?
  /// Ids of the platforms the text stands for.
  package let platforms: [String]
  /// Alt texts of its pictures; only terms and spelling are looked at there.
  package let alts: [VoicedAlt]

  /// - Parameter earlier: the texts of the draft as it was before.
  init(
    _ post: PostReading, voice: DeclaredVoice, language: String?, platforms: [String], alt: FieldText?,
    in draft: SourceText, after earlier: [VoicedPost]
  ) {
    self.post = post
    self.platforms = platforms
    let before = earlier.first { $0.post.index == post.index && $0.text.voice === voice }
    let words = post.words(brand: voice.brand, after: before?.words)
    changedWords = words.changed
    text = VoicedText(words.all, voice: voice, language: language)
    let own = post.post.media.filter { !$0.alt.value.isEmpty }
      .map { FieldText("alt", values: [$0.alt], in: draft) }
    alts = ((alt.map { [$0] } ?? []) + own).map { alt in
      VoicedAlt(
        text: alt, voiced: VoicedText(alt.bytes, voice: voice, language: language),
        isVerbatim: alt.isVerbatim(in: draft))
    }
  }

  package var words: VoiceText { text.words }
  package var settings: VoiceSettings { text.voice.settings }

  /// A bound on each platform of the text, or one for all where they share it.
  func bounds<Bound: Equatable>(_ bound: (VoiceBounds) -> Bound?) -> [(platform: String?, bound: Bound)] {
    text.voice.bounds(on: platforms, bound)
  }

  /// What the voice is called in a message: where its bounds differ by platform, the platform belongs to it.
  func voiceName(on platform: String?) -> String {
    let name = platform.flatMap(PlatformCatalog.platform(named:))?.name
    return "this voice" + (name.map { " on \($0)" } ?? "")
  }
}

/// The alt text of a picture in a draft that has a declared voice.
package struct VoicedAlt: Sendable {
  package let text: FieldText
  package let voiced: VoicedText
  let isVerbatim: Bool
}

extension PostReading {
  /// The words of the text, and those of the paragraphs that have changed where the others could be taken over.
  ///
  /// - Parameter earlier: those of the reading that this one was made after, with the same brand.
  func words(brand: BrandNames, after earlier: VoiceText?) -> (all: VoiceText, changed: VoiceText?) {
    guard let earlier, let paragraphs else {
      return (VoiceText(bytes, tokens: tokens, code: code, brand: brand), nil)
    }
    let changed = VoiceText(
      bytes, paragraphs.bytes.new, tokens: Array(tokens[paragraphs.tokens.new]), code: code, brand: brand)
    return (VoiceText(bytes, tokens: tokens, after: earlier, paragraphs, changed), changed)
  }

  /// Whether the two are readings of one text.
  func isSame(as other: PostReading) -> Bool {
    section == other.section && part == other.part && parts == other.parts && field == other.field
  }
}

extension FindingCollector {
  /// Adds a finding about a range of `post`, on one platform where the others differ.
  mutating func add(
    _ range: Range<Int>, of post: VoicedPost, _ message: String, platform: String? = nil, evidence: [Evidence] = [],
    fixes: [Fix] = []
  ) {
    add(
      post.post.post.sourceRange(range), message, platform: platform, evidence: evidence,
      fixes: post.post.isVerbatim ? fixes : [], field: post.post.field)
  }
}
