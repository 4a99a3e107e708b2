import Engine
import JSON
package import PostText
import WireProtocol

/// The language server as a pure state machine: events and the time go in, effects come out. It has no clock,
/// no thread and no file, so that every conversation can be played again.
package struct LanguageServer {
  /// How far the conversation is.
  enum Phase { case uninitialized, running, shutDown }

  /// The unit of columns that the user forces on a client that counts otherwise than it says.
  let forcedEncoding: PositionEncoding?
  var phase = Phase.uninitialized
  var client = LSP.ClientCapabilities.none
  var encoding = PositionEncoding.utf16
  /// How much of what it receives the client wants to be told.
  var trace = LSP.TraceValue.off
  /// Whether the writer wants to hear anything.
  var isOn = true
  var documents: [DocumentURI: OpenDocument] = [:]
  /// Open documents of which text or configuration changed since findings were last sent, or of which there is more to
  /// tell once somebody rests. Apart from the documents, so that a keystroke doesn't go through them all.
  var dirty: Set<DocumentURI> = []
  var workspaceFolders: [String] = []
  var settings: JSONNode?
  /// By folder of drafts.
  var configurations: [String: LoadedConfiguration] = [:]
  /// Files of configuration whose problems the editor shows though it hasn't opened them.
  var reportedFiles: Set<String> = []
  /// Requests of the server's own that wait for an answer.
  var pending: [RequestID: PendingRequest] = [:]
  var nextRequest = 1
  var effects: [Effect] = []
  /// Messages that wait for configuration asked for before they came, so that their answers rest on it.
  private var backlog: [IncomingMessage] = []
  /// How many configurations, and calendars and address books of them, have been asked for and aren't here yet.
  var configurationsUnderWay = 0
  /// The time of the event at hand, in milliseconds.
  var now = 0

  /// Changes to make once the configuration of a folder has been read afresh.
  var configurationChanges: [(folder: String, change: ConfigurationChange)] = []
  /// Edits that the client was asked for in files that aren't open here.
  var unsavedEdits = UnsavedEdits()

  /// When the configuration of a folder was last read for the sake of a request about no open document.
  var foldersReadAt: [String: Int] = [:]

  /// Voices that are being loaded.
  var voicesUnderWay: Set<VoiceSources> = []
  /// The voices that configurations name files for, as far as they are known.
  var voices: [VoiceSources: VoiceOutcome] = [:]
  /// The progress that is shown.
  var progressTokens: [BackgroundWork: String] = [:]
  /// The drafts around the open ones, by workspace.
  var workspaces: [Workspace: WorkspaceState] = [:]
  /// The calendars that configurations name files for, as far as they are known.
  var calendars: [[Configuration.Pattern]: MomentOutcome] = [:]
  /// The address books that configurations name, as far as they are known, by path.
  var addressBooks: [String: PeopleOutcome] = [:]
  /// The patterns of files that the client watches, by the id of their registration.
  var watchedFiles: [String: [String]] = [:]
  /// The present day where the writer is; nil while nobody has said.
  var today: CivilDate?

  /// What the next tokens are called, so that a client can name those that it has.
  var nextTokens = 1

  /// Whether something outside of the documents has changed what is shown of them.
  var shownMayBeOld = false

  /// What clients that ask for findings were given last.
  var pulled: [DocumentURI: PulledFindings] = [:]
  var nextResult = 1
  /// Whether the client asks for findings about all documents.
  var pullsWorkspace = false
  /// Documents whose findings are others now than those the client has, though their texts are the same.
  var oldDocuments: Set<DocumentURI> = []
  /// Those among them of which the client was told and about which it hasn't asked since.
  var refreshedDocuments: Set<DocumentURI> = []

  enum PendingRequest {
    case configuration, registration, progress, refresh, shownDocument
    case configurationEdit(ConfigurationEdit)
    /// Of a page, by the path of its file.
    case shownPreview(String)
    /// Of a document that is open; what it is called.
    case edit(String)
  }

  package init(forcedEncoding: PositionEncoding? = nil) {
    self.forcedEncoding = forcedEncoding
  }

  /// Whether the client has asked for the end, so that the end of the input is no accident.
  package var hasShutDown: Bool { phase == .shutDown }

  /// Takes everything that has come since the last call and answers it.
  ///
  /// All edits are made before anything is analysed, so that a burst of keystrokes costs one analysis. A request
  /// that is cancelled by a message further back is answered as cancelled without being looked at.
  package mutating func handle(_ events: [Event], at now: Int) -> [Effect] {
    self.now = now
    effects.removeAll(keepingCapacity: true)
    for event in events {
      switch event {
      case .message(let body): backlog.append(IncomingMessage.parse(body))
      case .malformedHeader(let reason):
        backlog.append(.invalid(id: .null, error: ResponseError(.parseError, reason)))
      case .configurationLoaded(let request, let loaded): configurationLoaded(loaded, for: request)
      case .exemplarsAdded(let addition, let outcome): exemplarsAdded(addition, outcome)
      case .previewWritten(let outcome): previewWritten(outcome)
      case .progress(let work, let share): progress(work, share)
      case .voiceLoaded(let sources, let outcome): voiceLoaded(sources, outcome)
      case .workspaceRead(let workspace, let reading): workspaceRead(workspace, reading)
      case .momentsLoaded(let patterns, let outcome): momentsLoaded(patterns, outcome)
      case .peopleLoaded(let path, let outcome): peopleLoaded(path, outcome)
      case .day(let day): dayBegan(day)
      case .tick: break
      }
    }
    let cancelled = Set(backlog.compactMap(Self.cancelledRequest))
    while configurationsUnderWay == 0, !backlog.isEmpty { receive(backlog.removeFirst(), cancelled: cancelled) }
    publishDirtyDocuments()
    refreshWhatIsShown()
    return effects
  }

  private static func cancelledRequest(_ message: IncomingMessage) -> RequestID? {
    guard case .notification(Method.cancelRequest, let params) = message else { return nil }
    return try? LSP.CancelParams(params: params).id
  }

  private mutating func receive(_ message: IncomingMessage, cancelled: Set<RequestID>) {
    traceReceipt(of: message)
    switch message {
    case .invalid(let id, let error): send(OutgoingMessage.response(to: id, error: error))
    case .response(let id, let result): receiveResponse(to: id, result)
    case .notification(let method, let params): receiveNotification(method, params)
    case .request(let id, let method, let params):
      if cancelled.contains(id) {
        send(OutgoingMessage.response(to: id, error: ResponseError(.requestCancelled, "cancelled")))
      } else if let folder = folderToRead(for: method, params) {
        // Its turn comes again once that is there.
        backlog.insert(message, at: 0)
        loadConfiguration(for: folder)
      } else {
        send(answer(to: id, method, params))
      }
    }
  }

  /// The one response to a request.
  private mutating func answer(to id: RequestID, _ method: String, _ params: JSONNode?) -> [UInt8] {
    do throws(ResponseError) {
      if let refusal = refusal(of: method) { throw refusal }
      guard let handler = Self.requests[method] else {
        throw ResponseError(.methodNotFound, "“\(method)” is not supported")
      }
      let result = try handler(&self, params)
      return OutgoingMessage.response(to: id) { result?.encode(to: &$0) }
    } catch {
      return OutgoingMessage.response(to: id, error: error)
    }
  }

  /// Why a request can't be answered now, whatever it asks.
  private func refusal(of method: String) -> ResponseError? {
    switch phase {
    case .uninitialized where method != Method.initialize:
      ResponseError(.serverNotInitialized, "the first request must be “initialize”")
    case .running where method == Method.initialize:
      ResponseError(.invalidRequest, "“initialize” may be sent only once")
    case .shutDown where method != Method.shutdown:
      ResponseError(.invalidRequest, "the server has been shut down; only “exit” may follow")
    default: nil
    }
  }

  private mutating func receiveNotification(_ method: String, _ params: JSONNode?) {
    if method == Method.exit { return effects.append(.exit(phase == .shutDown ? 0 : 1)) }
    guard phase == .running, let handler = Self.notifications[method] else { return }
    do throws(DecodingFailure) {
      try handler(&self, params)
    } catch {
      log(.error, "“\(method)” was left aside: \(error).")
    }
  }

  // MARK: Sending

  mutating func send(_ body: [UInt8]) {
    effects.append(.send(body))
  }

  mutating func request(_ method: String, _ params: some JSONEncodable, as kind: PendingRequest) {
    send(OutgoingMessage.request(id: newRequest(kind), method, params: params))
  }

  mutating func request(_ method: String, as kind: PendingRequest) {
    send(OutgoingMessage.request(id: newRequest(kind), method))
  }

  private mutating func newRequest(_ kind: PendingRequest) -> RequestID {
    let id = RequestID.string("timbre-\(nextRequest)")
    nextRequest += 1
    pending[id] = kind
    return id
  }

  mutating func log(_ type: LSP.MessageType, _ message: String) {
    send(OutgoingMessage.notification(Method.windowLogMessage, params: LSP.MessageParams(type, message)))
  }

  /// Says something to the person in front of the editor.
  mutating func showMessage(_ type: LSP.MessageType, _ message: String) {
    send(OutgoingMessage.notification(Method.windowShowMessage, params: LSP.MessageParams(type, message)))
  }

  private mutating func receiveResponse(to id: RequestID, _ result: Result<JSONNode, ResponseError>) {
    switch pending.removeValue(forKey: id) {
    case .configuration: receiveSettings(result)
    case .configurationEdit(let asked): receiveAnswer(to: asked, result)
    case .edit(let label): receiveAnswer(toEdit: label, result)
    case .shownPreview(let path): receiveAnswer(toPreview: path, result)
    case .registration, .progress, .refresh, .shownDocument, nil: break
    }
  }
}
