/// How hashtags behave on a platform.
package struct HashtagFacts: Sendable {
  /// What `#word` in the text is.
  package enum Kind: Sendable, Equatable {
    /// A tag.
    case tag
    /// Plain text: there are no tags.
    case none
    /// Plain text: tags stand in a field of their own.
    case field(String)
  }

  package var kind: Kind
  /// More than this many look foreign there.
  package var usual: ClosedRange<Int>
  package var usualSource: Source
  /// The longest tag, in grapheme clusters.
  package var longest: Limit?
  package var caps: [Cap]
  /// Whether `#word` at the start of a line makes it a heading.
  package var opensHeading: Bool

  package init(
    _ kind: Kind = .tag, usual: ClosedRange<Int>, source: Source, longest: Limit? = nil, caps: [Cap] = [],
    opensHeading: Bool = false
  ) {
    self.kind = kind
    self.usual = usual
    self.usualSource = source
    self.longest = longest
    self.caps = caps
    self.opensHeading = opensHeading
  }
}
