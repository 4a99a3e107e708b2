import PostText

/// How many words each sentence has.
package enum SentenceLengths {
  package struct Sentence: Sendable {
    /// Where it stands in the text.
    package var range: Range<Int>
    /// Its words and numbers that are the writer's own; what a hyphen joins is one.
    package var words: Int
  }

  package static func of(_ text: VoiceText) -> [Sentence] {
    text.sentences.map { Sentence(range: text.place(of: $0), words: words(in: $0, of: text)) }
  }

  private static func words(in sentence: Range<Int>, of text: VoiceText) -> Int {
    var count = 0
    for index in sentence where text.isOwn[index] {
      switch text.tokens[index].kind {
      case .word, .number: if !isJoined(index, of: text) { count += 1 }
      default: break
      }
    }
    return count
  }

  /// Whether a hyphen or a slash joins a word to the one before it.
  private static func isJoined(_ index: Int, of text: VoiceText) -> Bool {
    guard text.isGlued(index), text.isGlued(index - 1) else { return false }
    return text.folded.matches(index - 1, "-") || text.folded.matches(index - 1, "/")
  }
}
