extension LSP {
  /// What a client may show of a document, or complete in it, if it can: named as in its capabilities.
  package enum TextFeature: String, Sendable, CaseIterable {
    case completion
    case documentLink
    case foldingRange
    case inlayHint
    case selectionRange
    case semanticTokens
  }

  /// What the server can have a client ask for again, named as in its capabilities and in the request.
  package enum Refreshable: String, Sendable, CaseIterable {
    case codeLens
    case inlayHint
    case semanticTokens
  }
}
