import JSON
import WireProtocol

extension ServerCommand {
  /// Has the server say nothing about one document, or about any, until it is asked again or started anew. Nothing is
  /// written.
  static let toggle = ServerCommand(name: "timbre.toggle") { (server, params) throws(ResponseError) in
    let argument: ToggleArgument
    do throws(DecodingFailure) {
      argument = params.arguments.isEmpty ? ToggleArgument() : try params.argument()
    } catch {
      throw ResponseError(error)
    }
    try server.toggle(argument)
  }
}

struct ToggleArgument: JSONDecodable, JSONEncodable {
  /// Nil for all documents.
  var uri: DocumentURI?
  /// Whether it shall be on; nil for the other than it is.
  var isOn: Bool?

  init(uri: DocumentURI? = nil, isOn: Bool? = nil) {
    self.uri = uri
    self.isOn = isOn
  }

  init(json: JSONNode) throws(DecodingFailure) {
    guard json.object != nil else { throw DecodingFailure(expected: "an object") }
    uri = try json.optional("uri")
    isOn = try json.optional("on")
  }

  func encode(to json: inout JSONWriter) {
    json.object {
      $0.optionalField("uri", uri)
      $0.optionalField("on", isOn)
    }
  }
}

extension LanguageServer {
  func isOn(_ document: OpenDocument) -> Bool { isOn && !document.isOff }

  fileprivate mutating func toggle(_ argument: ToggleArgument) throws(ResponseError) {
    guard let uri = argument.uri else {
      isOn = argument.isOn ?? !isOn
      forgetAnalyses(of: Array(documents.values))
      shownMayBeOld = true
      return showMessage(.info, isOn ? "Timbre is on." : "Timbre is off until you switch it on again.")
    }
    guard let document = documents[uri] else {
      throw ResponseError(.invalidParams, "arguments[0].uri: “\(uri)” isn't open")
    }
    let isNowOn = argument.isOn ?? document.isOff
    documents[uri]?.isOff = !isNowOn
    forgetAnalyses(of: [document])
    shownMayBeOld = true
    let file = document.path.map(name(ofFile:)) ?? "this draft"
    let isAllOff = isNowOn && !isOn ? ", but for all drafts it is off" : ""
    showMessage(
      .info,
      isNowOn ? "Timbre is on for \(file)\(isAllOff)." : "Timbre is off for \(file) until you switch it on again.")
  }

  /// What a document offers about which the server is to say nothing: to speak again.
  func switchingOn(_ document: OpenDocument, _ params: LSP.CodeActionParams) -> [LSP.CodeAction] {
    guard wants("", params), params.range.start.line == 0 else { return [] }
    let title = "Switch Timbre on again"
    let argument = ToggleArgument(uri: isOn ? document.uri : nil, isOn: true)
    let command = LSP.Command(title: title, command: ServerCommand.toggle.name, argument: argument)
    return [LSP.CodeAction(title: title, kind: "", command: command)]
  }
}
