import Engine
import PostText
import Rules
import WireProtocol

/// Sending findings.
extension LanguageServer {
  /// How long a finding about the word under the caret waits for the writer to finish it, in milliseconds.
  private static let courtesy = 1_500
  /// How long a verdict on a learned voice stands while the writer goes on typing, in milliseconds.
  private static let voiceRest = 100

  /// The analysis of a draft, made at most once for a text and configuration; nil for what is no draft, and
  /// before its configuration is there.
  mutating func analysis(of uri: DocumentURI) -> Analysis? {
    guard let document = documents[uri], !document.isConfiguration, isOn(document) else { return nil }
    let rests = tellsLater && document.voiceJudgedAt.map { now < $0 + Self.voiceRest } ?? false
    if let analysis = document.analysis, rests || !analysis.reading.hasOldVoiceVerdicts { return analysis }
    guard let configuration = configurations[configurationFolder(of: document)]?.configuration,
      configuration.recognizesDraft(document.document)
    else { return nil }
    var request = AnalysisRequest()
    request.keepsVoiceVerdicts = rests
    if let workspace = document.workspace {
      request.archive = archive(of: workspace)
      request.file = document.file
    }
    request.today = today
    let analysis = Analysis(
      document.document, configuration: configuration, request: request, after: document.lastAnalysis)
    // The server is to be the only one that has the archive, so that a change of it copies nothing.
    request.archive = nil
    if !rests, !analysis.reading.learnedPosts.isEmpty { documents[uri]?.voiceJudgedAt = now }
    documents[uri]?.analysis = analysis
    documents[uri]?.lastAnalysis = analysis
    remember(analysis, as: uri)
    return analysis
  }

  mutating func publishDirtyDocuments() {
    // What is to come with a configuration would show all findings a second time.
    guard phase == .running, configurationsUnderWay == 0 else { return }
    lookAround()
    for uri in dirty.sorted(by: { $0.string < $1.string }) {
      publishFindings(of: uri)
    }
    let waiting = dirty.compactMap { documents[$0] }.map { document in
      let courtesy = document.editedAt + Self.courtesy
      guard document.analysis?.reading.hasOldVoiceVerdicts == true, let judgedAt = document.voiceJudgedAt else {
        return courtesy
      }
      return min(courtesy, judgedAt + Self.voiceRest)
    }
    refreshDiagnostics()
    if let next = (waiting + [nextLookAround].compactMap { $0 }).min(), next > now { effects.append(.wake(at: next)) }
  }

  private mutating func publishFindings(of uri: DocumentURI) {
    guard let document = documents[uri], configurations[configurationFolder(of: document)] != nil else { return }
    dirty.remove(uri)
    guard !document.isConfiguration else { return }
    guard !client.pullsDiagnostics else { return compareWithPulled(uri) }
    let diagnostics = readyDiagnostics(of: uri)
    guard documents[uri]?.analysis != nil || document.published?.diagnostics.isEmpty == false else { return }
    show(diagnostics, of: uri)
  }

  /// What is to be shown of a document now; it is dirty afterwards where there is more to come without an edit.
  mutating func readyDiagnostics(of uri: DocumentURI) -> [LSP.Diagnostic] {
    dirty.remove(uri)
    guard let analysis = analysis(of: uri), let document = documents[uri] else {
      // It may have been a draft a moment ago. One about which nothing is to be said stays the others' neighbour.
      if documents[uri].map(isOn) == true { remember(nil, as: uri) }
      return []
    }
    let (ready, held) = sorted(analysis.groups, of: document)
    if held || analysis.reading.hasOldVoiceVerdicts { dirty.insert(uri) }
    return ready.map { diagnostic($0, in: analysis.text, of: uri) }
  }

  /// Whether the client learns what is found later without an edit. To one that doesn't, all must be told at once.
  private var tellsLater: Bool { !client.pullsDiagnostics || client.refreshesDiagnostics }

  /// The findings that may be shown now, and whether others wait for the caret to leave their word.
  private func sorted(_ groups: [FindingGroup], of document: OpenDocument) -> (ready: [FindingGroup], held: Bool) {
    guard tellsLater, let caret = document.caret, now < document.editedAt + Self.courtesy else {
      return (groups, false)
    }
    let word = Self.word(at: caret, in: document.text.bytes)
    let shown = document.published?.diagnostics ?? pulled[document.uri]?.diagnostics ?? []
    let known = Set(shown.map(\.code))
    let ready = groups.filter { group in
      let touches =
        group.finding.range.lowerBound <= word.upperBound && group.finding.range.upperBound >= word.lowerBound
      return !touches || known.contains(group.finding.rule)
    }
    return (ready, ready.count < groups.count)
  }

  /// What is being typed: all up to white space on both sides.
  private static func word(at offset: Int, in bytes: [UInt8]) -> Range<Int> {
    let offset = min(offset, bytes.count)
    let start = bytes[..<offset].lastIndex(where: ASCII.isSpace).map { $0 + 1 } ?? 0
    let end = bytes[offset...].firstIndex(where: ASCII.isSpace) ?? bytes.count
    return start..<end
  }

