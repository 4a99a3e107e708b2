package import JSON
import PostText
import Rules

/// Finds and joins the files that hold for a folder.
///
/// It asks for files through a function, so that the file system, an editor's unsaved buffers and a test's
/// dictionary all serve.
package struct ConfigurationLoader {
  package enum Content: Sendable {
    case bytes([UInt8])
    case missing
    /// The reason in words.
    case unreadable(String)
  }

  package static let fileName = "timbre.json"

  /// A chain of `extends` longer than this is taken for a mistake.
  private static let longestChain = 16

  private let read: (String) -> Content
  /// The last version of a file without errors; it holds while the present one is broken.
  private let lastGood: [String: ConfigurationFile]

  package init(lastGood: [String: ConfigurationFile] = [:], read: @escaping (String) -> Content) {
    self.lastGood = lastGood
    self.read = read
  }

  /// What holds for drafts in `folder`, an absolute path.
  ///
  /// - Parameters:
  ///   - userFile: the path of the user's own file, if there is such a place.
  ///   - settings: what the editor sends, and the folder from which its paths count.
  package func load(
    folder: String, userFile: String?, settings: (root: JSONNode, folder: String)? = nil
  ) -> LoadedConfiguration {
    let nearest = Path.ancestors(of: folder).lazy
      .map { Path.resolve(Self.fileName, in: $0) }
      .first { path in
        if case .missing = read(path) { false } else { true }
      }
    return load(file: nearest, userFile: userFile, settings: settings)
  }

  /// The same with a file that somebody named.
  package func load(
    file: String?, userFile: String?, settings: (root: JSONNode, folder: String)? = nil
  ) -> LoadedConfiguration {
    var files: [ConfigurationFile] = []
    if let file { readChain(from: .file(path: file), into: &files) }
    if let userFile, !files.contains(where: { $0.path == userFile }), case .bytes = read(userFile) {
      readChain(from: .user(path: userFile), into: &files)
    }
    let holding = files.map { $0.hasErrors ? lastGood[$0.path] ?? $0 : $0 }
    var value = LayeredValue(JSONNode(.object([])), origin: .standard)
    for file in holding.reversed() {
      if let root = file.root { value = LayeredValue(root, origin: file.origin).over(value) }
    }
    if let settings {
      value = LayeredValue(settings.root, origin: .settings(folder: settings.folder)).over(value)
    }
    return LoadedConfiguration(files: files, lastGood: holding.filter { !$0.hasErrors }, value: value)
  }

  /// Reads a file and what it extends, the strongest first.
  private func readChain(from origin: ConfigurationOrigin, into files: inout [ConfigurationFile]) {
    var next: ConfigurationOrigin? = origin
    var length = 0
    while let origin = next {
      var file: ConfigurationFile
      switch read(origin.name) {
      case .bytes(let bytes): file = ConfigurationFile(bytes, origin: origin)
      case .missing: file = .unreadable(origin, "There is no such file.")
      case .unreadable(let reason): file = .unreadable(origin, "It can't be read: \(reason).")
      }
      length += 1
      next = nil
      if let extended = file.extended ?? (file.hasErrors ? lastGood[file.path]?.extended : nil) {
        let place = file.text.clamped(extended.range)
        if files.contains(where: { $0.path == extended.value }) || extended.value == file.path
          || length == Self.longestChain
        {
          file.problems.append(ConfigurationProblem(.error, place, "This goes round in a circle."))
        } else if case .bytes = read(extended.value) {
          next = .file(path: extended.value)
          if case .user = origin { next = .user(path: extended.value) }
        } else {
          file.problems.append(
            ConfigurationProblem(.error, place, "There is no readable file at \(extended.value)."))
        }
      }
      files.append(file)
    }
  }
}

/// The configuration of a folder and the files it was read from, the strongest first.
package struct LoadedConfiguration: Sendable {
  package var files: [ConfigurationFile]
  /// The versions in force of the files that have one without errors.
  package var lastGood: [ConfigurationFile]
  package var value: LayeredValue
  package var configuration: Configuration

  package init(files: [ConfigurationFile], lastGood: [ConfigurationFile], value: LayeredValue) {
    self.files = files
    self.lastGood = lastGood
    self.value = value
    self.configuration = Configuration(value)
  }

  /// That of a folder where nothing is configured.
  package static let empty = LoadedConfiguration(
    files: [], lastGood: [], value: LayeredValue(JSONNode(.object([])), origin: .standard))

  /// Whether a file has errors, so that what it says isn't all in force.
  package var hasErrors: Bool { files.contains(where: \.hasErrors) }
}

extension ConfigurationFile {
  fileprivate static func unreadable(_ origin: ConfigurationOrigin, _ message: String) -> ConfigurationFile {
    var file = ConfigurationFile([], origin: origin)
    file.root = nil
    file.problems = [ConfigurationProblem(.error, 0..<0, message)]
    return file
  }
}
