import Glibc

/// Buffered standard output. It says when the reader has gone away, so that a command can stop quietly.
package struct StandardOutput: ~Copyable {
  private var buffer: [UInt8] = []
  /// Whether somebody still reads.
  package private(set) var isOpen = true
  /// Why output was lost, in words; nil when all went out, or when the reader had enough.
  package private(set) var failure: String?

  package init() {
    // A reader that has enough, such as `head`, must not kill the process.
    signal(SIGPIPE, SIG_IGN)
  }

  package mutating func write(_ text: String) {
    write(Array(text.utf8))
  }

  package mutating func write(_ bytes: [UInt8]) {
    buffer += bytes
    if buffer.count >= 1 << 16 { flush() }
  }

  package mutating func flush() {
    if isOpen, !buffer.isEmpty, !FileSystem.write(buffer, to: STDOUT_FILENO) {
      if errno != EPIPE { failure = FileSystem.reasonInWords(errno) }
      isOpen = false
    }
    buffer.removeAll(keepingCapacity: true)
  }
}

/// Standard error, for messages.
package enum StandardError {
  package static func write(_ text: String) {
    _ = FileSystem.write(Array(text.utf8), to: STDERR_FILENO)
  }
}

/// Standard input.
package enum StandardInput {
  /// Whether somebody has piped or redirected text there.
  package static var isPiped: Bool {
    var status = stat()
    guard fstat(STDIN_FILENO, &status) == 0 else { return false }
    return [S_IFIFO, S_IFREG, S_IFSOCK].contains(status.st_mode & S_IFMT)
  }

  /// Whether more can be read at once.
  package static var hasMore: Bool {
    var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 0) > 0
  }

  /// The next bytes, `most` at most; empty at the end.
  package static func read(most: Int) throws(FileSystem.Failure) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: most)
    while true {
      let count = Glibc.read(STDIN_FILENO, &buffer, most)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .last("standard input") }
      buffer.removeLast(most - count)
      return buffer
    }
  }

  /// All there is.
  package static func readAll(limit: Int = FileSystem.longestText) throws(FileSystem.Failure) -> [UInt8] {
    var all: [UInt8] = []
    while true {
      let bytes = try read(most: 1 << 16)
      if bytes.isEmpty { return all }
      all += bytes
      guard all.count <= limit else {
        throw FileSystem.Failure("standard input", "it is longer than \(limit >> 20) MB")
      }
    }
  }
}

/// Whether to colour what goes to a terminal.
package enum Terminal {
  /// - Parameter choice: `always`, `never`, or anything else for what the terminal and `NO_COLOR` say.
  package static func usesColor(_ choice: String?) -> Bool {
    switch choice {
    case "always": true
    case "never": false
    default: isatty(STDOUT_FILENO) == 1 && FileSystem.variable("NO_COLOR") == nil
    }
  }
}
