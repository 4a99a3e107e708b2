package import JSON

extension LSP {
  package struct Hover: Sendable, Equatable, JSONEncodable {
    package var contents: MarkupContent
    package var range: Range?

    package init(contents: MarkupContent, range: Range?) {
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
