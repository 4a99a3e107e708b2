package import PostText

/// Tells how much a text reads like a voice.
///
/// A class, since every draft and each of its texts refers to it.
package final class VoiceScorer: Sendable {
  package let profile: VoiceProfile
  let background: VoiceBackground

  /// A sentence that is shorter tells too little.
  package static let shortestPassage = 60
  /// Fewer posts of a voice give no verdict.
  package static let fewestPosts = 15

  /// - Returns: nil when the profile was learned against another background.
  package init?(_ profile: VoiceProfile, background: VoiceBackground) {
    guard profile.background == background.identity else { return nil }
    self.profile = profile
    self.background = background
  }

  /// Whether the voice was learned from so many posts that a verdict is honest.
  package var isSure: Bool { profile.learnedFrom >= Self.fewestPosts }

  /// - Parameters:
  ///   - post: the bytes of a post.
  ///   - tokens: its tokens, or those of a part of it.
  package func read(_ post: [UInt8], tokens: ArraySlice<Token>) -> ScoredText {
    let text = background.reader.read(post, tokens: tokens)
    let row = background.weights.row(text.features)
    return ScoredText(text: text, row: row, raw: profile.model.raw(text, row: row, background: background))
  }

  /// The share of the voice's own posts that read less like it.
  package func score(of text: ScoredText) -> Double { profile.calibration.share(of: text.raw) }

  /// All there is to say about a post.
  ///
  /// - Parameter least: sentences of a smaller share come with reasons.
  package func reading(of post: [UInt8], tokens: [Token], least: Double = 0) -> VoiceReading {
    let text = read(post, tokens: tokens[...])
    var reading = VoiceReading(raw: text.raw, score: score(of: text))
    guard isSure else { return reading }
    reading.reasons = reasons(for: text, in: post)
    reading.passages = passages(
      of: post, tokens: tokens, sentences: sentences(of: post, tokens: tokens), least: least)
    return reading
  }

  /// What speaks against the voice in a text.
  package func reasons(for text: ScoredText, in post: [UInt8]) -> [VoiceReason] {
    VoiceReasons(text, post: post, profile: profile).strongest
  }

  /// The sentences of a post that are long enough to be judged, each with its raw score.
  ///
  /// - Parameter known: raw scores by the bytes of sentences, so that none is found out twice.
  package func sentences(
    of post: [UInt8], tokens: [Token], known: [ArraySlice<UInt8>: Double] = [:]
  ) -> [ScoredSentence] {
    guard isSure else { return [] }
    return Self.sentences(of: post, tokens: tokens).compactMap { sentence in
      guard let first = sentence.first, let last = sentence.last else { return nil }
      let range = first.range.lowerBound..<last.range.upperBound
      return ScoredSentence(
        range: range, tokens: sentence.startIndex..<sentence.endIndex,
        raw: known[post[range]] ?? read(post, tokens: sentence).raw)
    }
  }

  /// The sentences that made a post doubtful.
  ///
  /// - Parameter least: those of a smaller share come with reasons.
  package func passages(
    of post: [UInt8], tokens: [Token], sentences: [ScoredSentence], least: Double
  ) -> [VoicePassage] {
    // Who writes short sentences has too few to go by; then whole posts tell.
    let calibration = profile.sentences ?? profile.calibration
    // How far each is below the middle of the voice's own.
    let doubts = sentences.map { max(0, calibration.middle - $0.raw) }
    let doubt = max(1e-9, doubts.reduce(0, +))
    return zip(sentences, doubts).compactMap { sentence, own in
      guard own > 0 else { return nil }
      let score = calibration.share(of: sentence.raw)
      let reasons = score < least ? reasons(for: read(post, tokens: tokens[sentence.tokens]), in: post) : []
      return VoicePassage(range: sentence.range, weight: own / doubt, score: score, reasons: reasons)
    }
  }

  /// The sentences of a post that are long enough to be judged, as tokens.
  static func sentences(of post: [UInt8], tokens: [Token]) -> [ArraySlice<Token>] {
    var sentences: [ArraySlice<Token>] = []
    var index = 0
    for range in Sentences.ranges(in: post, tokens: tokens) {
      while index < tokens.count, tokens[index].range.lowerBound < range.lowerBound { index += 1 }
      let start = index
      while index < tokens.count, tokens[index].range.upperBound <= range.upperBound { index += 1 }
      if range.count >= shortestPassage, index > start { sentences.append(tokens[start..<index]) }
    }
    return sentences
  }
}

/// A sentence with what it scored by itself.
package struct ScoredSentence: Sendable {
  /// In the post, in bytes.
  package let range: Range<Int>
  let tokens: Range<Int>
  package let raw: Double
}

/// A text with what it scored.
package struct ScoredText: Sendable {
  let text: ReadText
  let row: SparseVector
  package let raw: Double
}

/// A habit of a voice beside other people's.
package struct ComparedHabit: Sendable {
  package let habit: Habit
  package let usual: HabitProfile.Usual
  /// The mean of other people's posts.
  package let others: Float
  /// How many of their standard deviations lie between the two.
  package let distance: Float
}

extension VoiceScorer {
  /// All habits, in their order.
  package var habits: [ComparedHabit] {
    Habit.allCases.map { habit in
      let usual = profile.habits[habit]
      let others = background.reader.habits.means[habit.rawValue]
      return ComparedHabit(
        habit: habit, usual: usual, others: others,
        distance: abs(usual.mean - others) / background.reader.habits.deviations[habit.rawValue])
    }
  }
}
