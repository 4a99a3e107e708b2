/// How links behave on a platform.
package struct LinkFacts: Sendable {
  /// Whether a reader can follow a link in the text.
  package var areClickable: Bool
  /// What to do where they aren't, as an order: "put the address into the Link field".
  package var instead: String?
  /// Whether a link needs `https://` to be one.
  package var needScheme = false
  /// Whether shorteners are discouraged, and by whom.
  package var shortenersDiscouraged: Source?
  /// How many different links a post may have.
  package var cap: Cap?
  package var source: Source

  package init(
    areClickable: Bool, instead: String? = nil, needScheme: Bool = false, shortenersDiscouraged: Source? = nil,
    cap: Cap? = nil, source: Source
  ) {
    self.areClickable = areClickable
    self.instead = instead
    self.needScheme = needScheme
    self.shortenersDiscouraged = shortenersDiscouraged
    self.cap = cap
    self.source = source
  }
}
