import Engine
import JSON
import PostText
import Rules
import WireProtocol

/// Listing the texts of a draft.
extension LanguageServer {
  mutating func documentSymbols(_ params: JSONNode?) throws(ResponseError) -> (any JSONEncodable)? {
    let params: LSP.TextDocumentParams = try Self.decode(params)
    let uri = params.textDocument.uri
    guard let analysis = analysis(of: uri) else { return [LSP.DocumentSymbol]() }
    let symbol = symbol(of: DraftOutline(analysis), in: analysis.text)
    return client.hierarchicalSymbols ? [symbol] : LSP.SymbolInformation.list(symbol, of: uri)
  }

  private func symbol(of outline: DraftOutline, in text: SourceText) -> LSP.DocumentSymbol {
    LSP.DocumentSymbol(
      name: outline.name, detail: outline.summary.kind?.kind.rawValue ?? "", kind: .file,
      range: range(of: text.bytes.indices, in: text), selectionRange: range(of: outline.line, in: text),
      children: outline.parts.map { symbol(of: $0, kind: .namespace, in: text) })
  }

  private func symbol(of part: DraftOutline.Part, kind: LSP.SymbolKind, in text: SourceText) -> LSP.DocumentSymbol {
    let lengths = part.lengths.count == 1 ? part.lengths.map(\.used) : part.lengths.map { "\($0.platform) \($0.used)" }
    let thread = part.posts.isEmpty ? [] : ["\(part.posts.count) posts"]
    return LSP.DocumentSymbol(
      name: part.name, detail: (lengths + thread).joined(separator: ", "), kind: kind,
      range: range(of: part.range, in: text), selectionRange: range(of: part.line, in: text),
      children: part.posts.map { symbol(of: $0, kind: .string, in: text) })
  }
}
