import Engine
import JSON
import WireProtocol

/// What a client was given that asks for findings.
struct PulledFindings {
  /// The name of the report.
  var number: Int
  /// Of the document; nil for a file that isn't open.
  var version: Int?
  var diagnostics: [LSP.Diagnostic]
}

/// Answering clients that ask for findings. They aren't sent any, except about configuration files that they have no
/// way to ask about.
extension LanguageServer {
  /// How many documents a part of an answer holds.
  private static let partialSize = 64

  mutating func documentDiagnostics(_ params: JSONNode?) throws(ResponseError) -> (any JSONEncodable)? {
    let params: LSP.DocumentDiagnosticParams = try Self.decode(params)
    let uri = params.textDocument.uri
    var report = report(of: uri, after: params.previousResultID)
    if client.relatedDiagnostics, let document = documents[uri] { report.related = configurationReports(for: document) }
    return report
  }

  mutating func workspaceDiagnostics(_ params: JSONNode?) throws(ResponseError) -> (any JSONEncodable)? {
    let params: LSP.WorkspaceDiagnosticParams = try Self.decode(params)
    takeBackConfigurationFindings()
    let known = Set(documents.keys).union(configurationFiles.map { uri(ofFile: $0) })
    var items = known.sorted(by: { $0.string < $1.string }).compactMap { uri -> LSP.WorkspaceDiagnosticReport.Item? in
      let previous = params.previousResultIDs[uri]
      // What is no draft is no matter of this server's, unless it was.
      if let document = documents[uri], !document.isConfiguration, analysis(of: uri) == nil, previous == nil {
        return nil
      }
      return .init(uri: uri, version: documents[uri]?.version, report: report(of: uri, after: previous))
    }
    for uri in params.previousResultIDs.keys.sorted(by: { $0.string < $1.string }) where !known.contains(uri) {
      items.append(.init(uri: uri, version: nil, report: .init(resultID: nil, items: [])))
    }
    guard let token = params.partialResultToken else { return LSP.WorkspaceDiagnosticReport(items: items) }
    for start in stride(from: 0, to: items.count, by: Self.partialSize) {
      let part = LSP.WorkspaceDiagnosticReport(items: Array(items[start...].prefix(Self.partialSize)))
      send(OutgoingMessage.notification(Method.progress, params: LSP.PartialResultParams(token, part)))
    }
    return LSP.WorkspaceDiagnosticReport(items: [])
  }

  // MARK: Reports

  private mutating func report(of uri: DocumentURI, after previous: String?) -> LSP.DocumentDiagnosticReport {
    let report = fullReport(of: uri)
    guard let previous, previous == report.resultID else { return report }
    return LSP.DocumentDiagnosticReport(resultID: previous, items: nil)
  }

  private mutating func fullReport(of uri: DocumentURI) -> LSP.DocumentDiagnosticReport {
    let diagnostics: [LSP.Diagnostic]
    if let document = documents[uri], !document.isConfiguration {
      diagnostics = readyDiagnostics(of: uri)
    } else {
      diagnostics = uri.path.map { configurationDiagnostics(ofFile: $0) } ?? []
    }
    refreshedDocuments.remove(uri)
    guard documents[uri] != nil || !diagnostics.isEmpty else {
      pulled[uri] = nil
      return LSP.DocumentDiagnosticReport(resultID: nil, items: [])
    }
    return LSP.DocumentDiagnosticReport(resultID: "\(remember(diagnostics, of: uri))", items: diagnostics)
  }

  /// Takes note of what the client has, and names it: the same findings by the same name.
  private mutating func remember(_ diagnostics: [LSP.Diagnostic], of uri: DocumentURI) -> Int {
    let version = documents[uri]?.version
    if let before = pulled[uri], before.diagnostics == diagnostics {
      pulled[uri]?.version = version
      return before.number
    }
    defer { nextResult += 1 }
    pulled[uri] = PulledFindings(number: nextResult, version: version, diagnostics: diagnostics)
    return nextResult
  }

  /// Reports about the configuration files of a draft, as far as there is something to say and the client doesn't ask
  /// about them by themselves.
  private mutating func configurationReports(for document: OpenDocument) -> [LSP.DocumentDiagnosticReport.Related] {
    guard !document.isConfiguration else { return [] }
    let holding = configurations[configurationFolder(of: document)]?.files.map { DocumentURI(path: $0.path) } ?? []
    let given = pulled.filter { !$0.value.diagnostics.isEmpty }.map(\.key)
    return Set(holding + given).sorted { $0.string < $1.string }.compactMap { uri in
      guard documents[uri] == nil else { return nil }
      let hadFindings = pulled[uri]?.diagnostics.isEmpty == false
      let report = fullReport(of: uri)
      guard hadFindings || report.items?.isEmpty == false else { return nil }
      return .init(uri: uri, report: report)
    }
  }

  // MARK: What changed without an edit

  /// Looks whether findings are others now than those the client has, though the text is the same.
  mutating func compareWithPulled(_ uri: DocumentURI) {
    guard client.refreshesDiagnostics, let document = documents[uri], let before = pulled[uri],
      // After an edit the client asks of itself.
      before.version == document.version, !refreshedDocuments.contains(uri)
    else { return }
    if readyDiagnostics(of: uri) != before.diagnostics { oldDocuments.insert(uri) }
  }

  /// The same for a configuration file.
  mutating func compareWithPulled(_ uri: DocumentURI, _ diagnostics: [LSP.Diagnostic]) {
    guard client.refreshesDiagnostics, !pulled.isEmpty, !refreshedDocuments.contains(uri) else { return }
    let before = pulled[uri]
    if let document = documents[uri], before?.version != document.version { return }
    if diagnostics != before?.diagnostics ?? [] { oldDocuments.insert(uri) }
  }

  /// Has the client ask again where something outside of a document has changed its findings.
  mutating func refreshDiagnostics() {
    guard !oldDocuments.isEmpty, configurationsUnderWay == 0 else { return }
    defer { oldDocuments = [] }
    guard phase == .running else { return }
    refreshedDocuments.formUnion(oldDocuments)
    request(Method.workspaceDiagnosticRefresh, as: .refresh)
  }

  /// Whether the client gets what is wrong with a configuration file by asking.
  func pullsConfiguration(_ uri: DocumentURI) -> Bool {
    client.pullsDiagnostics && (documents[uri] != nil || client.relatedDiagnostics || pullsWorkspace)
  }

  /// Takes what was sent about configuration files off the screen of a client that now asks for it.
  private mutating func takeBackConfigurationFindings() {
    pullsWorkspace = true
    guard client.pullsDiagnostics else { return }
    for path in reportedFiles.sorted() { takeBackFindings(ofFile: path) }
  }
}
