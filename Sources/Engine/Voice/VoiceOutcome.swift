import PostText
package import Voice

/// What came of loading a voice.
package struct VoiceOutcome: Sendable {
  /// Nil where there is none to go by.
  package var voice: LearnedVoice?
  /// What is wrong with files, a sentence each; nothing keeps a voice from being learned from the others.
  package var problems: [String] = []
  /// How many posts were found, when there are too few for a verdict.
  package var tooFew: Int?

  /// In how many of the posts that it is learned from each hashtag is, as it is written there.
  package var hashtags: [String: Int] = [:]

  package init() {}

  /// Takes note of the hashtags of posts.
  package mutating func countHashtags(in posts: [[UInt8]]) {
    for post in posts {
      let tags = Tokenizer.tokens(of: post).filter { $0.kind == .hashtag }
      for tag in Set(tags.map { String(decoding: post[$0.range].dropFirst(), as: UTF8.self) }) {
        hashtags[tag, default: 0] += 1
      }
    }
  }

  /// Says how many posts are missing for a verdict; nil when there are enough.
  package func missing(toVoice name: String) -> String? {
    guard let tooFew else { return nil }
    let posts = tooFew == 1 ? "1 post is" : "\(tooFew) posts are"
    return "\(posts) too few to know the voice “\(name)” by: \(VoiceScorer.fewestPosts - tooFew) more are needed."
  }
}
