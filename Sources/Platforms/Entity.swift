/// A stretch of a post that its platform treats as more than text.
package struct Entity: Sendable, Equatable {
  package enum Kind: String, Sendable { case link, mention, hashtag, cashtag }

  package var kind: Kind
  /// Where it stands in the post, sign included.
  package var range: Range<Int>
  /// The part that names its target: a tag without `#`, a handle without `@`, the whole of a link.
  package var valueRange: Range<Int>

  package init(_ kind: Kind, _ range: Range<Int>, value: Range<Int>? = nil) {
    self.kind = kind
    self.range = range
    self.valueRange = value ?? range
  }
}
