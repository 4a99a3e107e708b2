import Engine
import JSON
import PostText
import Rules
import WireProtocol

extension ServerCommand {
  /// Allows a rule the words of a finding, wherever in the draft they stand.
  static let allowMatch = ServerCommand(name: "timbre.allowMatch") {
    (server: inout LanguageServer, argument: AllowMatchArgument) throws(ResponseError) in
    try server.allowMatch(argument)
  }
}

struct AllowMatchArgument: JSONDecodable, JSONEncodable {
  /// The draft.
  var uri: DocumentURI
  /// Of the finding, or inside of it.
  var range: LSP.Range
  /// The rule of the finding; nil for the first one there.
  var rule: String?

  init(uri: DocumentURI, range: LSP.Range, rule: String?) {
    self.uri = uri
    self.range = range
    self.rule = rule
  }

  init(json: JSONNode) throws(DecodingFailure) {
    uri = try json.required("uri")
    range = try json.required("range")
    rule = try json.optional("rule")
  }

  func encode(to json: inout JSONWriter) {
    json.object {
      $0.field("uri", uri)
      $0.field("range", range)
      $0.optionalField("rule", rule)
    }
  }
}

extension LanguageServer {
  fileprivate mutating func allowMatch(_ argument: AllowMatchArgument) throws(ResponseError) {
    let (document, analysis, _) = try draft(argument.uri)
    let place = byteRange(of: argument.range, in: analysis.text)
    let found = analysis.groups.lazy.map(\.finding).filter { finding in
      Self.touches(finding.range, place) && argument.rule.map { $0 == finding.rule } ?? true
    }
    guard let finding = found.first else { return showMessage(.info, "There is no finding there to allow.") }
    guard let words = analysis.words(of: finding), let edit = analysis.allowance(for: finding) else {
      return showMessage(.warning, "These words can't be named in a comment: silence \(finding.rule) on the line.")
    }
    ask(for: [edit], of: document, "Allow “\(words)” in this draft")
  }
}
