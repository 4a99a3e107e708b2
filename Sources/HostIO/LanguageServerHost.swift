import Engine
import Glibc
package import PostText
import Server
import WireProtocol

/// Runs the language server over standard input and output.
///
/// One thread does everything: it waits for input, room for output, or the next wake-up, whichever is first.
/// Output that the client doesn't take yet waits in memory, so that a client which writes before it reads
/// can't lock both sides.
package struct LanguageServerHost: ~Copyable {
  package struct Options: Sendable {
    package var encoding: PositionEncoding?
    /// A file that gets every message, for finding errors.
    package var tracePath: String?

    package init(encoding: PositionEncoding? = nil, tracePath: String? = nil) {
      self.encoding = encoding
      self.tracePath = tracePath
    }
  }

  /// How often the parent process is looked for, in milliseconds.
  private static let parentInterval = 2_000
  /// A pipe that is ready takes at least this many bytes without waiting (POSIX `PIPE_BUF`).
  private static let safeWrite = 4_096

  private var server: LanguageServer
  private var framer = MessageFramer()
  private var output: [UInt8] = []
  private var written = 0
  private var wakeAt: Int?
  private var parent: Int32?
  private var exitStatus: Int32?
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private let trace: Int32
  private let worker = BackgroundWorker()
  /// The day the server knows of.
  private var day: CivilDate?

  /// Serves until the client says goodbye, the input ends, or the parent dies.
  ///
  /// - Returns: the exit status of the program.
  package static func run(_ options: Options) throws(FileSystem.Failure) -> Int32 {
    // A client that goes away must end the loop, not the process.
    signal(SIGPIPE, SIG_IGN)
    var trace: Int32 = -1
    if let path = options.tracePath {
      trace = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
      guard trace >= 0 else { throw .last(path) }
    }
    var host = LanguageServerHost(encoding: options.encoding, trace: trace)
    return host.serve()
  }

  private init(encoding: PositionEncoding?, trace: Int32) {
    self.server = LanguageServer(forcedEncoding: encoding)
    self.trace = trace
  }

  deinit {
    if trace >= 0 { close(trace) }
  }

  private mutating func serve() -> Int32 {
    while exitStatus == nil || written < output.count {
      var descriptors = [
        pollfd(fd: exitStatus == nil ? STDIN_FILENO : -1, events: Int16(POLLIN), revents: 0),
        pollfd(fd: written < output.count ? STDOUT_FILENO : -1, events: Int16(POLLOUT), revents: 0),
        pollfd(fd: exitStatus == nil ? worker.wakeDescriptor : -1, events: Int16(POLLIN), revents: 0),
      ]
      let ready = poll(&descriptors, nfds_t(descriptors.count), timeout())
      if ready < 0, errno != EINTR { return 1 }
      if descriptors[1].revents != 0, !writeSome() { return exitStatus ?? 1 }
      if descriptors[0].revents != 0 {
        guard let events = readAll() else { return finish() }
        take(newDay() + events)
      } else if let due = wakeAt, due <= Self.now() {
        take([.tick])
      }
      if descriptors[2].revents != 0 { take(worker.takeEvents()) }
      take(newDay())
      if let parent, kill(parent, 0) != 0, errno == ESRCH { return 1 }
    }
    return exitStatus ?? 1
  }

  /// The input ended. What was already answered still goes out.
  private mutating func finish() -> Int32 {
    while written < output.count, writeSome() {}
    return server.hasShutDown ? 0 : 1
  }

  private func timeout() -> Int32 {
    var wait = Machine.untilTomorrow
    if let wakeAt { wait = min(wait, max(0, wakeAt - Self.now())) }
    if parent != nil { wait = min(wait, Self.parentInterval) }
    return Int32(clamping: wait)
  }

  /// The day, when it isn't the one the server knows of.
  private mutating func newDay() -> [Event] {
    guard let today = Machine.today, today != day else { return [] }
    day = today
    return [.day(today)]
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }

  // MARK: Input

  /// Everything that has come; nil at the end of the input.
  private mutating func readAll() -> [Event]? {
    var events: [Event] = []
    var total = 0
    var count = 0
    repeat {
      count = read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR || errno == EAGAIN { break }
      // What came before the end is still to be answered; the end itself shows again at the next read.
      guard count > 0 else { return events.isEmpty ? nil : events }
      total += count
      for event in framer.receive(buffer[..<count]) {
        switch event {
        case .body(let body):
          record("> ", body)
          events.append(.message(body))
        case .malformed(let error): events.append(.malformedHeader("\(error)"))
        }
      }
      // A read that leaves room has taken all there was.
    } while total < 4 << 20 && count == buffer.count && isReadable()
    return events
  }

  private func isReadable() -> Bool {
    var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 0) > 0 && descriptor.revents & Int16(POLLIN) != 0
  }

  // MARK: Effects

  private mutating func take(_ events: [Event]) {
    guard !events.isEmpty else { return }
    if let due = wakeAt, due <= Self.now() { wakeAt = nil }
    var pending = events
    while !pending.isEmpty {
      let effects = server.handle(pending, at: Self.now())
      pending = []
      for effect in effects where exitStatus == nil {
        switch effect {
        case .send(let body):
          record("< ", body)
          output += MessageFramer.frame(body)
        case .loadConfiguration(let request):
          pending.append(.configurationLoaded(request, ConfigurationReader.load(request)))
        case .addExemplars(let addition):
          pending.append(.exemplarsAdded(addition, ExemplarWriter.add(addition)))
        case .writePreview(let file): pending.append(.previewWritten(PreviewWriter.write(file)))
        case .loadVoice(let sources): worker.load(sources)
        case .readWorkspace(let request): worker.read(request)
        case .stop(let work): worker.stop(work)
        case .loadMoments(let patterns):
          pending.append(.momentsLoaded(patterns, MomentLoader.load(patterns)))
        case .loadPeople(let path): pending.append(.peopleLoaded(path: path, PeopleLoader.load(path)))
        case .wake(let time): wakeAt = min(wakeAt ?? time, time)
        case .watchParent(let process): parent = Int32(exactly: process)
        case .exit(let status): exitStatus = status
        }
      }
    }
    if written < output.count { _ = writeReady() }
  }

  // MARK: Output

  /// Writes as much as goes without waiting.
  private mutating func writeReady() -> Bool {
    var descriptor = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
    while written < output.count, poll(&descriptor, 1, 0) > 0 {
      guard writeSome() else { return false }
    }
    return true
  }

  /// Writes one piece; false when the client is gone.
  private mutating func writeSome() -> Bool {
    let end = min(output.count, written + Self.safeWrite)
    let count = output[written..<end].withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    if count < 0 { return errno == EINTR || errno == EAGAIN }
    written += count
    if written == output.count {
      output.removeAll(keepingCapacity: output.capacity < 1 << 20)
      written = 0
    }
    return true
  }

  private func record(_ direction: String, _ body: [UInt8]) {
    guard trace >= 0 else { return }
    _ = FileSystem.write(Array("\(Self.now()) \(direction)".utf8) + body + [UInt8(ascii: "\n")], to: trace)
  }
}

/// Reads configuration for the server: an editor's buffers first, then files.
private enum ConfigurationReader {
  static func load(_ request: ConfigurationRequest) -> LoadedConfiguration {
    let loader = ConfigurationLoader(lastGood: request.lastGood) { path in
      request.buffers[path].map { .bytes($0) } ?? FileSystem.content(path)
    }
    return loader.load(
      folder: request.folder, userFile: FileSystem.userConfiguration, settings: request.settings)
  }
}
