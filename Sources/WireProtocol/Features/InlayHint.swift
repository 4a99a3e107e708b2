package import JSON

extension LSP {
  /// A document and a stretch of it.
  package struct TextDocumentRangeParams: Sendable, JSONDecodable {
    package var textDocument: TextDocumentIdentifier
    package var range: Range

    package init(json: JSONNode) throws(DecodingFailure) {
      textDocument = try json.required("textDocument")
      range = try json.required("range")
    }
  }

  /// Words that are shown in a line but are no part of the text.
  package struct InlayHint: Sendable, Equatable, JSONEncodable {
    package var position: Position
    /// Never empty.
    package var label: String
    package var tooltip: String

    package init(position: Position, label: String, tooltip: String) {
      self.position = position
      self.label = label
      self.tooltip = tooltip
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("position", position)
        $0.field("label", label)
        if !tooltip.isEmpty { $0.field("tooltip", tooltip) }
        $0.field("paddingLeft", true)
      }
    }
  }
}
