package import PostText

/// The line of a finding with its place marked below, as a terminal shows it.
package enum Excerpt {
  /// Longer lines are cut around the place, so that they stay on one row.
  private static let widest = 100

  /// The source line and the line of carets.
  package static func lines(of range: Range<Int>, in text: SourceText) -> (source: String, marks: String) {
    let range = text.clamped(range)
    let content = text.content(ofLine: text.lines.line(at: range.lowerBound))
    let start = min(range.lowerBound, content.upperBound)
    let end = max(start, min(range.upperBound, content.upperBound))
    let window = window(around: start, in: content, of: text)
    let before = printable(window.lowerBound..<start, of: text)
    let marked = printable(start..<min(end, window.upperBound), of: text)
    let after = printable(min(end, window.upperBound)..<window.upperBound, of: text)
    let lead = (window.lowerBound > content.lowerBound ? "…" : "") + before
    let tail = after + (window.upperBound < content.upperBound ? "…" : "")
    let marks =
      String(repeating: " ", count: width(of: lead)) + String(repeating: "^", count: max(1, width(of: marked)))
    return (lead + marked + tail, marks)
  }

  private static func window(around offset: Int, in content: Range<Int>, of text: SourceText) -> Range<Int> {
    guard content.count > widest else { return content }
    var lower = max(content.lowerBound, offset - widest / 2)
    var upper = min(content.upperBound, lower + widest)
    while lower < offset, !UTF8Scalar.isBoundary(text.bytes, lower) { lower += 1 }
    while upper < content.upperBound, !UTF8Scalar.isBoundary(text.bytes, upper) { upper += 1 }
    return lower..<max(upper, offset)
  }

  /// Tabs and control characters would move or colour the marks away.
  private static func printable(_ range: Range<Int>, of text: SourceText) -> String {
    String(
      String.UnicodeScalarView(
        text.string(in: range).unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
  }

  /// Columns of a terminal: East Asian wide characters and emoji take two, marks and joiners none.
  private static func width(of string: String) -> Int {
    string.reduce(0) { width, character in
      guard let first = character.unicodeScalars.first else { return width }
      let isWide =
        first.properties.isEmojiPresentation || character.unicodeScalars.contains("\u{FE0F}")
        || (0x1100...0x115F).contains(first.value) || (0x2E80...0xA4CF).contains(first.value)
        || (0xAC00...0xD7A3).contains(first.value) || (0xF900...0xFAFF).contains(first.value)
        || (0xFE30...0xFE6F).contains(first.value) || (0xFF00...0xFF60).contains(first.value)
        || (0xFFE0...0xFFE6).contains(first.value) || (0x20000...0x3FFFD).contains(first.value)
      return width + (isWide ? 2 : first.properties.generalCategory == .nonspacingMark ? 0 : 1)
    }
  }
}
