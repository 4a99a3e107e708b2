import PostText

extension Configuration {
  /// Whether a document is a draft, so that Timbre may speak about it: by the configuration's patterns, its
  /// header, its name or its language, in this order.
  package func recognizesDraft(_ document: Document) -> Bool {
    if let path = document.path {
      if exclude.contains(where: { $0.matches(path) }) { return false }
      if include.contains(where: { $0.matches(path) }) { return true }
    }
    if document.languageID == "timbre" || document.languageID == "social-post" { return true }
    if document.fileName?.isDraft == true { return true }
    return Self.headerNamesPlatforms(document.text)
  }

  private static func headerNamesPlatforms(_ text: SourceText) -> Bool {
    guard ASCII.has("---", at: 0, in: text.bytes) || ASCII.has("\u{FEFF}---", at: 0, in: text.bytes) else {
      return false
    }
    return Header.read(text)?.entry("platforms", "platform", "networks") != nil
  }
}
