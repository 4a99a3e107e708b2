import Engine
import JSON
import PostText
import WireProtocol

/// Showing in the lines of a draft how long its texts are.
extension LanguageServer {
  mutating func inlayHints(_ params: JSONNode?) throws(ResponseError) -> (any JSONEncodable)? {
    let params: LSP.TextDocumentRangeParams = try Self.decode(params)
    let uri = params.textDocument.uri
    let hints = hints(of: uri)
    if let version = documents[uri]?.version {
      documents[uri]?.shownHints = Shown(version: version, value: hints)
    }
    return hints.filter { params.range.start <= $0.position && $0.position <= params.range.end }
  }

  /// Empty for what is no draft.
  mutating func hints(of uri: DocumentURI) -> [LSP.InlayHint] {
    guard let analysis = analysis(of: uri) else { return [] }
    return CountHint.all(in: analysis).map { hint in
      LSP.InlayHint(
        position: LSP.Position(analysis.text.position(at: hint.offset, in: encoding)), label: hint.label,
        tooltip: hint.explanation)
    }
  }
}
