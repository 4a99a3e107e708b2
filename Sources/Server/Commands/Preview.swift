import Engine
import JSON
import Platforms
import WireProtocol

extension ServerCommand {
  /// Shows a draft as its platforms would, in whatever shows pages.
  static let preview = ServerCommand(name: "timbre.preview") {
    (server: inout LanguageServer, argument: PreviewArgument) throws(ResponseError) in
    try server.preview(argument)
  }
}

private struct PreviewArgument: JSONDecodable {
  var uri: DocumentURI
  /// An id, name or alias; nil for all platforms of the draft.
  var platform: String?

  init(json: JSONNode) throws(DecodingFailure) {
    uri = try json.required("uri")
    platform = try json.optional("platform")
  }
}

/// A page for the host to put where the user's programs keep what they can make again.
package struct PreviewFile: Sendable {
  package enum Outcome: Sendable {
    /// The path of the file.
    case written(String)
    case failed(reason: String)
  }

  /// Letters, digits, dots and hyphens only; the same for the same document and platform.
  package var name: String
  package var html: [UInt8]

  init(of document: OpenDocument, platform: String?, html: String) {
    let stem = (document.document.fileName?.stem ?? "draft").utf8.filter {
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
        || $0 == UInt8(ascii: "-")
    }
    // Drafts of other folders may have the same name.
    let place = StatusResult.checksum(of: Array(document.uri.string.utf8))
    let parts = [String(decoding: stem.prefix(40), as: UTF8.self), place, platform].compactMap { $0 }
    name = parts.filter { !$0.isEmpty }.joined(separator: ".") + ".html"
    self.html = Array(html.utf8)
  }
}

extension LanguageServer {
  fileprivate mutating func preview(_ argument: PreviewArgument) throws(ResponseError) {
    let platform = try platform(argument.platform, at: "arguments[0].platform")
    let (document, _, _) = try draft(argument.uri)
    effects.append(
      .writePreview(PreviewFile(of: document, platform: platform?.id, html: preview(of: document, platform))))
  }

  mutating func previewWritten(_ outcome: PreviewFile.Outcome) {
    switch outcome {
    case .failed(let reason): showMessage(.error, "There is no preview: \(reason).")
    case .written(let path) where client.showsDocuments:
      let params = LSP.ShowDocumentParams(page: DocumentURI(path: path))
      request(Method.windowShowDocument, params, as: .shownPreview(path))
    case .written(let path): tellWherePreviewIs(path)
    }
  }

  mutating func receiveAnswer(toPreview path: String, _ result: Result<JSONNode, ResponseError>) {
    if case .success(let answer) = result, answer["success"]?.bool == true { return }
    tellWherePreviewIs(path)
  }

  private mutating func tellWherePreviewIs(_ path: String) {
    showMessage(.info, "The preview is written: open \(path) in a browser.")
  }
}
