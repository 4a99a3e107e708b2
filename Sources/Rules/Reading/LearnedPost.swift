import PostText
package import Voice

/// A text of a draft whose voice has been learned.
package struct LearnedPost: Sendable {
  package private(set) var post: PostReading
  package let voice: LearnedVoice
  /// How much it reads like the voice.
  package let score: Double
  let text: ScoredText
  /// The sentences that are long enough to be judged, each for itself.
  private let sentences: [ScoredSentence]
  private let tokens: [Token]
  private let language: String?

  /// Of a longer text the start tells enough.
  private static let mostTokens = 1_000

  /// - Parameter known: raw scores by the bytes of sentences that were judged by this voice before.
  init(_ post: PostReading, voice: LearnedVoice, language: String?, known: [ArraySlice<UInt8>: Double]) {
    self.post = post
    self.voice = voice
    self.language = language
    tokens = Array(post.tokens.prefix(Self.mostTokens))
    text = voice.scorer.read(post.bytes, tokens: tokens[...])
    score = voice.scorer.score(of: text)
    sentences = voice.scorer.sentences(of: post.bytes, tokens: tokens, known: known)
  }

  /// The same for another reading of the same text.
  func replacing(_ post: PostReading) -> LearnedPost {
    var copy = self
    copy.post = post
    return copy
  }

  /// Adds the raw scores of the sentences, by their bytes.
  func addSentences(to known: inout [ArraySlice<UInt8>: Double]) {
    for sentence in sentences { known[post.bytes[sentence.range]] = sentence.raw }
  }

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

  /// The sentences that read unlike the voice by themselves, those of a smaller share than `least`; what is quoted is
  /// nobody's fault.
  package func passages(below least: Double) -> [VoicePassage] {
    let passages = voice.scorer.passages(of: post.bytes, tokens: tokens, sentences: sentences, least: least)
      .filter { $0.score < least }
    guard !passages.isEmpty else { return [] }
    let foreign = QuotedPassages.ranges(in: post.bytes, tokens: tokens) + post.code
    return passages.filter { passage in !foreign.contains { $0.overlaps(passage.range) } }
  }
}
