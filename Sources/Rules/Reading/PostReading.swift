package import PostText

/// One text and what every rule wants to know of it, found out once.
package struct PostReading: Sendable {
  package var post: Post
  package var tokens: [Token]
  /// Whether it is all printable ASCII, blanks and line ends, as most of what is typed is.
  package var isPlainASCII: Bool
  var markup: [MarkupScanner.Span]
  var hidden: [HiddenCharacterScanner.Run]
  /// Which section of the draft it is from.
  package var section: Int
  /// Which post of a thread, from 0, and of how many.
  package var part: Int
  package var parts: Int

  /// How the draft ends its lines, for what a fix inserts.
  var lineEnd: String

  package init(_ post: Post, section: Int = 0, part: Int = 0, parts: Int = 1, lineEnd: String = "\n") {
    self.post = post
    self.isPlainASCII = ASCII.isPlain(post.bytes)
    self.tokens = Tokenizer.tokens(of: post.bytes)
    self.markup = MarkupScanner.spans(in: post.bytes, tokens: tokens)
    self.hidden = isPlainASCII ? [] : HiddenCharacterScanner.runs(in: post.bytes)
    self.lineEnd = lineEnd
    self.section = section
    self.part = part
    self.parts = parts
  }

  package var bytes: [UInt8] { post.bytes }

  /// The text of a range of the post.
  package func string(_ range: Range<Int>) -> String {
    let lower = max(0, min(range.lowerBound, bytes.count))
    return String(decoding: bytes[lower..<max(lower, min(range.upperBound, bytes.count))], as: UTF8.self)
  }

  /// Replaces a range of the post in the draft.
  package func edit(_ range: Range<Int>, _ replacement: String) -> TextEdit {
    TextEdit(post.sourceRange(range), replacement)
  }
}
