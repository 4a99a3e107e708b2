/// Attached media: `![alt text](image.png)` alone on a line. It is no part of a post's text.
package struct Media: Sendable, Equatable {
  /// From `!` to `)`.
  package var range: Range<Int>
  package var alt: Spanned<String>
  package var path: Spanned<String>

  package init(range: Range<Int>, alt: Spanned<String>, path: Spanned<String>) {
    self.range = range
    self.alt = alt
    self.path = path
  }

  /// The media on a line of `text`; nil when the line holds anything else.
  static func parse(_ line: Range<Int>, of text: SourceText) -> Media? {
    let content = ASCII.trimmed(line, in: text.bytes)
    guard content.count >= 5, ASCII.has("![", at: content.lowerBound, in: text.bytes),
      text.bytes[content.upperBound - 1] == UInt8(ascii: ")")
    else { return nil }
    var middle = content.lowerBound + 2
    while middle + 1 < content.upperBound, !ASCII.has("](", at: middle, in: text.bytes) { middle += 1 }
    guard middle + 1 < content.upperBound else { return nil }
    let alt = (content.lowerBound + 2)..<middle
    let path = (middle + 2)..<(content.upperBound - 1)
    guard !text.bytes[path].contains(UInt8(ascii: ")")) || !text.bytes[path].contains(UInt8(ascii: " ")) else {
      return nil
    }
    return Media(
      range: content, alt: Spanned(text.string(in: alt), alt), path: Spanned(text.string(in: path), path))
  }
}
