import Engine
import JSON
import PostText
import Rules
import WireProtocol

extension ServerCommand {
  /// Switches a rule off in a draft, or in the configuration.
  static let disableRule = ServerCommand(name: "timbre.disableRule") {
    (server: inout LanguageServer, argument: DisableRuleArgument) throws(ResponseError) in
    try server.disableRule(argument)
  }
}

struct DisableRuleArgument: JSONDecodable, JSONEncodable {
  enum Scope: String {
    /// The header of the draft.
    case draft
    /// The nearest `timbre.json`.
    case configuration
  }

  /// The draft.
  var uri: DocumentURI
  var rule: String
  var scope: Scope

  init(uri: DocumentURI, rule: String, scope: Scope) {
    self.uri = uri
    self.rule = rule
    self.scope = scope
  }

  init(json: JSONNode) throws(DecodingFailure) {
    uri = try json.required("uri")
    rule = try json.required("rule")
    let name: String? = try json.optional("scope")
    guard let scope = Scope(rawValue: name ?? Scope.draft.rawValue) else {
      throw DecodingFailure(expected: "“draft” or “configuration”", at: "scope")
    }
    self.scope = scope
  }

  func encode(to json: inout JSONWriter) {
    json.object {
      $0.field("uri", uri)
      $0.field("rule", rule)
      $0.field("scope", scope.rawValue)
    }
  }
}

extension LanguageServer {
  fileprivate mutating func disableRule(_ argument: DisableRuleArgument) throws(ResponseError) {
    let rule = argument.rule
    let isGroup = argument.scope == .draft && !RuleCatalog.rules(matching: rule).isEmpty
    guard isGroup || RuleCatalog.rule(rule) != nil else {
      let closest = SpellingSuggestion.closest(to: rule, among: RuleCatalog.all.map(\.id))
      throw ResponseError(
        .invalidParams,
        "arguments[0].rule: there is no rule “\(rule)”" + (closest.map { "; did you mean \($0)?" } ?? ""))
    }
    let (document, analysis, _) = try draft(argument.uri)
    switch argument.scope {
    case .draft:
      guard let edit = HeaderEdit.switchingOff(rule, in: analysis.text) else {
        return showMessage(.info, "\(rule) is off in this draft already.")
      }
      ask(for: [edit], of: document, "Switch off \(rule) in this draft")
    case .configuration: change(.switchOff(rule), inConfigurationOf: configurationFolder(of: document))
    }
  }

  /// Goes on once the configuration has been read afresh.
  mutating func switchOff(_ rule: String, _ loaded: LoadedConfiguration) {
    switch RuleSwitch(off: rule, loaded) {
    case .isOff: showMessage(.info, "\(rule) is off already.")
    case .settings:
      showMessage(.warning, "Your editor's settings say something of \(rule): set timbre.rules.\(rule) to “off” there.")
    case .broken(let path):
      showMessage(
        .warning, "\(rule) can't be switched off in \(name(ofFile: path)): it has errors, which must be mended first.")
    case .noFile:
      showMessage(
        .warning, "There is no timbre.json for this draft: make one that says { \"rules\": { \"\(rule)\": \"off\" } }.")
    case .edits(let edits, let path, let text):
      let line = edits.first.map { text.lines.line(at: $0.range.lowerBound) } ?? 0
      ask(
        for: edits, of: text,
        ConfigurationEdit(
          label: "Switch off \(rule)", path: path, done: "\(rule) is off",
          byHand: "set \(rule) to “off” under rules there", line: line))
    }
  }
}
