import Engine
import JSON
import Platforms
import Reimagining
import WireProtocol

/// Telling what a draft could be on other platforms (`timbre/reimagine`).
extension LanguageServer {
  /// Null for what is no draft.
  mutating func reimagine(_ params: JSONNode?) throws(ResponseError) -> (any JSONEncodable)? {
    let params: ReimagineParams = try Self.decode(params)
    let uri = params.textDocument.uri
    guard let analysis = analysis(of: uri), let document = documents[uri] else { return nil }
    var found: [(Platform, [Alternative])] = []
    for name in params.to {
      guard let platform = PlatformCatalog.platform(named: name) else {
        throw ResponseError(.invalidParams, "params.to: “\(name)” is no platform")
      }
      let source =
        params.range.map { analysis.reimaginationSource(at: byteRange(of: $0, in: analysis.text)) }
        ?? .section(analysis.sectionToReimagine(for: platform))
      found.append((platform, alternatives(for: platform, of: source, in: analysis, document)))
    }
    return ReimagineResult(version: document.version, found: found)
  }
}

private struct ReimagineParams: JSONDecodable {
  var textDocument: LSP.TextDocumentIdentifier
  /// What is selected, or the caret; nil for the source of the draft.
  var range: LSP.Range?
  /// Ids, names or aliases.
  var to: [String]

  init(json: JSONNode) throws(DecodingFailure) {
    textDocument = try json.required("textDocument")
    range = try json.optional("range")
    to = try json.required("to")
  }
}

private struct ReimagineResult: JSONEncodable {
  var version: Int
  var found: [(Platform, [Alternative])]

  func encode(to json: inout JSONWriter) {
    json.object { object in
      object.field("version", version)
      object.field("reimagine") { json in
        json.object { platforms in
          for (platform, alternatives) in found {
            platforms.field(platform.id) {
              $0.array(alternatives) { alternative, json in
                json.object(ReimaginationOutput(alternative, on: platform).write)
              }
            }
          }
        }
      }
    }
  }
}
