/// The source of a draft, or one of its variants.
package struct Section: Sendable {
  package struct Heading: Sendable {
    /// The whole line, without its terminator.
    package var line: Range<Int>
    package var level: Int
    package var title: Range<Int>
  }

  /// `Title: …` at the start of a variant.
  package struct Field: Sendable {
    /// In lower case: `title`, `description`, `link`, `alt`, `cw`, `tags`.
    package var key: Spanned<String>
    package var value: Spanned<String>
    package var line: Range<Int>
  }

  /// The platform of a variant; nil for the source.
  package var platform: String?
  package var heading: Heading?
  /// What stands below the heading, field lines included, up to the next variant.
  package var body: Range<Int>
  package var fields: [Field] = []
  /// Headings in here that name no platform, for the hint about a misspelled one.
  package var otherHeadings: [Heading] = []
  /// Code fences that are closed: nothing in them is a heading, a separator or media.
  package var fencedCode: [Range<Int>] = []

  /// Where the text of the posts begins.
  package var textStart: Int { fields.last.map { $0.line.upperBound } ?? body.lowerBound }

  package func field(_ key: String) -> Field? {
    fields.first { $0.key.value == key }
  }
}