  /// Sends findings unless the editor shows the very same for the very same version.
  private mutating func show(_ diagnostics: [LSP.Diagnostic], of uri: DocumentURI) {
    guard let document = documents[uri] else { return }
    let params = LSP.PublishDiagnosticsParams(
      uri: uri, version: client.diagnosticVersions ? document.version : nil, diagnostics: diagnostics)
    let isFirst = document.published == nil || document.editedAt == now && document.publishedVersion != document.version
    guard isFirst || params != document.published else { return }
    documents[uri]?.published = params
    documents[uri]?.publishedVersion = document.version
    publish(params)
  }

  mutating func publish(_ params: LSP.PublishDiagnosticsParams) {
    send(OutgoingMessage.notification(Method.textDocumentPublishDiagnostics, params: params))
  }

  func diagnostic(_ group: FindingGroup, in text: SourceText, of uri: DocumentURI) -> LSP.Diagnostic {
    let finding = group.finding
    // Sources in words are no pages.
    let page = client.diagnosticCodeDescription ? finding.source : nil
    let source = page.flatMap { $0.hasPrefix("https://") && !$0.utf8.contains(UInt8(ascii: " ")) ? $0 : nil }
    return LSP.Diagnostic(
      range: range(of: finding.range, in: text), severity: LSP.DiagnosticSeverity(finding.severity), code: finding.rule,
      codeDescription: source, source: "timbre", message: group.message,
      related: client.diagnosticRelatedInformation ? finding.related.map { related($0, in: text, of: uri) } : [])
  }

  private func related(
    _ related: RelatedPlace, in text: SourceText, of uri: DocumentURI
  ) -> LSP.DiagnosticRelatedInformation {
    switch related.place {
    case .here(let bytes):
      LSP.DiagnosticRelatedInformation(uri: uri, range: range(of: bytes, in: text), message: related.message)
    case .file(let path, _, let line):
      LSP.DiagnosticRelatedInformation(
        uri: DocumentURI(path: path),
        range: LSP.Range(
          start: LSP.Position(line: line, character: 0), end: LSP.Position(line: line, character: 0)),
        message: related.message)
    }
  }

  // MARK: Configuration files

  /// Shows what is wrong with configuration files, open or not, each at its key.
  mutating func reportConfigurationFiles() {
    var seen: Set<String> = []
    for file in configurations.keys.sorted().flatMap({ configurations[$0]?.files ?? [] }) {
      guard seen.insert(file.path).inserted else { continue }
      reportConfigurationFile(file)
    }
    for path in reportedFiles.subtracting(seen).sorted() { takeBackFindings(ofFile: path) }
  }

  mutating func takeBackFindings(ofFile path: String) {
    guard reportedFiles.remove(path) != nil else { return }
    publish(LSP.PublishDiagnosticsParams(uri: uri(ofFile: path), version: nil, diagnostics: []))
  }

  /// The configuration files in force, by path.
  var configurationFiles: [String] { Set(configurations.values.flatMap { $0.files.map(\.path) }).sorted() }

  /// What is wrong with a configuration file; nothing where it is in force nowhere.
  func configurationDiagnostics(ofFile path: String) -> [LSP.Diagnostic] {
    let files = configurations.keys.sorted().lazy.flatMap { configurations[$0]?.files ?? [] }
    return files.first { $0.path == path }.map(diagnostics) ?? []
  }

  private func diagnostics(of file: ConfigurationFile) -> [LSP.Diagnostic] {
    (file.problems + momentProblems(of: file) + peopleProblems(of: file)).map { problem in
      LSP.Diagnostic(
        range: range(of: problem.range, in: file.text), severity: LSP.DiagnosticSeverity(problem.severity),
        code: "configuration", source: "timbre", message: problem.message)
    }
  }

  private mutating func reportConfigurationFile(_ file: ConfigurationFile) {
    let uri = uri(ofFile: file.path)
    let diagnostics = diagnostics(of: file)
    if pullsConfiguration(uri) {
      takeBackFindings(ofFile: file.path)
      return compareWithPulled(uri, diagnostics)
    }
    let params = LSP.PublishDiagnosticsParams(
      uri: uri, version: client.diagnosticVersions ? documents[uri]?.version : nil, diagnostics: diagnostics)
    guard params != documents[uri]?.published, !diagnostics.isEmpty || reportedFiles.contains(file.path) else { return }
    documents[uri]?.published = params
    if diagnostics.isEmpty { reportedFiles.remove(file.path) } else { reportedFiles.insert(file.path) }
    publish(params)
  }

  /// The name under which the editor knows the file, if it has it open.
  func uri(ofFile path: String) -> DocumentURI {
    documents.values.first { $0.path == path }?.uri ?? DocumentURI(path: path)
  }
}

extension LSP.DiagnosticSeverity {
  init(_ severity: Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .info: self = .information
    case .hint: self = .hint
    }
  }
}
