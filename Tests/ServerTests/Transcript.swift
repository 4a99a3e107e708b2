import Engine
import FoundationEssentials
import JSON
import Native
import PostText
import Server
import WireProtocol

/// A conversation between a client and the server, one JSON object a line:
/// `about` says what it shows, `file` and `text` put a file on the disk, `client` and `server` are messages,
/// `wait` lets milliseconds go by, and `day` begins a day.
struct Transcript {
  enum Line {
    case about(JSONNode)
    case file(path: String, text: String)
    case client(JSONNode)
    case server(JSONNode)
    case wait(Int)
    case day(String)
  }

  var lines: [Line] = []

  init(_ bytes: [UInt8]) throws {
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let node = try JSONParser.parse(Array(line), dialect: .strict)
      if let path = node["file"]?.string, let text = node["text"]?.string {
        lines.append(.file(path: path, text: text))
      } else if let message = node["client"] {
        lines.append(.client(message))
      } else if let message = node["server"] {
        lines.append(.server(message))
      } else if let time = node["wait"]?.int {
        lines.append(.wait(time))
      } else if let day = node["day"]?.string {
        lines.append(.day(day))
      } else if let about = node["about"] {
        lines.append(.about(about))
      }
    }
  }

  /// What a server says in reply to the client's lines, with everything else as it stands.
  func replayed() throws -> Transcript {
    var files: [String: [UInt8]] = [:]
    var server = LanguageServer()
    var now = 1_000
    var replayed = self
    replayed.lines = []
    func deliver(_ events: [Event]) throws {
      var pending = events
      while !pending.isEmpty {
        let effects = server.handle(pending, at: now)
        pending = []
        for effect in effects {
          switch effect {
          case .send(let body): replayed.lines.append(.server(try JSONParser.parse(body, dialect: .strict)))
          case .loadConfiguration(let request):
            let loader = ConfigurationLoader(lastGood: request.lastGood) { path in
              (request.buffers[path] ?? files[path]).map { .bytes($0) } ?? .missing
            }
            let loaded = loader.load(folder: request.folder, userFile: nil, settings: request.settings)
            pending.append(.configurationLoaded(request, loaded))
          case .addExemplars(let addition):
            let file = addition.applied(to: files[addition.path] ?? [])
            if case .added = file.outcome { files[addition.path] = file.bytes }
            pending.append(.exemplarsAdded(addition, file.outcome))
          case .writePreview(let file): pending.append(.previewWritten(.written("/cache/previews/\(file.name)")))
          case .loadMoments(let patterns): pending.append(.momentsLoaded(patterns, Self.moments(patterns, in: files)))
          case .loadPeople(let path):
            let outcome = files[path].map { PeopleOutcome($0, path: path) }
            pending.append(
              .peopleLoaded(path: path, outcome ?? PeopleOutcome(unreadable: path, "No such file or directory")))
          case .readWorkspace(let request): pending.append(reading(request, files))
          case .loadVoice, .stop, .wake, .watchParent: break
          case .exit(let status):
            replayed.lines.append(
              .server(JSONNode(.object([JSONMember(key: "exit", value: JSONNode(.integer(Int(status))))]))))
          }
        }
      }
    }
    for line in lines {
      switch line {
      case .about: replayed.lines.append(line)
      case .file(let path, let text):
        replayed.lines.append(line)
        files[path] = Array(text.utf8)
      case .client(let message):
        replayed.lines.append(line)
        // A text in place of a message is sent as it is, to show what is done about garbage.
        try deliver([.message(message.string.map { Array($0.utf8) } ?? JSONWriter.bytes(message))])
      case .wait(let time):
        replayed.lines.append(line)
        now += time
        try deliver([.tick])
      case .day(let day):
        replayed.lines.append(line)
        try deliver(CivilDate(day).map { [.day($0)] } ?? [])
      case .server: break
      }
    }
    return replayed
  }

  /// All drafts of a workspace, as they are on the disk.
  private func reading(_ request: WorkspaceRequest, _ files: [String: [UInt8]]) -> Event {
    let workspace = request.workspace
    let loader = ConfigurationLoader { path in files[path].map { .bytes($0) } ?? .missing }
    let found = files.keys.sorted().filter(workspace.contains).compactMap { path -> IndexedFile? in
      let document = Document(path: path, text: SourceText(repairing: files[path] ?? []))
      let configuration = loader.load(
        folder: Path.folder(of: path), userFile: nil, settings: request.settings
      ).configuration
      guard path.hasSuffix(".md"), configuration.recognizesDraft(document) else { return nil }
      return IndexedFile(draft: document, path: path, name: workspace.name(of: path), configuration)
    }
    return .workspaceRead(workspace, WorkspaceReading(files: found))
  }

  private static func moments(_ patterns: [Configuration.Pattern], in files: [String: [UInt8]]) -> MomentOutcome {
    var outcome = MomentOutcome()
    var events: [CalendarEvent] = []
    for path in files.keys.sorted() where patterns.contains(where: { $0.matches(path) }) {
      let file = CalendarFile(files[path] ?? [])
      events += file.events
      outcome.problems += file.problems.map { "\(path):\($0.line): \($0.message)" }
    }
    outcome.calendar = MomentCalendar(events)
    return outcome
  }

  var bytes: [UInt8] {
    lines.flatMap { line in
      JSONWriter.bytes { json in
        json.object { object in
          switch line {
          case .about(let node): object.field("about", node)
          case .file(let path, let text):
            object.field("file", path)
            object.field("text", text)
          case .client(let message): object.field("client", message)
          case .server(let message): object.field("server", message)
          case .wait(let time): object.field("wait", time)
          case .day(let day): object.field("day", day)
          }
        }
      } + [UInt8(ascii: "\n")]
    }
  }
}
