import Engine
import JSON
import PostText
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

/// A term to be accepted in the configuration of a folder of drafts.
struct TermToAccept {
  var folder: String
  var voice: String
  var term: String
}

/// A term whose removal from a file the client has been asked for.
struct AcceptedTerm {
  var term: String
  var voice: String
  var path: String
  /// From 0.
  var line: Int
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

  /// Reads the configuration first: a file may have changed since without anybody telling, and edits made for
  /// another text would spoil it.
  fileprivate mutating func acceptTerm(_ argument: AcceptTermArgument) throws(ResponseError) {
    let (document, analysis, _) = try draft(argument.uri)
    let folder = configurationFolder(of: document)
    termsToAccept.append(
      TermToAccept(
        folder: folder, voice: argument.voice ?? analysis.voiceName ?? "default", term: argument.term))
    loadConfiguration(for: folder)
  }

  mutating func acceptTerms(in folder: String) {
    let terms = termsToAccept.filter { $0.folder == folder }
    termsToAccept.removeAll { $0.folder == folder }
    for term in terms { accept(term) }
  }

  private mutating func accept(_ request: TermToAccept) {
    guard let loaded = configurations[request.folder] else { return }
    let term = request.term
    let key = "voices.\(request.voice).terms"
    switch TermAcceptance(of: term, in: request.voice, loaded) {
    case .notAvoided: showMessage(.info, "“\(term)” isn't avoided in \(key).")
    case .settings:
      showMessage(.warning, "“\(term)” is avoided by your editor's settings: take it out of timbre.\(key) there.")
    case .userFile(let path, let line):
      showMessage(
        .warning, "“\(term)” is avoided by your own configuration: take it out of \(key) in \(path), line \(line + 1).")
    case .broken(let path):
      showMessage(
        .warning,
        "“\(term)” can't be taken out of \(key): \(name(ofFile: path)) has errors, which must be mended first."
      )
    case .edits(let edits, let path, let text, let line):
      ask(for: edits, of: text, AcceptedTerm(term: term, voice: request.voice, path: path, line: line))
    }
  }

  /// Has the client make the edits.
  private mutating func ask(for edits: [PostText.TextEdit], of text: SourceText, _ accepted: AcceptedTerm) {
    guard client.appliesEdits else {
      return tellHowToAccept(accepted, because: "your editor takes no edits from Timbre")
    }
    let edit: LSP.WorkspaceEdit
    if let document = documents.values.first(where: { $0.path == accepted.path }) {
      edit = self.edit(edits, of: document)
    } else {
      guard !unsavedEdits.mayHold(accepted.path, text) else {
        return tellHowToAccept(accepted, because: "it may hold changes that aren't saved yet")
      }
      unsavedEdits.asked(for: accepted.path, text)
      edit = self.edit(edits, ofFile: accepted.path, text)
    }
    let params = LSP.ApplyWorkspaceEditParams(label: "Accept “\(accepted.term)”", edit: edit)
    request(Method.workspaceApplyEdit, params, as: .acceptedTerm(accepted))
  }

  mutating func receiveAnswer(to accepted: AcceptedTerm, _ result: Result<JSONNode, ResponseError>) {
    switch result.map(LSP.ApplyWorkspaceEditResult.init(json:)) {
    case .failure(let error): tellThatNothingChanged(accepted, because: error.message)
    case .success(let result) where !result.isApplied: tellThatNothingChanged(accepted, because: result.failureReason)
    case .success:
      // Of a file that is open here the client sends the change itself.
      guard !documents.values.contains(where: { $0.path == accepted.path }) else { return }
      reloadConfigurations()
      showMessage(
        .info, "“\(accepted.term)” is accepted: save \(name(ofFile: accepted.path)) if your editor hasn't.")
    }
  }

  private mutating func tellThatNothingChanged(_ accepted: AcceptedTerm, because reason: String?) {
    unsavedEdits.forget(accepted.path)
    tellHowToAccept(accepted, because: reason)
  }

  private mutating func tellHowToAccept(_ accepted: AcceptedTerm, because reason: String?) {
    let why = reason.map { $0.isEmpty ? "" : " (\($0))" } ?? ""
    showMessage(
      .warning,
      "\(name(ofFile: accepted.path)) wasn't changed\(why): take “\(accepted.term)” out of "
        + "voices.\(accepted.voice).terms there, line \(accepted.line + 1).")
  }

  /// Edits of a file that isn't open.
  private func edit(_ edits: [PostText.TextEdit], ofFile path: String, _ text: SourceText) -> LSP.WorkspaceEdit {
    // Editors keep a byte order mark apart from the text.
    let mark = ASCII.has("\u{FEFF}", at: 0, in: text.bytes) ? 3 : 0
    let shown = mark == 0 ? text : text.replacing(0..<mark, with: "")
    let changes = edits.map { edit in
      let place = max(0, edit.range.lowerBound - mark)..<max(0, edit.range.upperBound - mark)
      return LSP.TextEdit(range: range(of: place, in: shown), newText: edit.replacement)
    }
    let identifier = LSP.VersionedTextDocumentIdentifier(uri: DocumentURI(path: path), version: nil)
    return LSP.WorkspaceEdit(
      changes: [.init(textDocument: identifier, edits: changes)], isVersioned: client.versionedEdits)
  }
}
