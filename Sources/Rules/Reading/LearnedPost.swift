import PostText
package import Voice

/// A text of a draft whose voice has been learned, and how it was judged.
package struct LearnedPost: Sendable {
  package let post: PostReading
  package let voice: LearnedVoice
  /// How much it reads like the voice.
  package let score: Double
  /// What speaks against the voice, the strongest first; nil when the text as a whole raises no alarm.
  package let drift: [VoiceReason]?
  /// The sentences that read unlike the voice by themselves, in order.
  package let passages: [VoicePassage]
  /// Whether the verdict was found for an earlier wording.
  let isOld: Bool
  /// The wording that was judged.
  private let judged: [UInt8]
  /// Its sentences that are long enough to be judged, each for itself.
  private let sentences: [ScoredSentence]

  /// Of a longer text the start tells enough.
  private static let mostTokens = 1_000
  /// A draft has several sentences, so each has to be odder than a draft as a whole.
  private static let passageShare = 0.4

  /// - Parameter known: raw scores by the bytes of sentences that were judged by this voice before.
  init(_ post: PostReading, voice: LearnedVoice, language: String?, known: [ArraySlice<UInt8>: Double]) {
    let scorer = voice.scorer
    let tokens = Array(post.tokens.prefix(Self.mostTokens))
    let text = scorer.read(post.bytes, tokens: tokens[...])
    let sentences = scorer.sentences(of: post.bytes, tokens: tokens, known: known)
    let score = scorer.score(of: text)
    let least = voice.alarmRate * Self.passageShare
    let odd = scorer.passages(of: post.bytes, tokens: tokens, sentences: sentences, least: least)
      .filter { $0.score < least }
    let isAlarming = score < voice.alarmRate || !odd.isEmpty
    let canBeJudged = isAlarming && Self.canBeJudged(post, tokens, by: scorer, language: language)
    self.post = post
    self.voice = voice
    self.score = score
    self.drift = canBeJudged && score < voice.alarmRate ? scorer.reasons(for: text, in: post.bytes) : nil
    // What is quoted is nobody's fault.
    self.passages = canBeJudged ? odd.filter { !post.isOthersWords($0.range) } : []
    self.isOld = false
    self.judged = post.bytes
    self.sentences = sentences
  }

  /// The verdict on `earlier`, for its text as it reads now.
  private init(_ earlier: LearnedPost, for post: PostReading, passages: [VoicePassage], isOld: Bool) {
    self.post = post
    self.voice = earlier.voice
    self.score = earlier.score
    self.drift = earlier.drift
    self.passages = passages
    self.isOld = isOld
    self.judged = earlier.judged
    self.sentences = earlier.sentences
  }

  /// The same for another reading of the wording that was judged; nil for one of another wording, and when the verdict
  /// has stood for another one in between.
  func taken(to post: PostReading) -> LearnedPost? {
    guard !isOld, judged == post.bytes else { return nil }
    return LearnedPost(self, for: post, passages: passages, isOld: false)
  }

  /// The same for a wording that has changed since: what is said of sentences moves with them.
  func kept(for post: PostReading) -> LearnedPost {
    let old = self.post.bytes
    var head = ByteSearch.commonPrefix(old, post.bytes)
    var tail = ByteSearch.commonSuffix(old, post.bytes, atMost: min(old.count, post.bytes.count) - head)
    while head > 0, !UTF8Scalar.isBoundary(post.bytes, head) { head -= 1 }
    while tail > 0, !UTF8Scalar.isBoundary(post.bytes, post.bytes.count - tail) { tail -= 1 }
    let moved = passages.compactMap { passage -> VoicePassage? in
      let start = passage.range.lowerBound
      let end = passage.range.upperBound
      // A sentence whose start or end was edited reaches as far as what was put there.
      let newStart = start <= head ? start : max(head, start + post.bytes.count - old.count)
      let newEnd = end <= head ? end : max(post.bytes.count - tail, end + post.bytes.count - old.count)
      guard newStart < newEnd, newEnd <= post.bytes.count else { return nil }
      var copy = passage
      copy.range = newStart..<newEnd
      return copy
    }
    return LearnedPost(self, for: post, passages: moved, isOld: true)
  }

  /// Adds the raw scores of the sentences, by their bytes.
  func addSentences(to known: inout [ArraySlice<UInt8>: Double]) {
    for sentence in sentences { known[judged[sentence.range]] = sentence.raw }
  }

  /// Whether a verdict is honest: enough posts to know the voice by, enough text, in the voice's language, and the
  /// writer's own words.
  private static func canBeJudged(
    _ post: PostReading, _ tokens: [Token], by scorer: VoiceScorer, language: String?
  ) -> Bool {
    guard scorer.isSure, post.bytes.count >= VoiceScorer.shortestPassage else { return false }
    let words = VoiceText(post.bytes, tokens: tokens, code: post.code, brand: BrandNames([]))
    guard EnglishText.isEnglish(words, language: language) else { return false }
    let all = words.tokens.count { $0.kind == .word }
    return words.ownWords * 2 > all
  }
}
