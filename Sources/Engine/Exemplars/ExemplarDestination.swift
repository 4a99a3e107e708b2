import PostText

/// The file to which new exemplars of a voice are added.
package enum ExemplarDestination: Sendable, Equatable {
  /// The voice has no exemplars.
  case notConfigured
  /// None of the patterns of the voice's exemplars leads to a file to which records can be added.
  case notNamed
  /// `root` is the folder out of which no link may lead.
  case file(path: String, root: String)

  /// The name of the file that is made where a pattern takes any.
  private static let newName = "accepted.jsonl"

  /// The first file of JSON Lines that is named outright, else a new one that one of the patterns takes in.
  ///
  /// - Parameter workspace: the folders of the workspace.
  package init(ofVoice voice: String, _ loaded: LoadedConfiguration, workspace: [String]) {
    let patterns = (loaded.value["voices"]?[voice]?["exemplars"]?.elements ?? []).compactMap { element in
      element.string.map { (text: $0, origin: element.origin) }
    }
    guard !patterns.isEmpty else {
      self = .notConfigured
      return
    }
    for pattern in patterns where !Self.isWild(pattern.text) && pattern.text.hasSuffix(".jsonl") {
      let path = Path.resolve(pattern.text, in: pattern.origin.folder)
      guard let root = Self.root(of: path, pattern.text, pattern.origin, workspace) else { continue }
      self = .file(path: path, root: root)
      return
    }
    for pattern in patterns where Self.isWild(pattern.text) {
      let folder = pattern.text.split(separator: "/").prefix { !Self.isWild($0) }.joined(separator: "/")
      let path = Path.resolve(folder.isEmpty ? Self.newName : folder + "/" + Self.newName, in: pattern.origin.folder)
      guard !Path.isAbsolute(pattern.text), let glob = Glob(pattern.text),
        Configuration.Pattern(glob: glob, folder: pattern.origin.folder).matches(path),
        let root = Self.root(of: path, pattern.text, pattern.origin, workspace)
      else { continue }
      self = .file(path: path, root: root)
      return
    }
    self = .notNamed
  }

  private static func isWild(_ pattern: some StringProtocol) -> Bool {
    pattern.utf8.contains { "*?{}".utf8.contains($0) }
  }

  /// The folder that holds `path` and may be written to: that of the configuration file or one of the workspace.
  /// Only the user's own file may name a path anywhere.
  private static func root(
    of path: String, _ pattern: String, _ origin: ConfigurationOrigin, _ workspace: [String]
  ) -> String? {
    if case .user = origin, Path.isAbsolute(pattern) { return Path.folder(of: path) }
    return ([origin.folder] + workspace).first { Path.relative(path, to: $0) != nil }
  }
}
