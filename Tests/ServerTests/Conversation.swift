import Engine
import JSON
import Native
import PostText
import Server
import WireProtocol

/// A client and a host in one, with files in memory and a clock that is put forward by hand.
struct Conversation {
  var files: [String: String] = [:]
  var now = 1_000
  private var server: LanguageServer
  private var nextID = 1

  init(forcedEncoding: PositionEncoding? = nil) {
    server = LanguageServer(forcedEncoding: forcedEncoding)
  }

  // MARK: Messages

  /// Starts the server.
  ///
  /// - Parameter capabilities: the text of an object.
  @discardableResult
  mutating func start(_ capabilities: String = "{}", options: String = "null") throws -> JSONNode? {
    let answer = try request(
      "initialize",
      #"{"rootUri":"file:///w","capabilities":\#(capabilities),"initializationOptions":\#(options)}"#)
    _ = try notify("initialized", "{}")
    return answer
  }

  @discardableResult
  mutating func notify(_ method: String, _ params: String) throws -> [JSONNode] {
    try deliver([Self.message(#"{"jsonrpc":"2.0","method":"\#(method)","params":\#(params)}"#)])
  }

  /// Sends a request.
  ///
  /// - Returns: the whole answer.
  mutating func request(_ method: String, _ params: String) throws -> JSONNode? {
    let id = nextID
    nextID += 1
    let sent = try deliver([
      Self.message(#"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)","params":\#(params)}"#)
    ])
    return sent.first { $0["id"]?.int == id && $0["method"] == nil }
  }

  @discardableResult
  mutating func open(_ uri: String, _ text: String, version: Int = 1, language: String = "markdown") throws
    -> [JSONNode]
  {
    try notify(
      "textDocument/didOpen",
      #"{"textDocument":{"uri":"\#(uri)","languageId":"\#(language)","version":\#(version),"text":\#(Self.quoted(text))}}"#
    )
  }

  /// Puts a new text in place of the old one.
  @discardableResult
  mutating func replace(_ uri: String, _ text: String, version: Int) throws -> [JSONNode] {
    try notify(
      "textDocument/didChange",
      #"{"textDocument":{"uri":"\#(uri)","version":\#(version)},"contentChanges":[{"text":\#(Self.quoted(text))}]}"#)
  }

  @discardableResult
  mutating func close(_ uri: String) throws -> [JSONNode] {
    try notify("textDocument/didClose", #"{"textDocument":{"uri":"\#(uri)"}}"#)
  }

  @discardableResult
  mutating func wait(_ time: Int) throws -> [JSONNode] {
    now += time
    return try deliver([.tick])
  }

  static func message(_ text: String) -> Event { .message(Array(text.utf8)) }

  static func quoted(_ text: String) -> String { String(decoding: JSONWriter.bytes(text), as: UTF8.self) }

  // MARK: The host

  /// Hands events to the server and does what it asks for.
  ///
  /// - Returns: what it sends.
  mutating func deliver(_ events: [Event]) throws -> [JSONNode] {
    var sent: [JSONNode] = []
    var pending = events
    while !pending.isEmpty {
      let effects = server.handle(pending, at: now)
      pending = []
      for effect in effects {
        switch effect {
        case .send(let body): sent.append(try JSONParser.parse(body, dialect: .strict))
        case .loadConfiguration(let request):
          let loader = ConfigurationLoader(lastGood: request.lastGood) { [files] path in
            (request.buffers[path] ?? files[path].map { Array($0.utf8) }).map { .bytes($0) } ?? .missing
          }
          let loaded = loader.load(folder: request.folder, userFile: nil, settings: request.settings)
          pending.append(.configurationLoaded(request, loaded))
        case .loadMoments(let patterns): pending.append(.momentsLoaded(patterns, MomentOutcome()))
        case .readWorkspace(let request): pending.append(reading(request))
        default: break
        }
      }
    }
    return sent
  }

  /// All drafts of a workspace, as they are on the disk.
  private func reading(_ request: WorkspaceRequest) -> Event {
    let workspace = request.workspace
    let found = files.keys.sorted().filter { $0.hasSuffix(".post.md") && workspace.contains($0) }.map { path in
      let document = Document(path: path, text: SourceText(files[path] ?? ""))
      return IndexedFile(draft: document, path: path, name: workspace.name(of: path), Configuration())
    }
    return .workspaceRead(workspace, WorkspaceReading(files: found))
  }
}
