/// What was learned of a voice from its posts, without any of their words.
package struct VoiceProfile: Sendable, Equatable {
  /// How many posts were named as not the voice's.
  package var contrast: Int
  /// The background it was measured against.
  package var background: UInt64
  var model: VoiceModel
  /// What posts of the voice got when they weren't learned from.
  package var calibration: Calibration
  /// The same for sentences by themselves; nil when there were too few that are long enough.
  var sentences: Calibration?
  package var habits: HabitProfile

  /// How many posts of the voice it was learned from.
  package var learnedFrom: Int { model.learnedFrom }
}
