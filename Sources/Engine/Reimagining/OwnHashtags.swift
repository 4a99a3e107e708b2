import Native
import Rules

/// The hashtags that a writer is in the habit of.
enum OwnHashtags {
  /// In fewer posts a tag is no habit.
  private static let fewestPosts = 3

  /// Those of the draft's voice and of the posts around the draft, the most usual first.
  static func tags(of draft: DraftReading, _ configuration: Configuration, archive: PostArchive?) -> [String] {
    let voice = draft.ofItsVoice(configuration.voiceHashtags) ?? [:]
    let counts = (archive?.hashtags ?? [:]).merging(voice, uniquingKeysWith: +)
    return counts.filter { $0.value >= fewestPosts }
      .sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.map(\.key)
  }
}
