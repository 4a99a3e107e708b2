package import Engine

/// Finds the files that a configuration's patterns name.
package struct FileSearch {
  private static let deepest = 32
  private static let mostFiles = 10_000

  /// Absolute paths, sorted, each once.
  package private(set) var files: [String] = []
  /// What couldn't be looked at, or was left out.
  package private(set) var failures: [FileSystem.Failure] = []
  private var seen: Set<String> = []

  /// Links aren't followed, so that a pattern can't lead out of its folder.
  package init(_ patterns: [Configuration.Pattern]) {
    for pattern in patterns {
      let before = files.count
      search(pattern)
      if files.count == before {
        failures.append(FileSystem.Failure(pattern.glob.pattern, "no file matches in \(pattern.folder)"))
      }
    }
  }

  private mutating func search(_ pattern: Configuration.Pattern) {
    let start = Path.resolve(pattern.glob.literalFolder, in: pattern.folder)
    if let path = pattern.glob.literalPath.map({ Path.resolve($0, in: pattern.folder) }) {
      if FileSystem.kind(of: path) == .file { add(path) }
      return
    }
    var pending = [(start, 0)]
    while let (folder, depth) = pending.popLast() {
      guard let names = try? FileSystem.names(in: folder) else { continue }
      for name in names where !name.hasPrefix(".") {
        let path = Path.resolve(name, in: folder)
        switch FileSystem.kind(of: path, followingLinks: false) {
        case .folder where depth < Self.deepest: pending.append((path, depth + 1))
        case .file where pattern.matches(path): add(path)
        case .folder, .file, .other, .missing: break
        }
      }
      guard files.count < Self.mostFiles else {
        failures.append(FileSystem.Failure(pattern.glob.pattern, "only the first \(Self.mostFiles) files are read"))
        return
      }
    }
    files.sort()
  }

  private mutating func add(_ path: String) {
    if seen.insert(path).inserted { files.append(path) }
  }
}
