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
      documents[params.textDocument.uri]?.shownLenses = Shown(version: version, value: lenses)
    }
    return lenses
  }

  /// Empty for what is no draft.
  mutating func lenses(of uri: DocumentURI) -> [LSP.CodeLens] {
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
}
