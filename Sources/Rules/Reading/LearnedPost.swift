import PostText
package import Voice

/// A text of a draft whose voice has been learned.
package struct LearnedPost: Sendable {
  package let post: PostReading
  package let voice: LearnedVoice
  /// How much it reads like the voice.
  package let score: Double
  let text: ScoredText
  private let language: String?

  /// Of a longer text the start tells enough.
  private static let mostTokens = 1_000

  init(_ post: PostReading, voice: LearnedVoice, language: String?) {
    self.post = post
    self.voice = voice
    self.language = language
    text = voice.scorer.read(post.bytes, tokens: post.tokens.prefix(Self.mostTokens))
    score = voice.scorer.score(of: text)
  }

  private var tokens: [Token] { Array(post.tokens.prefix(Self.mostTokens)) }

  /// Whether a verdict is honest: enough posts to know the voice by, enough text, in the voice's language, and the
  /// writer's own words.
  package var canBeJudged: Bool {
    guard voice.scorer.isSure, post.bytes.count >= VoiceScorer.shortestPassage else { return false }
    let words = VoiceText(post.bytes, tokens: tokens, code: post.code, brand: BrandNames([]))
    guard EnglishText.isEnglish(words, language: language) else { return false }
    let all = words.tokens.count { $0.kind == .word }
    return words.ownWords * 2 > all
  }

  /// What speaks against the voice, the strongest first.
  package var reasons: [VoiceReason] { voice.scorer.reasons(for: text, in: post.bytes) }

  /// The sentences that read unlike the voice by themselves; those that are quoted are nobody's fault.
  package var passages: [VoicePassage] {
    let foreign = QuotedPassages.ranges(in: post.bytes, tokens: tokens) + post.code
    return voice.scorer.passages(of: post.bytes, tokens: tokens).filter { passage in
      !foreign.contains { $0.overlaps(passage.range) }
    }
  }
}
