import Engine
import JSON
import Platforms
import PostText
import WireProtocol

/// Telling how long the posts of a draft are (`timbre/counts`).
extension LanguageServer {
  /// Null for what is no draft.
  mutating func counts(_ params: JSONNode?) throws(ResponseError) -> (any JSONEncodable)? {
    let params: LSP.TextDocumentParams = try Self.decode(params)
    let uri = params.textDocument.uri
    guard let analysis = analysis(of: uri), let version = documents[uri]?.version else { return nil }
    let counts = analysis.placedCounts.map { placed in
      let end = placed.post.sourceOffset(placed.count.fitEnd)
      return CountsResult.Item(
        count: placed, range: range(of: placed.post.sourceExtent, in: analysis.text),
        fitEnd: range(of: end..<end, in: analysis.text).start)
    }
    return CountsResult(version: version, counts: counts)
  }
}

private struct CountsResult: JSONEncodable {
  struct Item {
    var count: PlacedCount
    /// Of the post in the document.
    var range: LSP.Range
    var fitEnd: LSP.Position
  }

  var version: Int
  var counts: [Item]

  func encode(to json: inout JSONWriter) {
    json.object {
      $0.field("version", version)
      $0.field("counts") {
        $0.array(counts) { item, json in
          json.object {
            item.count.write(to: &$0)
            $0.field("range", item.range)
            $0.field("fitPosition", item.fitEnd)
          }
        }
      }
    }
  }
}
