import Engine
import JSON
import Platforms
import WireProtocol

/// Showing a draft as its platforms would (`timbre/preview`).
extension LanguageServer {
  /// Null for what is no draft.
  mutating func preview(_ params: JSONNode?) throws(ResponseError) -> (any JSONEncodable)? {
    let params: PreviewParams = try Self.decode(params)
    let platform = try platform(params.platform, at: "params.platform")
    let uri = params.textDocument.uri
    guard analysis(of: uri) != nil, let document = documents[uri] else { return nil }
    return PreviewResult(html: preview(of: document, platform))
  }

  /// - Parameter platform: nil for all platforms of the draft.
  func preview(of document: OpenDocument, _ platform: Platform?) -> String {
    let configuration = configurations[configurationFolder(of: document)]?.configuration ?? Configuration()
    return Preview(document.document, configuration: configuration, platforms: platform.map { [$0] } ?? []).html
  }

  /// The platform that a client names, if it names any.
  func platform(_ name: String?, at place: String) throws(ResponseError) -> Platform? {
    guard let name else { return nil }
    if let platform = PlatformCatalog.platform(named: name) { return platform }
    let closest = PlatformCatalog.closest(to: name).map { "; did you mean \($0.id)?" } ?? ""
    throw ResponseError(.invalidParams, "\(place): “\(name)” is no platform\(closest)")
  }
}

private struct PreviewParams: JSONDecodable {
  var textDocument: LSP.TextDocumentIdentifier
  /// An id, name or alias; nil for all platforms of the draft.
  var platform: String?

  init(json: JSONNode) throws(DecodingFailure) {
    textDocument = try json.required("textDocument")
    platform = try json.optional("platform")
  }
}

private struct PreviewResult: JSONEncodable {
  var html: String

  func encode(to json: inout JSONWriter) {
    json.object { $0.field("html", html) }
  }
}
