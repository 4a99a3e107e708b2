import Engine
import JSON
import PostText
import Rules
import WireProtocol

/// Offering fixes.
extension LanguageServer {
  static let fixAllKind = "source.fixAll.timbre"
  static let codeActionKinds = ["quickfix", fixAllKind, fitKind, threadKind, joinKind, reimagineKind]

  mutating func codeActions(_ params: JSONNode?) throws(ResponseError) -> (any JSONEncodable)? {
    let params: LSP.CodeActionParams = try Self.decode(params)
    guard let document = documents[params.textDocument.uri] else { return [LSP.CodeAction]() }
    let actions = actions(for: document, params)
    return client.codeActionLiterals ? actions : commands(for: actions, of: document)
  }

  private mutating func actions(for document: OpenDocument, _ params: LSP.CodeActionParams) -> [LSP.CodeAction] {
    if document.isConfiguration { return configurationActions(document, params) }
    guard let analysis = analysis(of: document.uri) else {
      return isOn(document) ? drafting(document, params) : switchingOn(document, params)
    }
    let place = byteRange(of: params.range, in: analysis.text)
    var actions: [LSP.CodeAction] = []
    if wants("quickfix", params) {
      let groups = analysis.groups.filter { Self.touches($0.finding.range, place) }
      for group in groups { actions += fixes(of: group, in: analysis, document) }
      actions += silencing(groups, in: analysis, document, isOneLine: params.range.isOneLine)
    }
    if wants(Self.fixAllKind, params), let all = fixAll(analysis, document) { actions.append(all) }
    if params.only == nil || wants("refactor", params)
      || params.only?.contains(where: { $0.hasPrefix("refactor") }) == true
    {
      actions += rewriteActions(in: analysis, document, params)
      actions += reimagineActions(in: analysis, document, params)
    }
    if wants("", params), let adding = exemplarAction(for: params.range, in: analysis, document) {
      actions.append(adding)
    }
    return actions
  }

  /// Whether a kind is asked for, by its own name or by one above it.
  func wants(_ kind: String, _ params: LSP.CodeActionParams) -> Bool {
    params.only.map { $0.contains { kind == $0 || $0.isEmpty || kind.hasPrefix($0 + ".") } } ?? true
  }

  /// A caret touches what it stands beside. A selection doesn't touch what begins where it ends, since editors
  /// send a whole line as reaching to the start of the next.
  static func touches(_ range: Range<Int>, _ place: Range<Int>) -> Bool {
    range.lowerBound <= place.upperBound && range.upperBound >= place.lowerBound
      && (place.isEmpty || range.isEmpty || range.overlaps(place))
  }

  private func fixes(of group: FindingGroup, in analysis: Analysis, _ document: OpenDocument) -> [LSP.CodeAction] {
    let diagnostic = diagnostic(group, in: analysis.text, of: document.uri)
    return analysis.fixes(of: group.finding).map { fix in
      LSP.CodeAction(
        title: fix.title, kind: "quickfix", diagnostics: [diagnostic],
        isPreferred: fix.isPreferred && client.codeActionIsPreferred, edit: edit(fix.edits, of: document))
    } + acceptTermActions(for: group.finding, diagnostic, in: analysis, document)
      + reimaginingFixes(of: group, diagnostic, in: analysis, document)
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
    return [
      LSP.CodeAction(
        title: "Treat as a social draft…", kind: "refactor.rewrite",
        edit: edit([HeaderEdit.platforms(platforms, in: document.text)], of: document))
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

  /// The same for a client that takes bare commands only: it has the server make the edits.
  private func commands(for actions: [LSP.CodeAction], of document: OpenDocument) -> [LSP.Command] {
    guard client.appliesEdits else { return [] }
    return actions.compactMap { action in
      if let command = action.command { return command }
      guard let place = action.diagnostics.first?.range, let rule = action.diagnostics.first?.code,
        action.kind == "quickfix"
      else { return nil }
      return LSP.Command(
        title: action.title, command: ServerCommand.applyFix.name,
        argument: ApplyFixArgument(uri: document.uri, range: place, rule: rule, title: action.title))
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

extension LSP.Range {
  /// Whether it lies on one line; editors send a whole line as reaching to the start of the next.
  fileprivate var isOneLine: Bool {
    end.line == start.line || end.line == start.line + 1 && end.character == 0
  }
}
