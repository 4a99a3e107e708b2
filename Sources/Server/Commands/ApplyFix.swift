import Engine
import JSON
import PostText
import Rules
import WireProtocol

extension ServerCommand {
  /// Mends a finding, or all that is safe to mend.
  static let applyFix = ServerCommand(name: "timbre.applyFix") {
    (server: inout LanguageServer, argument: ApplyFixArgument) throws(ResponseError) in
    try server.applyFix(argument)
  }
}

struct ApplyFixArgument: JSONDecodable, JSONEncodable {
  /// The draft.
  var uri: DocumentURI
  /// The caret, or what is selected; nil for the whole draft, of which all is mended that is safe to mend.
  var range: LSP.Range?
  /// The rule of the finding; nil for any.
  var rule: String?
  /// Which of its fixes; nil for the one to take unless the writer says otherwise.
  var title: String?

  init(uri: DocumentURI, range: LSP.Range?, rule: String?, title: String?) {
    self.uri = uri
    self.range = range
    self.rule = rule
    self.title = title
  }

  init(json: JSONNode) throws(DecodingFailure) {
    uri = try json.required("uri")
    range = try json.optional("range")
    rule = try json.optional("rule")
    title = try json.optional("title")
  }

  func encode(to json: inout JSONWriter) {
    json.object {
      $0.field("uri", uri)
      $0.optionalField("range", range)
      $0.optionalField("rule", rule)
      $0.optionalField("title", title)
    }
  }
}

extension LanguageServer {
  fileprivate mutating func applyFix(_ argument: ApplyFixArgument) throws(ResponseError) {
    let (document, analysis, _) = try draft(argument.uri)
    guard let range = argument.range else {
      let edits = analysis.safeEdits
      guard !edits.isEmpty else { return showMessage(.info, "There is nothing here that is safe to fix unseen.") }
      return ask(for: edits, of: document, "Fix all that is safe to fix")
    }
    let place = byteRange(of: range, in: analysis.text)
    for group in analysis.groups where Self.touches(group.finding.range, place) {
      guard argument.rule.map({ $0 == group.finding.rule }) ?? true else { continue }
      let fixes = analysis.fixes(of: group.finding)
      let chosen = argument.title.map { title in fixes.first { $0.title == title } }
      if let fix = chosen ?? (fixes.first(where: \.isPreferred) ?? fixes.first) {
        return ask(for: fix.edits, of: document, fix.title)
      }
    }
    showMessage(.info, "There is nothing to fix there.")
  }
}
