import Engine
import JSON
import Platforms
import PostText
import Reimagining
import Rules
import WireProtocol

/// What a client gives back to have a reimagining worked out.
struct ReimagineArgument: JSONDecodable, JSONEncodable {
  var uri: DocumentURI
  /// The caret, or what is selected.
  var range: LSP.Range
  /// The id of the platform.
  var platform: String
  /// Which of the alternatives, from 0.
  var alternative = 0
  /// Whether the post is to stand in a file of its own.
  var isSibling = false

  init(uri: DocumentURI, range: LSP.Range, platform: String, alternative: Int = 0, isSibling: Bool = false) {
    self.uri = uri
    self.range = range
    self.platform = platform
    self.alternative = alternative
    self.isSibling = isSibling
  }

  init(json: JSONNode) throws(DecodingFailure) {
    uri = try json.required("uri")
    range =
      try json.optional("range")
      ?? LSP.Range(start: LSP.Position(line: 0, character: 0), end: LSP.Position(line: 0, character: 0))
    platform = try json.required("platform")
    alternative = try json.optional("alternative") ?? 0
    isSibling = json["sibling"]?.bool ?? false
  }

  func encode(to json: inout JSONWriter) {
    json.object {
      $0.field("uri", uri)
      $0.field("range", range)
      $0.field("platform", platform)
      if alternative > 0 { $0.field("alternative", alternative) }
      if isSibling { $0.field("sibling", true) }
    }
  }
}

/// Offering to reimagine a draft, a variant or a selection.
extension LanguageServer {
  package static let reimagineKind = "refactor.rewrite.reimagine"

  mutating func reimagineActions(
    in analysis: Analysis, _ document: OpenDocument, _ params: LSP.CodeActionParams
  ) -> [LSP.CodeAction] {
    let place = byteRange(of: params.range, in: analysis.text)
    let source = analysis.reimaginationSource(at: place)
    guard analysis.hasText(in: source.section) else { return [] }
    let own = analysis.reading.draft.sections[source.section].platform
    let configured = analysis.reading.listed.map(\.platform.id)
    let first = PlatformCatalog.all.filter { configured.contains($0.id) }
    let others = PlatformCatalog.all.filter { !configured.contains($0.id) }
    var actions: [LSP.CodeAction] = []
    for platform in first + others where source.isPassage || platform.id != own {
      guard wants("\(Self.reimagineKind).\(platform.id)", params) else { continue }
      // What the edit costs is worked out at once where it is likely to be made.
      let isLikely = configured.contains(platform.id) || isAsked(for: platform, params)
      actions +=
        isLikely
        ? likelyActions(for: platform, source, in: analysis, document, params)
        : [lazyAction(for: platform, source, document, params)]
    }
    return actions
  }

  /// What mends a text that is too long for a platform, that was brought there from another one, or that was dumped: to
  /// reimagine it.
  func reimaginingFixes(
    of group: FindingGroup, _ diagnostic: LSP.Diagnostic, in analysis: Analysis, _ document: OpenDocument
  ) -> [LSP.CodeAction] {
    guard Self.mendedRules.contains(group.finding.rule), group.finding.severity != .info, !analysis.reading.isRaw else {
      return []
    }
    return group.platforms.compactMap { PlatformCatalog.platform(id: $0) }.prefix(Self.mostFixes).compactMap {
      platform in
      let section = analysis.reading.draft.sections[analysis.sectionToReimagine(for: platform)]
      // A variant that is all there is can't be made out of another text.
      guard section.platform != platform.id else { return nil }
      let argument = ReimagineArgument(
        uri: document.uri, range: range(of: section.textStart..<section.textStart, in: analysis.text),
        platform: platform.id)
      let title = "Reimagine for \(platform.name)"
      return client.resolvesEdits
        ? LSP.CodeAction(title: title, kind: "quickfix", diagnostics: [diagnostic], data: JSONWriter.bytes(argument))
        : LSP.CodeAction(
          title: title, kind: "quickfix", diagnostics: [diagnostic],
          command: LSP.Command(title: title, command: ServerCommand.reimagine.name, argument: argument))
    }
  }

  private static let mendedRules = [Rule.lengthOver.id, Rule.nativeDump.id, Rule.nativeSameText.id]
  private static let mostFixes = 3

  /// Whether the client asks for that one platform.
  private func isAsked(for platform: Platform, _ params: LSP.CodeActionParams) -> Bool {
    params.only?.contains("\(Self.reimagineKind).\(platform.id)") ?? false
  }

  private mutating func likelyActions(
    for platform: Platform, _ source: ReimaginationSource, in analysis: Analysis, _ document: OpenDocument,
    _ params: LSP.CodeActionParams
  ) -> [LSP.CodeAction] {
    let all = alternatives(for: platform, of: source, in: analysis, document)
    let offered = isAsked(for: platform, params) ? all : Array(all.prefix(1))
    var actions: [LSP.CodeAction] = []
    for (index, alternative) in offered.enumerated() where alternative.lead != .asIs {
      let argument = ReimagineArgument(
        uri: document.uri, range: params.range, platform: platform.id, alternative: index)
      actions.append(action(title(of: alternative, for: platform, source, in: analysis), argument, analysis, document))
      if index == 0, client.createsFiles, let sibling = siblingPath(for: platform, of: document) {
        var argument = argument
        argument.isSibling = true
        actions.append(
          action(
            "\(verb(source, for: platform)) in a file of its own: \(Path.name(of: sibling))", argument, analysis,
            document))
      }
    }
    return actions
  }

