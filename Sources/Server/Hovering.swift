import Engine
import JSON
import PostText
import WireProtocol

/// Explaining what is under the pointer.
extension LanguageServer {
  mutating func hover(_ params: JSONNode?) throws(ResponseError) -> (any JSONEncodable)? {
    let params: LSP.TextDocumentPositionParams = try Self.decode(params)
    guard let analysis = analysis(of: params.textDocument.uri) else { return nil }
    let offset = analysis.text.offset(of: TextPosition(params.position), in: encoding)
    let card = HoverCard(analysis, at: offset)
    guard !card.isEmpty else { return nil }
    let isMarkdown = client.hoverFormats.isEmpty || client.hoverFormats.contains("markdown")
    return LSP.Hover(
      contents: LSP.MarkupContent(
        kind: isMarkdown ? .markdown : .plainText, value: isMarkdown ? card.markdown : card.plainText),
      range: card.range.map { range(of: $0, in: analysis.text) })
  }
}
