package import JSON

extension LSP {
  /// The result of `textDocument/hover`; its params are `TextDocumentPositionParams`.
  package struct Hover: Sendable, Hashable, JSONEncodable {
    package var contents: MarkupContent
    /// The passage that the text is about.
    package var range: Range?

    package init(contents: MarkupContent, range: Range? = nil) {
      self.contents = contents
      self.range = range
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("contents", contents)
        $0.optionalField("range", range)
      }
    }
  }
}
