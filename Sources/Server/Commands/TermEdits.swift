import Engine
import JSON
import PostText
import WireProtocol

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

/// Having the client take terms out of configuration files, and telling the writer where it can't.
extension LanguageServer {
  /// Goes on with the terms for whose sake the configuration of `folder` was read.
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
        "“\(term)” can't be taken out of \(key): \(name(ofFile: path)) has errors, which must be mended first.")
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
