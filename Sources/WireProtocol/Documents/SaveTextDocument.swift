package import JSON

extension LSP {
  /// Params of `textDocument/didSave`.
  package struct DidSaveTextDocumentParams: Sendable, Hashable, JSONDecodable {
    package var textDocument: TextDocumentIdentifier
    /// The text as saved, when the server asked for it.
    package var text: String?

    package init(json: JSONNode) throws(DecodingFailure) {
      textDocument = try json.required("textDocument")
      text = try json.optional("text")
    }
  }

  /// Params of `textDocument/willSave`.
  package struct WillSaveTextDocumentParams: Sendable, Hashable, JSONDecodable {
    /// Why a document is saved.
    package enum Reason: Int, Sendable {
      case manual = 1
      case afterDelay = 2
      case focusOut = 3
    }

    package var textDocument: TextDocumentIdentifier
    /// `manual` when the client gives none that is known.
    package var reason: Reason

    package init(json: JSONNode) throws(DecodingFailure) {
      textDocument = try json.required("textDocument")
      reason = json.lenient("reason").flatMap(Reason.init(rawValue:)) ?? .manual
    }
  }
}
