import Foundation
import JSON
import WireProtocol

/// `timbre lsp` as a client has it: a process that is written to and read from, a message at a time.
final class RunningServer {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var framer = MessageFramer()
  private var received: [JSONNode] = []
  private var nextID = 1
  /// Findings as they were last sent, by document.
  private(set) var findings: [String: [JSONNode]] = [:]

  /// - Parameter folder: where it runs.
  init(_ arguments: [String] = [], in folder: URL? = nil) throws {
    signal(SIGPIPE, SIG_IGN)
    process.executableURL = Timbre.executable
    process.arguments = ["lsp"] + arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["XDG_CONFIG_HOME": "/nonexistent", "XDG_CACHE_HOME": "/dev/null/cache"]
    ) { $1 }
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  deinit {
    if process.isRunning { process.terminate() }
  }

  var processID: Int32 { process.processIdentifier }

  // MARK: Writing

  /// Writes bytes as they are.
  func write(_ bytes: some Sequence<UInt8>) throws {
    try input.fileHandleForWriting.write(contentsOf: Data(bytes))
  }

  func send(_ message: String) throws {
    try write(MessageFramer.frame(Array(message.utf8)))
  }

  func notify(_ method: String, _ params: String = "{}") throws {
    try send(#"{"jsonrpc":"2.0","method":"\#(method)","params":\#(params)}"#)
  }

  // MARK: Reading

  /// The next message, whichever it is; nil at the end of the output.
  func next() throws -> JSONNode? {
    while received.isEmpty {
      let bytes = output.fileHandleForReading.availableData
      if bytes.isEmpty { return nil }
      for case .body(let body) in framer.receive(bytes) {
        received.append(try JSONParser.parse(body, dialect: .strict))
      }
    }
    let message = received.removeFirst()
    if message["method"]?.string == "textDocument/publishDiagnostics", let uri = message["params"]?["uri"]?.string {
      findings[uri] = message["params"]?["diagnostics"]?.array ?? []
    }
    return message
  }

  /// The next response, whatever comes before it.
  func response() throws -> JSONNode {
    while let message = try next() {
      if message["method"] == nil { return message }
    }
    throw Ended()
  }

  /// Sends a request and waits for its answer, which must be the next one there is.
  func request(_ method: String, _ params: String = "{}") throws -> JSONNode {
    let id = nextID
    nextID += 1
    try send(#"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)","params":\#(params)}"#)
    let response = try response()
    guard response["id"]?.int == id else { throw Ended() }
    return response
  }

  /// Whether the server answers, and how many documents it has open.
  func openDocuments() throws -> Int? {
    try request("timbre/status")["result"]?["documents"]?.array?.count
  }

  @discardableResult
  func start(_ more: String = "") throws -> JSONNode {
    let answer = try request("initialize", #"{"capabilities":{}\#(more)}"#)
    try notify("initialized")
    return answer
  }

  func open(_ uri: String, _ text: String, language: String = "social-post") throws {
    let text = String(decoding: JSONWriter.bytes(text), as: UTF8.self)
    try notify(
      "textDocument/didOpen",
      #"{"textDocument":{"uri":"\#(uri)","languageId":"\#(language)","version":1,"text":\#(text)}}"#)
  }

  // MARK: The end

  func closeInput() throws { try input.fileHandleForWriting.close() }

  /// Reads what still comes, and waits for the end of the process.
  func status() throws -> Int32 {
    while try next() != nil {}
    process.waitUntilExit()
    return process.terminationStatus
  }

  struct Ended: Error {}
}
