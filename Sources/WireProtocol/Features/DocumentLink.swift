package import JSON

extension LSP {
  /// A stretch of the text that leads to another document or to a page.
  package struct DocumentLink: Sendable, Equatable, JSONEncodable {
    package var range: Range
    /// A URI.
    package var target: String
    package var tooltip: String?

    package init(range: Range, target: String, tooltip: String?) {
      self.range = range
      self.target = target
      self.tooltip = tooltip
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("range", range)
        $0.field("target", target)
        $0.optionalField("tooltip", tooltip)
      }
    }
  }
}
