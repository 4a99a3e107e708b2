import Engine
import JSON
import PostText
import WireProtocol

/// What is to be done in a configuration once it has been read afresh: a file may have changed without anybody telling,
/// and edits made for another text would spoil it.
enum ConfigurationChange {
  /// Takes a word out of the terms that a voice avoids.
  case acceptTerm(String, voice: String)
  /// Switches a rule off.
  case switchOff(String)
}

/// An edit of a configuration file that the client is asked for.
struct ConfigurationEdit {
  /// What it is called where it can be undone.
  var label: String
  var path: String
  /// What is so once it is made, as the beginning of a sentence.
  var done: String
  /// What the writer can do instead, as the middle of one.
  var byHand: String
  /// Where, from 0.
  var line: Int
}

/// Having the client edit configuration files, and telling the writer where it can't.
extension LanguageServer {
  mutating func change(_ change: ConfigurationChange, inConfigurationOf folder: String) {
    configurationChanges.append((folder, change))
    loadConfiguration(for: folder)
  }

  /// Goes on with the changes for whose sake the configuration of `folder` was read.
  mutating func makeChanges(in folder: String) {
    guard let loaded = configurations[folder], !configurationChanges.isEmpty else { return }
    let changes = configurationChanges.filter { $0.folder == folder }
    configurationChanges.removeAll { $0.folder == folder }
    for (_, change) in changes {
      switch change {
      case .acceptTerm(let term, let voice): accept(term, in: voice, loaded)
      case .switchOff(let rule): switchOff(rule, loaded)
      }
    }
  }

  /// Has the client make the edits.
  mutating func ask(for edits: [PostText.TextEdit], of text: SourceText, _ asked: ConfigurationEdit) {
    guard client.appliesEdits else { return tellByHand(asked, because: "your editor takes no edits from Timbre") }
    let edit: LSP.WorkspaceEdit
    if let document = documents.values.first(where: { $0.path == asked.path }) {
      edit = self.edit(edits, of: document)
    } else {
      guard !unsavedEdits.mayHold(asked.path, text) else {
        return tellByHand(asked, because: "it may hold changes that aren't saved yet")
      }
      unsavedEdits.asked(for: asked.path, text)
      edit = self.edit(edits, ofFile: asked.path, text)
    }
    let params = LSP.ApplyWorkspaceEditParams(label: asked.label, edit: edit)
    request(Method.workspaceApplyEdit, params, as: .configurationEdit(asked))
  }

  mutating func receiveAnswer(to asked: ConfigurationEdit, _ result: Result<JSONNode, ResponseError>) {
    switch result.map(LSP.ApplyWorkspaceEditResult.init(json:)) {
    case .failure(let error): tellThatNothingChanged(asked, because: error.message)
    case .success(let result) where !result.isApplied: tellThatNothingChanged(asked, because: result.failureReason)
    case .success:
      // Of a file that is open here the client sends the change itself.
      guard !documents.values.contains(where: { $0.path == asked.path }) else { return }
      reloadConfigurations()
      showMessage(.info, "\(asked.done): save \(name(ofFile: asked.path)) if your editor hasn't.")
    }
  }

  private mutating func tellThatNothingChanged(_ asked: ConfigurationEdit, because reason: String?) {
    unsavedEdits.forget(asked.path)
    tellByHand(asked, because: reason)
  }

  private mutating func tellByHand(_ asked: ConfigurationEdit, because reason: String?) {
    let why = reason.map { $0.isEmpty ? "" : " (\($0))" } ?? ""
    showMessage(
      .warning, "\(name(ofFile: asked.path)) wasn't changed\(why): \(asked.byHand), line \(asked.line + 1).")
    showDocument(asked.path, line: asked.line)
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
