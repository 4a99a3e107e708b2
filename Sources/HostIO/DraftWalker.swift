import Engine

/// Finds the text files below a folder that may be drafts, in the order of their paths.
package struct DraftWalker {
  /// Deeper folders, and more files, are somebody's mistake.
  private static let deepest = 64
  private static let mostFiles = 100_000
  private static let extensions = [".md", ".markdown", ".txt"]

  /// Paths as the user would write them.
  package private(set) var files: [String] = []
  /// What couldn't be looked at.
  package private(set) var failures: [FileSystem.Failure] = []

  /// Hidden folders, `node_modules` and links are passed over.
  ///
  /// - Parameter isFlat: whether to leave out what lies in folders of the folder.
  package init(_ folder: String, isFlat: Bool = false) {
    var pending = [(folder, 0)]
    while let (folder, depth) = pending.popLast() {
      let names: [String]
      do throws(FileSystem.Failure) {
        names = try FileSystem.names(in: folder)
      } catch {
        failures.append(error)
        continue
      }
      var folders: [(String, Int)] = []
      for name in names where !name.hasPrefix(".") && name != "node_modules" {
        let path = folder == "." ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
        switch FileSystem.kind(of: path, followingLinks: false) {
        case .folder where isFlat: break
        case .folder: folders.append((path, depth + 1))
        case .file: if Self.extensions.contains(where: name.hasSuffix) { files.append(path) }
        // A link leads out of the folder that was named, and --fix must not.
        case .other, .missing: break
        }
      }
      if depth == Self.deepest {
        failures += folders.map { FileSystem.Failure($0.0, "folders this deep aren't looked into") }
      } else {
        pending += folders.reversed()
      }
      if files.count > Self.mostFiles {
        files.removeLast(files.count - Self.mostFiles)
        failures.append(FileSystem.Failure(folder, "only the first \(Self.mostFiles) files are checked"))
        break
      }
    }
  }
}
