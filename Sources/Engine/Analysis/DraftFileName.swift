import Platforms

/// What a file's name says of a draft: `launch.linkedin.post.md` is the LinkedIn variant of `launch`.
package struct DraftFileName: Sendable, Equatable {
  /// The name less extension, `.post` or `.social`, and platform.
  package var stem: String
  /// The platform id in the name.
  package var platform: String?
  /// Whether the name alone makes the file a draft.
  package var isDraft: Bool

  private static let extensions: Set<Substring> = ["md", "markdown", "txt"]

  package init(_ path: String) {
    var parts = Path.name(of: path).split(separator: ".", omittingEmptySubsequences: false)
    let isText = parts.count > 1 && parts.last.map { Self.extensions.contains($0) } ?? false
    if parts.count > 1 { parts.removeLast() }
    var isMarked = false
    if isText, parts.count > 1, let last = parts.last, last == "post" || last == "social" {
      isMarked = true
      parts.removeLast()
    }
    if isText, parts.count > 1, let last = parts.last, let platform = PlatformCatalog.platform(named: last) {
      self.platform = platform.id
      parts.removeLast()
    }
    self.stem = parts.joined(separator: ".")
    self.isDraft = isMarked || platform != nil
  }
}
