/// How many of a thing a post may have: hashtags, mentions, links, attachments.
package struct Cap: Sendable {
  package var most: Int
  /// What the platform does with more, as half a sentence: "ignores all of them".
  package var effect: String
  package var source: Source
  /// What other sources say, as half a sentence: "older pages say 15".
  package var disagreement: String?

  package init(_ most: Int, effect: String, _ source: Source, disagreement: String? = nil) {
    self.most = most
    self.effect = effect
    self.source = source
    self.disagreement = disagreement
  }
}

extension [Cap] {
  /// Of the caps that `count` breaks the one that is trusted most.
  package func broken(by count: Int) -> Cap? {
    filter { count > $0.most }.max { $0.source.trust < $1.source.trust }
  }
}
