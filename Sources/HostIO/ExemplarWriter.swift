import Engine

/// Adds exemplars to their file, in one step, and only inside the folder they may be written to.
enum ExemplarWriter {
  static func add(_ addition: ExemplarAddition) -> ExemplarAddition.Outcome {
    do throws(FileSystem.Failure) {
      let file = addition.applied(to: try content(of: addition))
      if case .added = file.outcome { try FileSystem.replace(addition.path, with: file.bytes) }
      return file.outcome
    } catch {
      return .failed(error.reason)
    }
  }

  /// What the file holds; nothing when there is none yet.
  private static func content(of addition: ExemplarAddition) throws(FileSystem.Failure) -> [UInt8] {
    let path = addition.path
    let folder = Path.folder(of: path)
    guard FileSystem.kind(of: folder) == .folder else {
      throw FileSystem.Failure(path, "there is no folder \(folder)")
    }
    try expectInside(folder, addition)
    switch (FileSystem.kind(of: path, followingLinks: false), FileSystem.kind(of: path)) {
    case (.missing, _): return []
    case (.file, _): return try FileSystem.read(path)
    case (_, .file):
      try expectInside(path, addition)
      return try FileSystem.read(path)
    default: throw FileSystem.Failure(path, "it is no file")
    }
  }

  /// Links of a shared folder mustn't make Timbre write elsewhere.
  private static func expectInside(_ path: String, _ addition: ExemplarAddition) throws(FileSystem.Failure) {
    guard let root = FileSystem.realPath(addition.root), let real = FileSystem.realPath(path),
      real == root || Path.relative(real, to: root) != nil
    else {
      throw FileSystem.Failure(path, "it is a link that leads out of \(addition.root)")
    }
  }
}
