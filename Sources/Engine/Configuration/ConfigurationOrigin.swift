/// Where a value of the configuration comes from; the first case is the weakest.
package enum ConfigurationOrigin: Sendable, Hashable {
  /// What holds when nobody says anything.
  case standard
  /// The user's own file.
  case user(path: String)
  /// A `timbre.json` beside or above the drafts, or one that it extends.
  case file(path: String)
  /// What the editor sends; relative paths count from the first workspace folder.
  case settings(folder: String)

  /// The folder from which relative paths and patterns count.
  package var folder: String {
    switch self {
    case .standard: "."
    case .user(let path), .file(let path): Path.folder(of: path)
    case .settings(let folder): folder
    }
  }

  package var name: String {
    switch self {
    case .standard: "default"
    case .user(let path), .file(let path): path
    case .settings: "editor settings"
    }
  }

  /// Whether the writer's own hand wrote it, and not somebody who shares the folder.
  package var isTrusted: Bool {
    if case .file = self { false } else { true }
  }
}