  private func lazyAction(
    for platform: Platform, _ source: ReimaginationSource, _ document: OpenDocument, _ params: LSP.CodeActionParams
  ) -> LSP.CodeAction {
    let argument = ReimagineArgument(uri: document.uri, range: params.range, platform: platform.id)
    let title = verb(source, for: platform)
    let kind = "\(Self.reimagineKind).\(platform.id)"
    guard !client.resolvesEdits else {
      return LSP.CodeAction(title: title, kind: kind, data: JSONWriter.bytes(argument))
    }
    return LSP.CodeAction(
      title: title, kind: kind,
      command: LSP.Command(title: title, command: ServerCommand.reimagine.name, argument: argument))
  }

  /// With its edit, or with what a client needs to ask for it.
  private mutating func action(
    _ title: String, _ argument: ReimagineArgument, _ analysis: Analysis, _ document: OpenDocument
  ) -> LSP.CodeAction {
    let kind = "\(Self.reimagineKind).\(argument.platform)"
    if client.resolvesEdits { return LSP.CodeAction(title: title, kind: kind, data: JSONWriter.bytes(argument)) }
    return LSP.CodeAction(title: title, kind: kind, edit: edit(for: argument, in: analysis, document))
  }

  private func verb(_ source: ReimaginationSource, for platform: Platform) -> String {
    source.isPassage ? "Turn this passage into a post for \(platform.name)" : "Reimagine for \(platform.name)"
  }

  private func title(
    of alternative: Alternative, for platform: Platform, _ source: ReimaginationSource, in analysis: Analysis
  ) -> String {
    let output = ReimaginationOutput(alternative, on: platform)
    let replaces = analysis.reading.draft.sections.contains { $0.platform == platform.id && $0.heading != nil }
    let costs = [output.losses.isEmpty ? nil : "drops \(output.losses)", replaces ? "replaces the variant" : nil]
    let size = output.title.split(separator: " · ").dropFirst().joined(separator: " · ")
    return ([verb(source, for: platform) + " · " + size] + costs.compactMap { $0 }).joined(separator: "; ")
  }

  // MARK: Working it out

  /// The alternatives, which are found once for a state of the draft.
  mutating func alternatives(
    for platform: Platform, of source: ReimaginationSource, in analysis: Analysis, _ document: OpenDocument
  ) -> [Alternative] {
    if let known = documents[document.uri]?.reimagined, known.analysis === analysis,
      let found = known.found[source]?[platform.id]
    {
      return found
    }
    guard let configuration = configurations[configurationFolder(of: document)]?.configuration else { return [] }
    var request = AnalysisRequest()
    request.today = today
    request.archive = document.workspace.flatMap { workspaces[$0]?.archive }
    let found = Reimaginer(analysis, source, configuration: configuration, request: request)
      .alternatives(for: platform)
    var shelf = documents[document.uri]?.reimagined
    if shelf?.analysis !== analysis { shelf = ReimaginedShelf(analysis: analysis) }
    shelf?.found[source, default: [:]][platform.id] = found
    documents[document.uri]?.reimagined = shelf
    return found
  }

  /// The edit that puts an alternative where it belongs; nil when there is none.
  mutating func edit(
    for argument: ReimagineArgument, in analysis: Analysis, _ document: OpenDocument
  ) -> LSP.WorkspaceEdit? {
    guard let platform = PlatformCatalog.platform(named: argument.platform) else { return nil }
    let source = analysis.reimaginationSource(at: byteRange(of: argument.range, in: analysis.text))
    let found = alternatives(for: platform, of: source, in: analysis, document)
    guard found.indices.contains(argument.alternative) else { return nil }
    let alternative = found[argument.alternative]
    if argument.isSibling, let path = siblingPath(for: platform, of: document) {
      let content = ReimaginedVariant.content(of: alternative, for: platform)
      return LSP.WorkspaceEdit(creating: uri(ofFile: path), text: content)
    }
    guard let variant = ReimaginedVariant(alternative, for: platform, in: analysis) else { return nil }
    return edit(variant.edits, of: document)
  }

  /// The file beside a draft that would be its variant for `platform`; nil where the draft has no file, or is one.
  private func siblingPath(for platform: Platform, of document: OpenDocument) -> String? {
    guard let path = document.path else { return nil }
    let name = DraftFileName(path)
    guard name.platform == nil else { return nil }
    let ending = Path.name(of: path).hasSuffix(".txt") ? "txt" : "md"
    let sibling = Path.folder(of: path) + "/\(name.stem).\(platform.id).\(ending)"
    return documents.values.contains { $0.path == sibling } ? nil : sibling
  }
}

/// What was reimagined of one state of a draft.
struct ReimaginedShelf {
  let analysis: Analysis
  var found: [ReimaginationSource: [String: [Alternative]]] = [:]
}
