import Engine
import JSON
import PostText
import WireProtocol

extension ServerCommand {
  /// Adds posts of a draft to what its voice sounds like.
  static let addExemplar = ServerCommand(name: "timbre.addExemplar") {
    (server: inout LanguageServer, argument: AddExemplarArgument) throws(ResponseError) in
    try server.addExemplar(argument)
  }
}

struct AddExemplarArgument: JSONDecodable, JSONEncodable {
  /// The draft.
  var uri: DocumentURI
  /// The caret, or what is selected.
  var range: LSP.Range

  init(uri: DocumentURI, range: LSP.Range) {
    self.uri = uri
    self.range = range
  }

  init(json: JSONNode) throws(DecodingFailure) {
    uri = try json.required("uri")
    range = try json.required("range")
  }

  func encode(to json: inout JSONWriter) {
    json.object {
      $0.field("uri", uri)
      $0.field("range", range)
    }
  }
}

extension LanguageServer {
  /// Offers to add the post under the caret. The action has no kind, so that no editor which takes all of a kind
  /// when it saves writes a file.
  func exemplarAction(for place: LSP.Range, in analysis: Analysis, _ document: OpenDocument) -> LSP.CodeAction? {
    guard let loaded = configurations[configurationFolder(of: document)], let voice = analysis.voiceName,
      destination(ofVoice: voice, loaded) != .notConfigured,
      !analysis.exemplars(in: byteRange(of: place, in: analysis.text)).isEmpty
    else { return nil }
    let title = "This sounds like us: add to the voice's exemplars"
    return LSP.CodeAction(
      title: title, kind: "",
      command: LSP.Command(
        title: title, command: ServerCommand.addExemplar.name,
        argument: AddExemplarArgument(uri: document.uri, range: place)))
  }

  fileprivate mutating func addExemplar(_ argument: AddExemplarArgument) throws(ResponseError) {
    let (_, analysis, loaded) = try draft(argument.uri)
    let exemplars = analysis.exemplars(in: byteRange(of: argument.range, in: analysis.text))
    guard !exemplars.isEmpty else { return showMessage(.warning, "There is no post under the cursor.") }
    let voice = analysis.voiceName ?? "default"
    switch destination(ofVoice: voice, loaded) {
    case .file(let path, let root):
      effects.append(.addExemplars(ExemplarAddition(path: path, root: root, exemplars: exemplars)))
    case .notConfigured, .notNamed:
      showMessage(
        .warning,
        "Nothing was added: name a file that ends in .jsonl and lies in this workspace under "
          + "voices.\(voice).exemplars, such as \"voice/accepted.jsonl\".")
    }
  }

  mutating func exemplarsAdded(_ addition: ExemplarAddition, _ outcome: ExemplarAddition.Outcome) {
    let file = name(ofFile: addition.path)
    let isOne = addition.exemplars.count == 1
    switch outcome {
    case .added(let added, let total):
      reloadVoices(learnedFrom: [addition.path])
      let what = isOne ? "Added" : "Added \(added) of \(addition.exemplars.count) posts"
      showMessage(.info, "\(what) to \(file) (\(total) \(total == 1 ? "post" : "posts")).")
    case .present: showMessage(.info, "\(isOne ? "The post is" : "The posts are") there already, in \(file).")
    case .failed(let reason): showMessage(.error, "Nothing was added to \(file): \(reason).")
    }
  }

  private func destination(ofVoice voice: String, _ loaded: LoadedConfiguration) -> ExemplarDestination {
    ExemplarDestination(ofVoice: voice, loaded, workspace: workspaceFolders)
  }
}
