/// A voice as far as it has been learned, for the drafts that have it.
package struct LearnedVoice: Sendable {
  package let scorer: VoiceScorer
  /// The share of the voice's own posts that may be flagged.
  package let alarmRate: Double

  package init(_ scorer: VoiceScorer, alarmRate: Double) {
    self.scorer = scorer
    self.alarmRate = alarmRate
  }
}
