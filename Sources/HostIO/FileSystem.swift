package import Engine
package import Glibc

/// Files, as the operating system has them. Every failure comes with its reason in words.
package enum FileSystem {
  package struct Failure: Error, Sendable {
    package var path: String
    /// In words, without full stop: "No such file or directory".
    package var reason: String

    package init(_ path: String, _ reason: String) {
      self.path = path
      self.reason = reason
    }

    /// The failure of the system call just made.
    static func last(_ path: String) -> Failure {
      Failure(path, reasonInWords(errno))
    }
  }

  static func reasonInWords(_ number: Int32) -> String {
    strerror(number).map { String(cString: $0) } ?? "error \(number)"
  }

  /// No draft is longer; a file that is was named by mistake.
  package static let longestText = 20 << 20

  package enum Kind: Sendable { case file, folder, other, missing }

  /// What stands at `path`; `followingLinks` tells of a link's target instead of the link.
  package static func kind(of path: String, followingLinks: Bool = true) -> Kind {
    var status = stat()
    guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return .missing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// By what a file that changed can be told; nil where there is none.
  static func stamp(of path: String) -> WorkspaceReader.Stamp? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return WorkspaceReader.Stamp(
      size: Int(status.st_size), modified: status.st_mtim.tv_sec &* 1_000_000_000 &+ status.st_mtim.tv_nsec)
  }

  /// All bytes of a file; one longer than `limit` fails unread.
  package static func read(_ path: String, limit: Int = longestText) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .last(path) }
    if status.st_mode & S_IFMT == S_IFDIR { throw Failure(path, "it is a folder") }
    guard Int(status.st_size) <= limit else { throw Failure(path, "it is longer than \(limit >> 20) MB") }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: max(4_096, Int(status.st_size) + 1))
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .last(path) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<count])
      guard bytes.count <= limit else { throw Failure(path, "it is longer than \(limit >> 20) MB") }
    }
  }

  /// The file as the configuration asks for it.
  package static func content(_ path: String) -> ConfigurationLoader.Content {
    var status = stat()
    guard stat(path, &status) == 0 || (errno != ENOENT && errno != ENOTDIR) else { return .missing }
    do throws(Failure) {
      return .bytes(try read(path))
    } catch {
      return .unreadable(error.reason)
    }
  }

  /// Puts `bytes` in place of a file in one step: whoever reads sees the old text or the new one, never a part.
  /// The file keeps its mode, and a link stays a link to the file that changes.
  ///
  /// - Parameter newMode: of a file that isn't there yet.
  package static func replace(_ path: String, with bytes: [UInt8], newMode: mode_t = 0o644) throws(Failure) {
    let target = resolved(path)
    var status = stat()
    let mode = stat(target, &status) == 0 ? status.st_mode & 0o7777 : newMode
    var name = Array("\(target).XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    let temporary = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard descriptor >= 0 else { throw .last(path) }
    let isWritten = fchmod(descriptor, mode) == 0 && write(bytes, to: descriptor) && fsync(descriptor) == 0
    let reason = errno
    close(descriptor)
    guard isWritten, rename(temporary, target) == 0 else {
      let failure = Failure(path, reasonInWords(isWritten ? errno : reason))
      unlink(temporary)
      throw failure
    }
  }

  /// Writes a new file; one that is there already is left alone and fails.
  package static func create(_ path: String, _ bytes: [UInt8]) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .last(path) }
    defer { close(descriptor) }
    guard write(bytes, to: descriptor) else { throw .last(path) }
  }

  /// All of `bytes`, however many calls it takes; false with `errno` when that fails.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let count = bytes[offset...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      offset += count
    }
    return true
  }

  private static func resolved(_ path: String) -> String { realPath(path) ?? path }

  /// Where `path` leads once all links are followed; nil when it leads nowhere.
  static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// The names in a folder, sorted.
  package static func names(in folder: String) throws(Failure) -> [String] {
    guard let stream = opendir(folder) else { throw .last(folder) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      // Read in place: a record may be shorter than the type says, so a copy could reach beyond it.
      let name = withUnsafePointer(to: &entry.pointee.d_name.0) { String(cString: $0) }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The folder the program was started in.
  package static var currentFolder: String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }

  /// Where the user's own configuration would stand; nil when there is no home.
  package static var userConfiguration: String? {
    if let folder = variable("XDG_CONFIG_HOME"), Path.isAbsolute(folder) {
      return Path.resolve("timbre/timbre.json", in: folder)
    }
    return variable("HOME").map { Path.resolve(".config/timbre/timbre.json", in: $0) }
  }

  /// Where the program may keep what it can make again; nil when there is no home.
  package static var cacheFolder: String? {
    if let folder = variable("XDG_CACHE_HOME"), Path.isAbsolute(folder) { return Path.resolve("timbre", in: folder) }
    return variable("HOME").map { Path.resolve(".cache/timbre", in: $0) }
  }

  /// Makes a folder and those it lies in, where they aren't there yet.
  package static func makeFolder(_ path: String) throws(Failure) {
    for folder in Path.ancestors(of: path).reversed() where kind(of: folder) == .missing {
      guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw .last(folder) }
    }
  }

  /// A variable of the environment; nil when it is unset or empty.
  package static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
