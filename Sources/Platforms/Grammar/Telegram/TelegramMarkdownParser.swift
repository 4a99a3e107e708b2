import PostText

/// Reads MarkdownV2 strictly, as Telegram does: the innermost open mark decides what closes, and the first thing that
/// is wrong ends it.
struct TelegramMarkdownParser {
  typealias Problem = TelegramMarkdown.Problem
  typealias Style = TelegramMarkdown.Style

  private let source: [UInt8]
  private var offset = 0
  private var text = TelegramMarkdown.Text()
  private var open: [Open] = []
  /// Whether a quote is among the open marks; quotes don't nest.
  private var isInQuote = false
  /// Whether nothing but marks stands between the start of the line and `offset`.
  private var isAtLineStart = true

  /// A mark that isn't closed yet.
  private struct Open {
    let style: Style
    /// Where the mark stands in the source.
    let offset: Int
    /// Where what it marks begins in the text.
    let start: Int
    var language: Range<Int>?
  }

  private init(_ source: [UInt8]) { self.source = source }

  static func parse(_ source: [UInt8]) throws(Problem) -> TelegramMarkdown.Text {
    var parser = TelegramMarkdownParser(source)
    while parser.offset < source.count { try parser.step() }
    try parser.finish()
    return parser.text
  }

  private mutating func step() throws(Problem) {
    if TelegramMark.isEscape(source, at: offset) {
      offset += 1
      take(isLineEnd: source[offset] == UInt8(ascii: "\n"))
    } else if let mark = mark() {
      try visit(mark)
    } else {
      take(isLineEnd: false)
    }
  }

  /// Takes the character at `offset` over into the text.
  private mutating func take(isLineEnd: Bool) {
    let byte = source[offset]
    if byte != UInt8(ascii: "\r") { isAtLineStart = isLineEnd }
    text.append(byte, source: offset)
    offset += 1
  }

  /// The mark at `offset`; in code only backticks are marks.
  private func mark() -> TelegramMark? {
    switch open.last?.style {
    case .code, .pre, .preWithLanguage:
      source[offset] == UInt8(ascii: "`") ? TelegramMark(source, at: offset) : nil
    default: TelegramMark(source, at: offset)
    }
  }

  private mutating func visit(_ mark: TelegramMark) throws(Problem) {
    switch mark.kind {
    case .toggle(let style):
      if !closeToggle(style) { open(style, length: mark.length) }
    case .open(let style): open(style, length: mark.length)
    case .closeBracket: try closeBracket()
    case .lineEnd: try visitLineEnd()
    case .quote where isAtLineStart:
      if !isInQuote { open.append(Open(style: .quote, offset: offset, start: text.bytes.count)) }
      isInQuote = true
      offset += 1
    case .quote, .none: throw Problem(kind: .reserved(source[offset]), offset: offset)
    }
  }

  private mutating func open(_ style: Style, length: Int) {
    if style == .pre {
      let (language, code) = TelegramMark.block(source, from: offset + length)
      open.append(
        Open(
          style: language == nil ? .pre : .preWithLanguage, offset: offset, start: text.bytes.count, language: language)
      )
      offset = code
    } else {
      open.append(Open(style: style, offset: offset, start: text.bytes.count))
      offset += length
    }
  }

  /// Closes the innermost mark if the one of `style` does so.
  private mutating func closeToggle(_ style: Style) -> Bool {
    guard let last = open.last else { return false }
    let kind: TelegramMarkdown.Span.Kind
    switch (last.style, style) {
    case (.bold, .bold): kind = .bold
    case (.italic, .italic): kind = .italic
    case (.underline, .underline): kind = .underline
    case (.strikethrough, .strikethrough): kind = .strikethrough
    case (.spoiler, .spoiler): kind = .spoiler
    case (.code, .code), (.code, .pre): kind = .code
    case (.pre, .pre), (.preWithLanguage, .pre): kind = .pre(language: last.language.map { Array(source[$0]) })
    default: return false
    }
    offset += last.style == .code ? 1 : TelegramMark(source, at: offset)?.length ?? 1
    close(kind)
    return true
  }

  /// Takes the innermost mark off, and adds its span unless that is empty or nothing at all.
  private mutating func close(_ kind: TelegramMarkdown.Span.Kind?, keepsEmpty: Bool = false) {
    guard let last = open.popLast(), let kind, keepsEmpty || last.start < text.bytes.count else { return }
    text.append(TelegramMarkdown.Span(kind: kind, range: last.start..<text.bytes.count))
  }
}

extension TelegramMarkdownParser {
  private mutating func closeBracket() throws(Problem) {
    guard let last = open.last, last.style == .link || last.style == .customEmoji else {
      throw Problem(kind: .reserved(source[offset]), offset: offset)
    }
    let hasAddress = ASCII.matches("(", source, at: offset + 1)
    if !hasAddress {
      guard last.style == .link else { throw Problem(kind: .missingAddress, offset: last.offset) }
      offset += 1
      let target = TelegramTarget.ofText(text.bytes[last.start...])
      if target == nil { text.hasBareBrackets = true }
      return close(target)
    }
    let start = offset + 2
    guard let (address, end) = TelegramTarget.address(source, from: start) else {
      throw Problem(kind: .unclosedAddress, offset: start)
    }
    if last.style == .link {
      close(TelegramTarget.ofLink(address))
    } else {
      switch TelegramTarget.ofEmoji(address) {
      case .success(let target): close(target)
      case .failure(let kind): throw Problem(kind: kind, offset: start)
      }
    }
    offset = end
  }

  /// Ends the quote with the line, unless the next one is quoted too.
  private mutating func visitLineEnd() throws(Problem) {
    guard isInQuote, !ASCII.matches(">", source, at: offset + 1) else { return take(isLineEnd: true) }
    let marksExpandable = open.last.map { isExpansionMark($0, lineEnd: offset) } ?? false
    if marksExpandable { open.removeLast() }
    guard let last = open.last, last.style == .quote else { return try refuseInnermost() }
    take(isLineEnd: true)
    isInQuote = false
    close(.quote(isExpandable: marksExpandable), keepsEmpty: true)
  }

  /// Whether the mark opened at `mark` is the `||` at the end of a quote, which lets it be folded.
  private func isExpansionMark(_ mark: Open, lineEnd: Int) -> Bool {
    guard mark.style == .spoiler else { return false }
    let gap = lineEnd - mark.offset
    return gap == 2 || gap == 3 && text.bytes.last == UInt8(ascii: "\r")
  }

  private mutating func finish() throws(Problem) {
    if isInQuote {
      let marksExpandable = open.last.map { $0.style == .spoiler && $0.offset == source.count - 2 } ?? false
      if marksExpandable { open.removeLast() }
      if open.last?.style == .quote { close(.quote(isExpandable: marksExpandable)) }
    }
    try refuseInnermost()
    text.sortSpans()
  }

  private func refuseInnermost() throws(Problem) {
    guard let last = open.last else { return }
    throw Problem(kind: .unclosed(last.style), offset: last.offset)
  }
}
