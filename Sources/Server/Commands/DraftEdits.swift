import JSON
import PostText
import WireProtocol

/// Having the client edit documents that it has open, and telling the writer where it doesn't.
extension LanguageServer {
  /// - Parameter label: what the edit is called where it can be undone.
  mutating func ask(for edits: [PostText.TextEdit], of document: OpenDocument, _ label: String) {
    ask(for: edit(edits, of: document), label)
  }

  mutating func ask(for edit: LSP.WorkspaceEdit, _ label: String) {
    guard client.appliesEdits else {
      return showMessage(.warning, "“\(label)” can't be done: your editor takes no edits from Timbre.")
    }
    let params = LSP.ApplyWorkspaceEditParams(label: label, edit: edit)
    request(Method.workspaceApplyEdit, params, as: .edit(label))
  }

  mutating func receiveAnswer(toEdit label: String, _ result: Result<JSONNode, ResponseError>) {
    let reason: String?
    switch result.map(LSP.ApplyWorkspaceEditResult.init(json:)) {
    case .failure(let error): reason = error.message
    case .success(let result):
      guard !result.isApplied else { return }
      reason = result.failureReason
    }
    let why = reason.map { $0.isEmpty ? "" : " (\($0))" } ?? ""
    showMessage(.warning, "“\(label)” wasn't done: your editor didn't make the edit\(why).")
  }
}
