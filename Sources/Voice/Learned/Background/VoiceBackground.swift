/// How other people write: what a voice is told apart from.
///
/// Counts only, never texts: n-grams are known by their hash and only when two or more posts have them; posts are in no
/// order and carry no name.
package struct VoiceBackground: Sendable {
  /// Where the counts come from.
  package struct Provenance: Sendable, Equatable {
    package var posts: Int
    /// The years in which the posts were published, when all of them say so.
    package var years: ClosedRange<Int>?

    package init(posts: Int, years: ClosedRange<Int>?) {
      self.posts = posts
      self.years = years
    }
  }

  package let provenance: Provenance
  package let reader: TextReader
  let weights: FeatureWeights
  /// How likely characters are in other people's posts.
  let model: CharacterModel
  /// What tells this background from others: features that were measured with one mean nothing with another.
  package let identity: UInt64
  /// The features of each post, packed; empty where only scoring was asked for.
  package let rows: PackedRows

  init(
    provenance: Provenance, reader: TextReader, weights: FeatureWeights, model: CharacterModel, identity: UInt64,
    rows: PackedRows
  ) {
    self.provenance = provenance
    self.reader = reader
    self.weights = weights
    self.model = model
    self.identity = identity
    self.rows = rows
  }
}
