/// What a platform takes as attached media.
package struct MediaFacts: Sendable {
  package var most: Cap?
  /// The limit of a description for people who don't see the picture; nil where the platform takes none.
  package var alt: Limit?
  /// Whether a post may be media alone, without text.
  package var mayStandAlone: Bool

  package init(most: Cap? = nil, alt: Limit? = nil, mayStandAlone: Bool = true) {
    self.most = most
    self.alt = alt
    self.mayStandAlone = mayStandAlone
  }
}
