/// The folder in which drafts are each other's neighbours.
package struct Workspace: Sendable, Hashable {
  /// Absolute.
  package var folder: String
  /// Whether only the files that lie in the folder itself belong to it.
  package var isFlat: Bool
  /// The folder from which people see paths.
  package var base: String

  package init(folder: String, isFlat: Bool = false, base: String? = nil) {
    self.folder = folder
    self.isFlat = isFlat
    self.base = base ?? folder
  }

  /// That of a file for which there is no other: the folder of the nearest `timbre.json`, with all below it, else the
  /// file's own folder without what is below.
  package static func around(_ path: String, _ loaded: LoadedConfiguration, base: String? = nil) -> Workspace {
    for file in loaded.files {
      guard case .file(let name) = file.origin, Path.name(of: name) == ConfigurationLoader.fileName else { continue }
      let folder = Path.folder(of: name)
      if Path.relative(path, to: folder) != nil { return Workspace(folder: folder, base: base) }
    }
    return Workspace(folder: Path.folder(of: path), isFlat: true, base: base)
  }

  /// A path as people see it.
  package func name(of path: String) -> String { Path.relative(path, to: base) ?? path }

  package func contains(_ path: String) -> Bool {
    isFlat ? Path.folder(of: path) == folder : Path.relative(path, to: folder) != nil
  }
}
