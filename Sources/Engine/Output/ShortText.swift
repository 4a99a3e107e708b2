/// Texts cut to what a list or a line above the text has room for.
enum ShortText {
  /// The first line of `text` that has words, cut behind a word, with `…` where it was; nil where there is none.
  static func start(of text: String, most: Int) -> String? {
    var line: Substring?
    for candidate in text.prefix(mostLooked).split(whereSeparator: \.isNewline) {
      let trimmed = trimmed(candidate)
      if !trimmed.isEmpty {
        line = trimmed
        break
      }
    }
    guard let line else { return nil }
    guard line.count > most else { return String(line) }
    let start = line.prefix(most - 1)
    let words = start.lastIndex(where: \.isWhitespace).map { trimmed(start[..<$0]) } ?? start
    return (words.isEmpty ? String(start) : String(words)) + "…"
  }

  private static let mostLooked = 1_000

  private static func trimmed(_ text: Substring) -> Substring {
    let isSpace = { (character: Character) in character.isWhitespace || character == "\u{FEFF}" }
    guard let first = text.firstIndex(where: { !isSpace($0) }), let last = text.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return text[first...last]
  }
}
