package import PostText

/// A text as the editor or the file system gives it, and what is known of where it stands.
package struct Document: Sendable {
  /// As given on the command line, or absolute; nil for a buffer without a file.
  package var path: String?
  package var languageID: String?
  package var text: SourceText

  package init(path: String?, languageID: String? = nil, text: SourceText) {
    self.path = path
    self.languageID = languageID
    self.text = text
  }

  package var fileName: DraftFileName? { path.map { DraftFileName($0) } }
}
