/// A draft as read from its text: header, source, variants, comments and suppressions, each with its range.
///
/// Reading never fails: every half-typed state of a draft is a draft.
package struct Draft: Sendable {
  package let text: SourceText
  package let header: Header?
  /// The source first, then the variants as they stand; the source is there even when it is empty.
  package let sections: [Section]
  /// `<!-- … -->`, delimiters included, in order.
  package let comments: [Range<Int>]
  package let suppressions: [Suppression]

  /// - Parameter implicitPlatform: the platform that the file's name gives to the text before the first
  ///   heading (`launch.x.md`), if any.
  package init(_ text: SourceText, syntax: DraftSyntax, implicitPlatform: String? = nil) {
    let header = HeaderParser.parse(text)
    let body = (header?.range.upperBound ?? (ASCII.has("\u{FEFF}", at: 0, in: text.bytes) ? 3 : 0))..<text.bytes.count
    let comments = CommentScanner.comments(in: body, of: text.bytes)
    self.text = text
    self.header = header
    self.comments = comments
    self.sections = SectionParser.sections(
      in: body, of: text, comments: comments, syntax: syntax, implicitPlatform: implicitPlatform)
    self.suppressions = SuppressionParser.suppressions(in: comments, header: header, of: text)
  }

  /// A text that is one post and nothing else.
  package init(raw text: SourceText) {
    self.text = text
    self.header = nil
    self.comments = []
    self.sections = [Section(platform: nil, body: 0..<text.bytes.count)]
    self.suppressions = []
  }

  /// The text that stands for every listed platform without a variant of its own; nil when the file's name
  /// makes it a variant.
  package var source: Section? {
    sections.first { $0.platform == nil }
  }
}
