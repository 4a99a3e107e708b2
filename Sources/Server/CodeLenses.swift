import Engine
import JSON
import PostText
import WireProtocol

/// Showing above a draft and its texts what is known of them.
extension LanguageServer {
  mutating func codeLenses(_ params: JSONNode?) throws(ResponseError) -> (any JSONEncodable)? {
    let params: LSP.TextDocumentParams = try Self.decode(params)
    let lenses = lenses(of: params.textDocument.uri)
    if let version = documents[params.textDocument.uri]?.version {
      documents[params.textDocument.uri]?.shownLenses = ShownLenses(version: version, lenses: lenses)
    }
    return lenses
  }

  /// Empty for what is no draft.
  private mutating func lenses(of uri: DocumentURI) -> [LSP.CodeLens] {
    guard let analysis = analysis(of: uri) else { return [] }
    let outline = DraftOutline(analysis)
    var lenses = outline.summary.facts.map {
      LSP.CodeLens(range: range(of: outline.line, in: analysis.text), title: $0)
    }
    for part in outline.parts {
      for place in [part] + part.posts {
        let line = range(of: place.line, in: analysis.text)
        lenses += place.summaries.map { LSP.CodeLens(range: line, title: $0) }
      }
    }
    return lenses
  }

  /// Has the client ask again where something outside of a document has changed what stands above it. After an edit of
  /// the document clients ask of themselves.
  mutating func refreshCodeLenses() {
    guard lensesMayBeOld, configurationsUnderWay == 0 else { return }
    lensesMayBeOld = false
    guard phase == .running, client.refreshesCodeLenses else { return }
    let areOld = documents.values.contains { document in
      guard let shown = document.shownLenses, shown.version == document.version else { return false }
      return lenses(of: document.uri) != shown.lenses
    }
    guard areOld else { return }
    for uri in documents.keys { documents[uri]?.shownLenses = nil }
    request(Method.workspaceCodeLensRefresh, as: .refresh)
  }
}

/// The lenses that a client was given.
struct ShownLenses {
  /// The document's.
  var version: Int
  var lenses: [LSP.CodeLens]
}
