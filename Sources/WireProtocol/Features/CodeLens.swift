package import JSON

extension LSP {
  /// Words above a line of the text. Nothing is done where somebody chooses them.
  package struct CodeLens: Sendable, Equatable, JSONEncodable {
    /// On one line.
    package var range: Range
    /// Never empty: clients show nothing else.
    package var title: String

    package init(range: Range, title: String) {
      self.range = range
      self.title = title
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("range", range)
        $0.field("command") {
          $0.object {
            $0.field("title", title)
            // Clients take a lens without a command for one that is still to be resolved.
            $0.field("command", "")
          }
        }
      }
    }
  }
}
