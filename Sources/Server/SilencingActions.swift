import Engine
import JSON
import PostText
import Rules
import WireProtocol

/// Offering to have findings left out, behind all that would mend them.
extension LanguageServer {
  /// - Parameter isOneLine: whether the writer points at one line. For more than that there would be more ways to be
  ///   silent than fixes.
  func silencing(
    _ groups: [FindingGroup], in analysis: Analysis, _ document: OpenDocument, isOneLine: Bool
  ) -> [LSP.CodeAction] {
    var actions: [LSP.CodeAction] = []
    for group in groups {
      let finding = group.finding
      let diagnostic = diagnostic(group, in: analysis.text, of: document.uri)
      func offer(_ title: String, _ edit: PostText.TextEdit, _ command: ServerCommand, _ argument: some JSONEncodable) {
        // A client that takes no edit with an action has the server make it.
        let takesEdits = client.codeActionLiterals
        add(
          LSP.CodeAction(
            title: title, kind: "quickfix", diagnostics: [diagnostic],
            edit: takesEdits ? self.edit([edit], of: document) : nil,
            command: takesEdits ? nil : LSP.Command(title: title, command: command.name, argument: argument)),
          to: &actions)
      }
      if let words = analysis.words(of: finding), let edit = analysis.allowance(for: finding) {
        offer(
          "Allow “\(words)” in this draft", edit, .allowMatch,
          AllowMatchArgument(uri: document.uri, range: diagnostic.range, rule: finding.rule))
      }
      if client.codeActionLiterals, let silence = analysis.silence(finding) {
        add(
          LSP.CodeAction(
            title: "Silence \(finding.rule) on this line", kind: "quickfix", diagnostics: [diagnostic],
            edit: edit([silence], of: document)), to: &actions)
      }
      guard isOneLine else { continue }
      if let edit = HeaderEdit.switchingOff(finding.rule, in: analysis.text) {
        offer(
          "Switch off \(finding.rule) in this draft", edit, .disableRule,
          DisableRuleArgument(uri: document.uri, rule: finding.rule, scope: .draft))
      }
      if let switching = switchingOff(finding.rule, diagnostic, document) { add(switching, to: &actions) }
    }
    return actions
  }

  /// Offers to switch a rule off for all drafts, where a file can say so.
  private func switchingOff(
    _ rule: String, _ diagnostic: LSP.Diagnostic, _ document: OpenDocument
  ) -> LSP.CodeAction? {
    guard let loaded = configurations[configurationFolder(of: document)],
      case .edits(_, let path, _) = RuleSwitch(off: rule, loaded)
    else { return nil }
    let title = "Switch off \(rule) in \(name(ofFile: path))"
    let argument = DisableRuleArgument(uri: document.uri, rule: rule, scope: .configuration)
    return LSP.CodeAction(
      title: title, kind: "quickfix", diagnostics: [diagnostic],
      command: LSP.Command(title: title, command: ServerCommand.disableRule.name, argument: argument))
  }

  /// What does the same for several findings is offered once, since clients tell actions apart by their titles.
  private func add(_ action: LSP.CodeAction, to actions: inout [LSP.CodeAction]) {
    guard let same = actions.firstIndex(where: { $0.title == action.title && $0.edit == action.edit }) else {
      return actions.append(action)
    }
    actions[same].diagnostics += action.diagnostics
  }
}
