/// What a platform makes of lines and paragraphs.
package struct LineFacts: Sendable {
  package enum Breaks: Sendable {
    case kept
    /// A single line break is dropped: only a blank line parts two paragraphs.
    case joined
    /// All line breaks are dropped from what comes through the API.
    case dropped
  }

  package var breaks: Breaks
  /// So many characters without a line break are a wall of text there; nil where posts are short anyway.
  package var longestParagraph: Int?
  package var source: Source

  package init(_ breaks: Breaks = .kept, longestParagraph: Int? = nil, source: Source) {
    self.breaks = breaks
    self.longestParagraph = longestParagraph
    self.source = source
  }
}
