import Engine
import JSON
import Rules
import WireProtocol

extension ServerCommand {
  /// Lets a voice say a word that its terms avoid.
  static let acceptTerm = ServerCommand(name: "timbre.acceptTerm") {
    (server: inout LanguageServer, argument: AcceptTermArgument) throws(ResponseError) in
    try server.acceptTerm(argument)
  }
}

struct AcceptTermArgument: JSONDecodable, JSONEncodable {
  /// The draft.
  var uri: DocumentURI
  /// The spelling to avoid, as it was declared.
  var term: String
  /// The draft's own when there is none.
  var voice: String?

  init(uri: DocumentURI, term: String, voice: String?) {
    self.uri = uri
    self.term = term
    self.voice = voice
  }

  init(json: JSONNode) throws(DecodingFailure) {
    uri = try json.required("uri")
    term = try json.required("term")
    voice = try json.optional("voice")
  }

  func encode(to json: inout JSONWriter) {
    json.object {
      $0.field("uri", uri)
      $0.field("term", term)
      $0.optionalField("voice", voice)
    }
  }
}

extension LanguageServer {
  /// Offers to accept the word of a finding.
  func acceptTermActions(
    for finding: Finding, _ diagnostic: LSP.Diagnostic, in analysis: Analysis, _ document: OpenDocument
  ) -> [LSP.CodeAction] {
    guard let configuration = configurations[configurationFolder(of: document)]?.configuration else { return [] }
    return analysis.avoidedSpellings(behind: finding, configuration).map { spelling in
      let title = "Accept “\(spelling)” in this voice"
      return LSP.CodeAction(
        title: title, kind: "quickfix", diagnostics: [diagnostic],
        command: LSP.Command(
          title: title, command: ServerCommand.acceptTerm.name,
          argument: AcceptTermArgument(uri: document.uri, term: spelling, voice: analysis.voiceName)))
    }
  }

  fileprivate mutating func acceptTerm(_ argument: AcceptTermArgument) throws(ResponseError) {
    let (document, analysis, _) = try draft(argument.uri)
    change(
      .acceptTerm(argument.term, voice: argument.voice ?? analysis.voiceName ?? "default"),
      inConfigurationOf: configurationFolder(of: document))
  }

  /// Goes on once the configuration has been read afresh.
  mutating func accept(_ term: String, in voice: String, _ loaded: LoadedConfiguration) {
    let key = "voices.\(voice).terms"
    switch TermAcceptance(of: term, in: voice, loaded) {
    case .notAvoided: showMessage(.info, "“\(term)” isn't avoided in \(key).")
    case .settings:
      showMessage(.warning, "“\(term)” is avoided by your editor's settings: take it out of timbre.\(key) there.")
    case .userFile(let path, let line):
      showMessage(
        .warning, "“\(term)” is avoided by your own configuration: take it out of \(key) in \(path), line \(line + 1).")
      showDocument(path, line: line)
    case .broken(let path):
      showMessage(
        .warning,
        "“\(term)” can't be taken out of \(key): \(name(ofFile: path)) has errors, which must be mended first.")
    case .edits(let edits, let path, let text, let line):
      ask(
        for: edits, of: text,
        ConfigurationEdit(
          label: "Accept “\(term)”", path: path, done: "“\(term)” is accepted",
          byHand: "take “\(term)” out of \(key) there", line: line))
    }
  }
}
