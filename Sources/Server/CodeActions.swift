import Engine
import JSON
import PostText
import Rules
import WireProtocol

/// Offering fixes.
extension LanguageServer {
  static let fixAllKind = "source.fixAll.timbre"

  mutating func codeActions(_ params: JSONNode?) throws(ResponseError) -> (any JSONEncodable)? {
    let params: LSP.CodeActionParams = try Self.decode(params)
    guard client.codeActionLiterals, let document = documents[params.textDocument.uri] else {
      return [LSP.CodeAction]()
    }
    if document.isConfiguration { return configurationActions(document, params) }
    guard let analysis = analysis(of: document.uri) else { return drafting(document, params) }
    let place = byteRange(of: params.range, in: analysis.text)
    var actions: [LSP.CodeAction] = []
    if wants("quickfix", params) {
      for group in analysis.groups where Self.touches(group.finding.range, place) {
        actions += fixes(of: group, in: analysis, document)
      }
    }
    if wants(Self.fixAllKind, params), let all = fixAll(analysis, document) { actions.append(all) }
    if wants("", params), let adding = exemplarAction(for: params.range, in: analysis, document) {
      actions.append(adding)
    }
    return actions
  }

  /// Whether a kind is asked for, by its own name or by one above it.
  private func wants(_ kind: String, _ params: LSP.CodeActionParams) -> Bool {
    params.only.map { $0.contains { kind == $0 || $0.isEmpty || kind.hasPrefix($0 + ".") } } ?? true
  }

  /// A caret touches what it stands beside. A selection doesn't touch what begins where it ends, since editors
  /// send a whole line as reaching to the start of the next.
  private static func touches(_ range: Range<Int>, _ place: Range<Int>) -> Bool {
    range.lowerBound <= place.upperBound && range.upperBound >= place.lowerBound
      && (place.isEmpty || range.isEmpty || range.overlaps(place))
  }

  private func fixes(of group: FindingGroup, in analysis: Analysis, _ document: OpenDocument) -> [LSP.CodeAction] {
    let diagnostic = diagnostic(group, in: analysis.text, of: document.uri)
    var actions = analysis.fixes(of: group.finding).map { fix in
      LSP.CodeAction(
        title: fix.title, kind: "quickfix", diagnostics: [diagnostic],
        isPreferred: fix.isPreferred && client.codeActionIsPreferred, edit: edit(fix.edits, of: document))
    }
    actions += acceptTermActions(for: group.finding, diagnostic, in: analysis, document)
    if let silence = silence(group.finding, in: analysis.text) {
      actions.append(
        LSP.CodeAction(
          title: "Silence \(group.finding.rule) on this line", kind: "quickfix", diagnostics: [diagnostic],
          edit: edit([silence], of: document)))
    }
    return actions
  }

  /// Writes a suppression above the finding's line; the header has no room for one.
  private func silence(_ finding: Finding, in text: SourceText) -> PostText.TextEdit? {
    let isInHeader = ASCII.has("---", at: 0, in: text.bytes) && finding.rule.hasPrefix("draft/")
    guard finding.field == nil, !isInHeader else { return nil }
    let start = text.lines.start(ofLine: text.lines.line(at: finding.range.lowerBound))
    return PostText.TextEdit(start..<start, "<!-- timbre-disable-next-line \(finding.rule) -->\(text.lineTerminator)")
  }

  private func fixAll(_ analysis: Analysis, _ document: OpenDocument) -> LSP.CodeAction? {
    let edits = analysis.safeEdits
    guard !edits.isEmpty else { return nil }
    return LSP.CodeAction(
      title: "Fix all that is safe to fix", kind: Self.fixAllKind, edit: edit(edits, of: document))
  }

  /// What a file that is no draft offers: to become one.
  private func drafting(_ document: OpenDocument, _ params: LSP.CodeActionParams) -> [LSP.CodeAction] {
    guard wants("refactor.rewrite", params), params.range.start.line == 0 || params.only != nil,
      let configuration = configurations[configurationFolder(of: document)]?.configuration
    else { return [] }
    let platforms = configuration.platforms.isEmpty ? ["x"] : configuration.platforms
    let end = document.text.lineTerminator
    let header = "platforms: [\(platforms.joined(separator: ", "))]\(end)"
    let second = document.text.lines.start(ofLine: 1)
    let hasHeader = document.text.string(in: document.text.content(ofLine: 0)) == "---" && second > 0
    let insertion =
      hasHeader
      ? PostText.TextEdit(second..<second, header)
      : PostText.TextEdit(0..<0, "---\(end)\(header)---\(end)\(end)")
    return [
      LSP.CodeAction(
        title: "Treat as a social draft…", kind: "refactor.rewrite", edit: edit([insertion], of: document))
    ]
  }

  private func configurationActions(_ document: OpenDocument, _ params: LSP.CodeActionParams) -> [LSP.CodeAction] {
    guard wants("quickfix", params) else { return [] }
    let place = byteRange(of: params.range, in: document.text)
    let file = configurations.values.lazy.flatMap(\.files).first { $0.path == document.path }
    return (file?.problems ?? []).compactMap { (problem) -> LSP.CodeAction? in
      guard let fix = problem.fix, Self.touches(problem.range, place) else { return nil }
      return LSP.CodeAction(
        title: fix.title, kind: "quickfix", isPreferred: client.codeActionIsPreferred,
        edit: edit(fix.edits, of: document))
    }
  }

  func edit(_ edits: [PostText.TextEdit], of document: OpenDocument) -> LSP.WorkspaceEdit {
    let changes = edits.map { LSP.TextEdit(range: range(of: $0.range, in: document.text), newText: $0.replacement) }
    return LSP.WorkspaceEdit(
      changes: [
        .init(
          textDocument: LSP.VersionedTextDocumentIdentifier(uri: document.uri, version: document.version),
          edits: changes)
      ], isVersioned: client.versionedEdits)
  }
}
