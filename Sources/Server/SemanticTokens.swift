import Engine
import JSON
import PostText
import WireProtocol

/// Colouring what each platform takes as more than text, and what is behind a limit or a fold.
extension LanguageServer {
  mutating func semanticTokens(_ params: JSONNode?) throws(ResponseError) -> (any JSONEncodable)? {
    let params: LSP.TextDocumentParams = try Self.decode(params)
    let uri = params.textDocument.uri
    let data = tokens(of: uri)
    return LSP.SemanticTokens(resultID: keep(data, of: uri), data: data)
  }

  /// All tokens where the client has others than the last that it was given.
  mutating func semanticTokensDelta(_ params: JSONNode?) throws(ResponseError) -> (any JSONEncodable)? {
    let params: LSP.SemanticTokensDeltaParams = try Self.decode(params)
    let uri = params.textDocument.uri
    let before = documents[uri].flatMap { $0.tokensID == params.previousResultID ? $0.shownTokens?.value : nil }
    let data = tokens(of: uri)
    let id = keep(data, of: uri)
    guard let before, let id else { return LSP.SemanticTokens(resultID: id, data: data) }
    return LSP.SemanticTokensDelta(resultID: id, from: before, to: data)
  }

  mutating func semanticTokensInRange(_ params: JSONNode?) throws(ResponseError) -> (any JSONEncodable)? {
    let params: LSP.TextDocumentRangeParams = try Self.decode(params)
    guard let analysis = analysis(of: params.textDocument.uri) else {
      return LSP.SemanticTokens(resultID: nil, data: [])
    }
    let place = byteRange(of: params.range, in: analysis.text)
    let tokens = DraftToken.all(in: analysis).filter { $0.range.overlaps(place) }
    return LSP.SemanticTokens(resultID: nil, data: numbers(tokens, in: analysis.text))
  }

  /// Empty for what is no draft.
  mutating func tokens(of uri: DocumentURI) -> [Int] {
    guard let analysis = analysis(of: uri) else { return [] }
    return numbers(DraftToken.all(in: analysis), in: analysis.text)
  }

  /// Keeps what a client is given, to be compared with what it is given next; nil for a document that isn't open.
  private mutating func keep(_ data: [Int], of uri: DocumentURI) -> String? {
    guard let version = documents[uri]?.version else { return nil }
    let id = String(nextTokens)
    nextTokens += 1
    documents[uri]?.shownTokens = Shown(version: version, value: data)
    documents[uri]?.tokensID = id
    return id
  }

  private func numbers(_ tokens: [DraftToken], in text: SourceText) -> [Int] {
    var numbers: [Int] = []
    numbers.reserveCapacity(tokens.count * 5)
    var last = TextPosition(line: 0, column: 0)
    for token in tokens {
      let start = text.position(at: token.range.lowerBound, in: encoding)
      let end = text.position(at: token.range.upperBound, in: encoding)
      numbers += [
        start.line - last.line, start.line == last.line ? start.column - last.column : start.column,
        end.column - start.column, token.kind.number, Self.modifiers(of: token.traits),
      ]
      last = start
    }
    return numbers
  }

  // MARK: Legend

  /// Names of the protocol's own where it has one, so that clients colour them without being told; the others say what
  /// no programming language has.
  static let tokensLegend = LSP.SemanticTokensLegend(
    types: DraftToken.Kind.allCases.map(\.name), modifiers: modifiers.map(\.name))

  private static let modifiers: [(trait: DraftToken.Traits, name: String)] = [
    (.partial, "partial"), (.overLimit, "overLimit"), (.belowFold, "belowFold"), (.unpublishable, "deprecated"),
  ]

  private static func modifiers(of traits: DraftToken.Traits) -> Int {
    modifiers.indices.reduce(0) { traits.contains(modifiers[$1].trait) ? $0 | 1 << $1 : $0 }
  }
}

extension DraftToken.Kind {
  fileprivate var name: String {
    switch self {
    case .heading: "namespace"
    case .key: "property"
    case .link: "string"
    case .mention: "variable"
    case .hashtag: "type"
    case .cashtag: "enumMember"
    case .comment: "comment"
    case .text: "text"
    }
  }

  /// Its place in the legend.
  fileprivate var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
