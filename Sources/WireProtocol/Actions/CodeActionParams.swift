package import JSON

extension LSP {
  /// Params of `textDocument/codeAction`.
  package struct CodeActionParams: Sendable, Equatable, JSONDecodable {
    package var textDocument: TextDocumentIdentifier
    package var range: Range
    package var context: CodeActionContext

    package init(json: JSONNode) throws(DecodingFailure) {
      textDocument = try json.required("textDocument")
      range = try json.required("range")
      context = CodeActionContext(json: json.member("context"))
    }
  }

  /// What the client wants code actions for. Reading never fails: it narrows the answer and no more.
  package struct CodeActionContext: Sendable, Equatable {
    /// Whether the writer asked, or the editor did of its own accord.
    package enum TriggerKind: Int, Sendable {
      case invoked = 1
      case automatic = 2
    }

    /// The diagnostics at the place that the client knows of, other servers' included.
    package var diagnostics: [Diagnostic]
    /// The kinds wanted; nil for all.
    package var only: [CodeActionKind]?
    /// `invoked` when the client doesn't say.
    package var triggerKind: TriggerKind

    init(json: JSONNode) {
      diagnostics = json.lenientArray("diagnostics")
      only = json["only"]?.array == nil ? nil : json.lenientArray("only")
      triggerKind = json.lenient("triggerKind").flatMap(TriggerKind.init(rawValue:)) ?? .invoked
    }
  }
}
