import Engine
import JSON
import PostText
import WireProtocol

/// Selecting more and more of a draft.
extension LanguageServer {
  /// Null for what is no draft, so that the client does what it does anyway.
  mutating func selectionRanges(_ params: JSONNode?) throws(ResponseError) -> (any JSONEncodable)? {
    let params: LSP.SelectionRangeParams = try Self.decode(params)
    guard let analysis = analysis(of: params.textDocument.uri) else { return nil }
    return params.positions.map { position in
      let offset = analysis.text.offset(of: TextPosition(position), in: encoding)
      let ranges = SelectionLadder.ranges(at: offset, in: analysis)
      return LSP.SelectionRange(ranges.map { range(of: $0, in: analysis.text) })
    }
  }
}
