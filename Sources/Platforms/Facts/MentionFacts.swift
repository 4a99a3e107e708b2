/// What a handle looks like on a platform.
package struct MentionFacts: Sendable {
  package enum Form: Sendable {
    /// `@name`: 1 to `longest` letters, digits, underscores.
    case name(longest: Int)
    /// `@some.name`: letters, digits, underscores and full stops.
    case dottedName
    /// `@name.example.com`: a domain.
    case domain
    /// `@name@server.example`, or `@name` on one's own server.
    case account
    /// `u/name`; nothing behind an at sign.
    case slash
    /// Picked from a list in the app; a typed handle is plain text.
    case picker
    /// There are none.
    case none
  }

  package var form: Form
  /// An example a writer understands.
  package var example: String
  /// Whether a post that opens with a handle is shown to fewer people.
  package var openingHidesPost: Bool
  package var cap: Cap?
  package var source: Source

  package init(
    _ form: Form, example: String, openingHidesPost: Bool = false, cap: Cap? = nil, source: Source
  ) {
    self.form = form
    self.example = example
    self.openingHidesPost = openingHidesPost
    self.cap = cap
    self.source = source
  }
}
