import WireProtocol

/// Something that a client was given to show of a document.
struct Shown<Value: Equatable> {
  /// The document's.
  var version: Int
  var value: Value
}

/// Having a client ask again where something outside of a document has changed what it shows of it. After an edit of the
/// document clients ask of themselves.
extension LanguageServer {
  mutating func refreshWhatIsShown() {
    guard shownMayBeOld, configurationsUnderWay == 0 else { return }
    shownMayBeOld = false
    guard phase == .running else { return }
    refresh(.codeLens, \.shownLenses) { $0.lenses(of: $1) }
    refresh(.inlayHint, \.shownHints) { $0.hints(of: $1) }
    refresh(.semanticTokens, \.shownTokens) { $0.tokens(of: $1) }
  }

  private mutating func refresh<Value>(
    _ what: LSP.Refreshable, _ shown: WritableKeyPath<OpenDocument, Shown<Value>?>,
    now: (inout LanguageServer, DocumentURI) -> Value
  ) {
    guard client.refreshes.contains(what) else { return }
    let areOld = documents.values.contains { document in
      guard let before = document[keyPath: shown], before.version == document.version else { return false }
      return now(&self, document.uri) != before.value
    }
    guard areOld else { return }
    for uri in documents.keys { documents[uri]?[keyPath: shown] = nil }
    request("workspace/\(what.rawValue)/refresh", as: .refresh)
  }
}
