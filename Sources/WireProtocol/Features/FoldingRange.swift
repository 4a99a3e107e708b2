package import JSON

extension LSP {
  /// Lines that may be hidden but for the first.
  package struct FoldingRange: Sendable, Equatable, JSONEncodable {
    package var startLine: Int
    package var endLine: Int
    /// `comment`, `imports` or `region`; nil for none of them.
    package var kind: String?
    /// What the client shows in their place; nil for what it thinks best.
    package var collapsedText: String?

    package init(startLine: Int, endLine: Int, kind: String?, collapsedText: String?) {
      self.startLine = startLine
      self.endLine = endLine
      self.kind = kind
      self.collapsedText = collapsedText
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("startLine", startLine)
        $0.field("endLine", endLine)
        $0.optionalField("kind", kind)
        $0.optionalField("collapsedText", collapsedText)
      }
    }
  }
}
