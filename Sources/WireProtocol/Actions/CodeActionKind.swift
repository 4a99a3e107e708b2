package import JSON

extension LSP {
  /// What sort of thing a code action is: words joined by dots, the general before the special.
  package struct CodeActionKind: Sendable, Hashable, JSONDecodable, JSONEncodable {
    package static let quickFix = CodeActionKind("quickfix")
    package static let refactorRewrite = CodeActionKind("refactor.rewrite")
    package static let source = CodeActionKind("source")
    package static let sourceFixAll = CodeActionKind("source.fixAll")

    package var rawValue: String

    package init(_ rawValue: String) {
      self.rawValue = rawValue
    }

    package init(json: JSONNode) throws(DecodingFailure) {
      rawValue = try String(json: json)
    }

    /// Whether `other` is this kind or one below it; the empty kind is above all.
    package func contains(_ other: CodeActionKind) -> Bool {
      rawValue.isEmpty || other == self || other.rawValue.utf8.starts(with: (rawValue + ".").utf8)
    }

    package func encode(to json: inout JSONWriter) { json.string(rawValue) }
  }
}
