import Voice

/// How shares of a voice's own posts are said.
enum VoiceWording {
  /// `3 %`, and `Fewer than 1 %` where a whole number would say none.
  static func share(_ share: Double) -> String {
    let percent = Int((share * 100).rounded())
    return percent < 1 ? "Fewer than 1 %" : "\(percent) %"
  }

  static func evidence(_ score: Double, _ voice: LearnedVoice, _ reasons: [String]) -> [Evidence] {
    [
      Evidence("percent", Int((score * 100).rounded())), Evidence("learnedFrom", voice.scorer.profile.learnedFrom),
      Evidence("reasons", reasons),
    ]
  }
}
