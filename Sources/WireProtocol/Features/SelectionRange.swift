package import JSON

extension LSP {
  package struct SelectionRangeParams: Sendable, JSONDecodable {
    package var textDocument: TextDocumentIdentifier
    package var positions: [Position]

    package init(json: JSONNode) throws(DecodingFailure) {
      textDocument = try json.required("textDocument")
      positions = try json.required("positions")
    }
  }

  /// What is selected around a place step by step.
  package struct SelectionRange: Sendable, Equatable, JSONEncodable {
    /// The smallest first, each inside of the next; never empty.
    package var ranges: [Range]

    package init(_ ranges: [Range]) {
      self.ranges = ranges
    }

    package func encode(to json: inout JSONWriter) {
      Self.encode(ranges[...], to: &json)
    }

    private static func encode(_ ranges: ArraySlice<Range>, to json: inout JSONWriter) {
      guard let first = ranges.first else { return }
      json.object {
        $0.field("range", first)
        if ranges.count > 1 { $0.field("parent") { encode(ranges.dropFirst(), to: &$0) } }
      }
    }
  }
}
