/// Where a voice is learned: files of what it sounds like and of what it doesn't, or a profile.
package struct VoiceSources: Sendable, Hashable {
  package var exemplars: [Configuration.Pattern] = []
  package var contrast: [Configuration.Pattern] = []
  /// The absolute path of a learned profile; exemplars are stronger.
  package var profile: String?
  package var alarmRate = 0.05

  package init() {}

  package var isEmpty: Bool { exemplars.isEmpty && profile == nil }
}
