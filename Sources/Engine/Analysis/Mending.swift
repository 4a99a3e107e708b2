import PostText

/// Makes the safe changes of a draft until none is left.
package enum Mending {
  /// One fix can make room for the next, so it takes a few rounds; more than this means that two disagree.
  private static let mostRounds = 10

  package static func mended(
    _ document: Document, configuration: Configuration, request: AnalysisRequest = AnalysisRequest()
  ) -> Document {
    var document = document
    for _ in 0..<mostRounds {
      let edits = Analysis(document, configuration: configuration, request: request).safeEdits
      guard !edits.isEmpty, let text = document.text.applying(edits), text != document.text else { break }
      document.text = text
    }
    return document
  }
}
