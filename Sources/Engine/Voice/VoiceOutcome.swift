package import Voice

/// What came of loading a voice.
package struct VoiceOutcome: Sendable {
  /// Nil where there is none to go by.
  package var voice: LearnedVoice?
  /// What is wrong with files, a sentence each; nothing keeps a voice from being learned from the others.
  package var problems: [String] = []
  /// How many posts were found, when there are too few for a verdict.
  package var tooFew: Int?

  package init() {}

  /// Says how many posts are missing for a verdict; nil when there are enough.
  package func missing(toVoice name: String) -> String? {
    guard let tooFew else { return nil }
    let posts = tooFew == 1 ? "1 post is" : "\(tooFew) posts are"
    return "\(posts) too few to know the voice “\(name)” by: \(VoiceScorer.fewestPosts - tooFew) more are needed."
  }
}
