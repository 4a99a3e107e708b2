package import JSON

extension LSP {
  /// A change of one passage of a document.
  package struct TextEdit: Sendable, Hashable, JSONEncodable {
    package var range: Range
    package var newText: String

    package init(range: Range, newText: String) {
      self.range = range
      self.newText = newText
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("range", range)
        $0.field("newText", newText)
      }
    }
  }
}
