import PostText

/// The text of a block as a reader sees it, without the marks of Markdown, HTML and templates.
struct InlineText: Sendable {
  /// A link whose address isn't part of the text.
  struct Link: Sendable, Equatable {
    /// Where its label stands in the text.
    var range: Range<Int>
    var address: String
  }

  /// A picture inside the text, which shows no letter of it.
  struct Picture: Sendable, Equatable {
    var alt: String
    var path: String
  }

  var text: MappedText
  var links: [Link] = []
  var pictures: [Picture] = []
  /// Whether all of it is set in bold type.
  var isAllStrong = false
  /// What was set as code.
  var code: [Range<Int>] = []
}
