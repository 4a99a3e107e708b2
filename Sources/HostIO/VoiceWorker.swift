import Dispatch
import Engine
import Glibc
import Server
import Synchronization

/// Loads voices beside the loop that serves the editor, one after the other.
final class VoiceWorker: Sendable {
  private let queue = DispatchQueue(label: "timbre.voices")
  private let inbox = Mutex<[Event]>([])
  /// Readable when events have come; -1 where no pipe could be made, and then nothing is loaded.
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
    queue.async { [self] in
      let outcome = VoiceLoader().load(sources) { [self] share in
        post(.voiceProgress(sources, share))
        return true
      }
      post(.voiceLoaded(sources, outcome))
    }
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
    while read(wakeDescriptor, &buffer, buffer.count) > 0 {}
    return inbox.withLock { events in
      defer { events = [] }
      return events
    }
  }
}
