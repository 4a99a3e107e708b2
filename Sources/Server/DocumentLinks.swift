import Engine
import JSON
import PostText
import WireProtocol

/// Following what a draft leads to.
extension LanguageServer {
  mutating func documentLinks(_ params: JSONNode?) throws(ResponseError) -> (any JSONEncodable)? {
    let params: LSP.TextDocumentParams = try Self.decode(params)
    guard let analysis = analysis(of: params.textDocument.uri) else { return [LSP.DocumentLink]() }
    return DraftLink.all(in: analysis).map { link in
      LSP.DocumentLink(
        range: range(of: link.range, in: analysis.text), target: Self.uri(of: link.target),
        tooltip: client.linkTooltips ? link.remark : nil)
    }
  }

  private static func uri(of target: DraftLink.Target) -> String {
    switch target {
    case .web(let address): escaped(address)
    case .file(let path): DocumentURI(path: path).string
    }
  }

  /// Clients take nothing for a URI that has other than ASCII in it.
  private static func escaped(_ address: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var escaped: [UInt8] = []
    for byte in address.utf8 {
      if (0x21...0x7E).contains(byte), !unfit.contains(byte) {
        escaped.append(byte)
      } else {
        escaped += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  private static let unfit = Set("\"<>\\^`{|}".utf8)
}
