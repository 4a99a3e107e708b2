import Engine
import JSON
import WireProtocol

/// Folding a draft to its parts.
extension LanguageServer {
  mutating func foldingRanges(_ params: JSONNode?) throws(ResponseError) -> (any JSONEncodable)? {
    let params: LSP.TextDocumentParams = try Self.decode(params)
    guard let analysis = analysis(of: params.textDocument.uri) else { return [LSP.FoldingRange]() }
    let ranges = DraftFold.all(in: analysis).map { fold in
      LSP.FoldingRange(
        startLine: fold.lines.lowerBound, endLine: fold.lines.upperBound, kind: Self.kind(of: fold),
        collapsedText: client.foldedText && !fold.summary.isEmpty ? fold.summary : nil)
    }
    return Array(ranges.prefix(client.mostFolds ?? .max))
  }

  private static func kind(of fold: DraftFold) -> String? {
    switch fold.kind {
    case .comment: "comment"
    case .header, .text: "region"
    }
  }
}
