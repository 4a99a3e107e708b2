/// Paths as text, with `/` between folders; nothing here asks the file system.
package enum Path {
  /// The folder that holds `path`; "." for a bare name and "/" for the root's children.
  package static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  package static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.index(after: slash)...])
  }

  package static func isAbsolute(_ path: String) -> Bool { path.utf8.first == UInt8(ascii: "/") }

  /// `path` as seen from `folder`, without `.` and `..` steps.
  package static func resolve(_ path: String, in folder: String) -> String {
    normalized(isAbsolute(path) ? path : folder + "/" + path)
  }

  package static func normalized(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part != ".." || !isAbsolute(path) {
        parts.append(part)
      }
    }
    let joined = parts.joined(separator: "/")
    return isAbsolute(path) ? "/" + joined : joined.isEmpty ? "." : joined
  }

  /// `path` relative to `folder`; nil when it doesn't lie below it.
  package static func relative(_ path: String, to folder: String) -> String? {
    let path = normalized(path)
    let folder = normalized(folder)
    if folder == "." { return isAbsolute(path) || path == ".." || path.hasPrefix("../") ? nil : path }
    let prefix = folder == "/" ? "/" : folder + "/"
    guard path.hasPrefix(prefix) else { return nil }
    return String(path.dropFirst(prefix.count))
  }

  /// The folders from `folder` up to the root.
  package static func ancestors(of folder: String) -> [String] {
    var folders = [normalized(folder)]
    while let last = folders.last, last != "/", last != "." {
      folders.append(self.folder(of: last))
    }
    return folders
  }
}
