import Dispatch
import Engine
import Glibc
import Server
import Synchronization

/// Does beside the loop that serves the editor what takes longer than a keystroke: voices one after the other, and
/// workspaces one after the other.
final class BackgroundWorker: Sendable {
  private let voices = DispatchQueue(label: "timbre.voices")
  private let workspaces = DispatchQueue(label: "timbre.workspaces", qos: .utility)
  private let inbox = Mutex<[Event]>([])
  private let stopped = Mutex<Set<BackgroundWork>>([])
  /// What is known of the files of each workspace; only the queue of workspaces comes here.
  private let readers = Mutex<[Workspace: WorkspaceReader]>([:])
  /// Readable when events have come; -1 where no pipe could be made, and then nothing is done.
  let wakeDescriptor: Int32
  private let wakeEnd: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    let isMade = pipe(&ends) == 0
    for end in ends where isMade {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    wakeDescriptor = isMade ? ends[0] : -1
    wakeEnd = isMade ? ends[1] : -1
  }

  deinit {
    if wakeDescriptor >= 0 { close(wakeDescriptor) }
    if wakeEnd >= 0 { close(wakeEnd) }
  }

  func load(_ sources: VoiceSources) {
    guard wakeDescriptor >= 0 else { return }
    let work = BackgroundWork.voice(sources)
    voices.async { [self] in
      begin(work)
      let outcome = VoiceLoader().load(sources) { [self] share in
        post(.progress(work, share))
        return !isStopped(work)
      }
      post(.voiceLoaded(sources, outcome))
    }
  }

  func read(_ request: WorkspaceRequest) {
    guard wakeDescriptor >= 0 else { return }
    let work = BackgroundWork.workspace(request.workspace)
    workspaces.async { [self] in
      begin(work)
      var reader = readers.withLock { $0.removeValue(forKey: request.workspace) } ?? WorkspaceReader(request.workspace)
      if request.isFresh { reader.forgetStamps() }
      let loader = ConfigurationLoader(read: FileSystem.content)
      let patience = Patience()
      let reading = reader.read(
        {
          loader.load(folder: $0, userFile: FileSystem.userConfiguration, settings: request.settings).configuration
        }, again: request.again
      ) { [self] share in
        if patience.isTime(for: share) { post(.progress(work, share)) }
        return !isStopped(work)
      }
      readers.withLock { $0[request.workspace] = reader }
      post(.workspaceRead(request.workspace, reading))
    }
  }

  /// Has work end early that is under way or waits.
  func stop(_ work: BackgroundWork) {
    _ = stopped.withLock { $0.insert(work) }
  }

  private func begin(_ work: BackgroundWork) {
    _ = stopped.withLock { $0.remove(work) }
  }

  private func isStopped(_ work: BackgroundWork) -> Bool {
    stopped.withLock { $0.contains(work) }
  }

  private func post(_ event: Event) {
    inbox.withLock { $0.append(event) }
    var byte: UInt8 = 1
    // A full pipe wakes the loop as well as one more byte would.
    _ = write(wakeEnd, &byte, 1)
  }

  /// What has come since the last call.
  func takeEvents() -> [Event] {
    var buffer = [UInt8](repeating: 0, count: 64)
    while Glibc.read(wakeDescriptor, &buffer, buffer.count) > 0 {}
    return inbox.withLock { events in
      defer { events = [] }
      return events
    }
  }
}

/// Tells when progress is worth a word: not before a while, and then at each twentieth.
private final class Patience: Sendable {
  private static let patience = ContinuousClock.Duration.milliseconds(300)

  private let start = ContinuousClock.now
  private let told = Mutex(0)

  func isTime(for share: Double) -> Bool {
    guard start.duration(to: .now) > Self.patience else { return false }
    let part = Int(share * 20)
    return told.withLock { last in
      guard part > last else { return false }
      last = part
      return true
    }
  }
}
