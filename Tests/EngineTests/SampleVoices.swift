import Synchronization
import Voice

/// Voices learned for tests, each once.
enum SampleVoices {
  private static let known = Mutex<[[String]: LearnedVoice]>([:])

  static func learned(from posts: [String]) -> LearnedVoice? {
    // Locked all the while, so that tests side by side don't learn the same.
    known.withLock { known in
      if known[posts] == nil { known[posts] = learn(from: posts) }
      return known[posts]
    }
  }

  private static func learn(from posts: [String]) -> LearnedVoice? {
    guard let background = VoiceBackground.shippedForLearning(),
      let profile = VoiceLearner(background: background).learn(exemplars: posts.map { Array($0.utf8) }),
      let scorer = VoiceScorer(profile, background: background)
    else { return nil }
    return LearnedVoice(scorer, alarmRate: 0.05)
  }
}
