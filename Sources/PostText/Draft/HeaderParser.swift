/// Reads the header of a draft, line by line.
struct HeaderParser {
  private let text: SourceText
  private var header: Header

  /// The header at the top of `text`; nil when its first line isn't `---`.
  static func parse(_ text: SourceText) -> Header? {
    guard isFence(text.content(ofLine: 0), in: text.bytes) else { return nil }
    var parser = HeaderParser(text: text, header: Header(range: 0..<text.lines.range(ofLine: 0).upperBound))
    parser.run()
    return parser.header
  }

  private static func isFence(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    let start = line.lowerBound == 0 && ASCII.has("\u{FEFF}", at: 0, in: bytes) ? 3 : line.lowerBound
    let content = ASCII.trimmed(start..<line.upperBound, in: bytes)
    return content.lowerBound == start && content.count == 3 && ASCII.has("---", at: start, in: bytes)
  }

  private mutating func run() {
    let closing = closingLine()
    for line in 1..<max(1, closing ?? text.lines.count) {
      let content = text.content(ofLine: line)
      if closing == nil, !couldBelong(content) { break }
      read(content)
      header.range = 0..<text.lines.range(ofLine: line).upperBound
    }
    if let closing {
      header.range = 0..<text.lines.range(ofLine: closing).upperBound
    } else {
      header.problems.append(.init(kind: .notClosed, range: text.content(ofLine: 0)))
    }
  }

  /// The `---` that ends the header. Prose in between means that it is missing, and that a `---` further down
  /// parts two posts; a half-typed key, a single word, doesn't.
  private func closingLine() -> Int? {
    for line in 1..<max(1, text.lines.count) {
      let content = text.content(ofLine: line)
      if Self.isFence(content, in: text.bytes) { return line }
      let trimmed = ASCII.trimmed(content, in: text.bytes)
      guard trimmed.lowerBound == content.lowerBound, !trimmed.isEmpty, !couldBelong(content) else { continue }
      if text.bytes[trimmed].contains(UInt8(ascii: " ")) { return nil }
    }
    return nil
  }

  /// Without a closing line the header ends where its lines stop looking like a header's.
  private func couldBelong(_ line: Range<Int>) -> Bool {
    let content = ASCII.trimmed(line, in: text.bytes)
    guard !content.isEmpty else { return false }
    return isListItem(content) || text.bytes[content.lowerBound] == UInt8(ascii: "#") || colon(in: content) != nil
  }

  private mutating func read(_ line: Range<Int>) {
    let content = ASCII.trimmed(line, in: text.bytes)
    guard !content.isEmpty, text.bytes[content.lowerBound] != UInt8(ascii: "#") else { return }
    if isListItem(content), !header.entries.isEmpty {
      readListItem(content)
    } else if content.lowerBound > line.lowerBound {
      // Indented: it belongs to a structure of some other tool's key.
      return
    } else if let colon = colon(in: content) {
      readEntry(content, colon: colon)
    } else {
      header.problems.append(.init(kind: .missingColon, range: content))
    }
  }

  private func isListItem(_ content: Range<Int>) -> Bool {
    text.bytes[content.lowerBound] == UInt8(ascii: "-")
      && (content.count == 1 || ASCII.isBlank(text.bytes[content.lowerBound + 1]))
  }

  /// The colon that ends a key: one that a blank or the end of the line follows.
  private func colon(in content: Range<Int>) -> Int? {
    content.first { index in
      text.bytes[index] == UInt8(ascii: ":")
        && (index + 1 == content.upperBound || ASCII.isBlank(text.bytes[index + 1]))
    }
  }

  private mutating func readListItem(_ content: Range<Int>) {
    let last = header.entries.count - 1
    guard header.entries[last].isList || header.entries[last].values.isEmpty else { return }
    header.entries[last].isList = true
    header.entries[last].range = header.entries[last].range.lowerBound..<content.upperBound
    let item = ASCII.trimmed((content.lowerBound + 1)..<content.upperBound, in: text.bytes)
    if let value = scalar(item) { header.entries[last].values.append(value) }
  }

  private mutating func readEntry(_ content: Range<Int>, colon: Int) {
    let key = ASCII.trimmed(content.lowerBound..<colon, in: text.bytes)
    let rest = ASCII.trimmed((colon + 1)..<content.upperBound, in: text.bytes)
    var entry = Header.Entry(
      key: Spanned(text.string(in: key), key), values: [], isList: false, range: key.lowerBound..<content.upperBound)
    if !rest.isEmpty, text.bytes[rest.lowerBound] == UInt8(ascii: "[") {
      entry.isList = true
      entry.values = flowList(rest)
    } else if let value = scalar(rest) {
      entry.values = [value]
    }
    header.entries.append(entry)
  }

  /// The values of `[a, "b, c"]`.
  private mutating func flowList(_ range: Range<Int>) -> [Spanned<String>] {
    var end = range.upperBound
    if let bracket = closingBracket(in: range) {
      end = bracket
    } else {
      header.problems.append(.init(kind: .listNotClosed, range: range))
    }
    var values: [Spanned<String>] = []
    var start = range.lowerBound + 1
    var quote: UInt8?
    for index in start..<max(start, end + 1) {
      let byte = index < end ? text.bytes[index] : UInt8(ascii: ",")
      if let open = quote, index < end {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ",") {
        let item = ASCII.trimmed(start..<index, in: text.bytes)
        if let value = scalar(item) { values.append(value) }
        start = index + 1
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"),
        ASCII.trimmed(start..<index, in: text.bytes).isEmpty
      {
        quote = byte
      }
    }
    return values
  }

  /// The `]` that ends a list: at the end of the line, or where only a comment follows.
  private func closingBracket(in range: Range<Int>) -> Int? {
    if text.bytes[range.upperBound - 1] == UInt8(ascii: "]") { return range.upperBound - 1 }
    return range.first { index in
      guard text.bytes[index] == UInt8(ascii: "]") else { return false }
      let rest = ASCII.trimmed((index + 1)..<range.upperBound, in: text.bytes)
      return rest.lowerBound > index + 1 && text.bytes[rest.lowerBound] == UInt8(ascii: "#")
    }
  }

  /// A plain or quoted scalar; a comment behind it is no part of it. Nil when there is none.
  private mutating func scalar(_ range: Range<Int>) -> Spanned<String>? {
    guard let first = range.first.map({ text.bytes[$0] }) else { return nil }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      return quoted(range, by: first)
    }
    var end = range.upperBound
    for index in range
    where text.bytes[index] == UInt8(ascii: "#")
      && (index == range.lowerBound || ASCII.isBlank(text.bytes[index - 1]))
    {
      end = index
      break
    }
    let plain = ASCII.trimmed(range.lowerBound..<end, in: text.bytes)
    return plain.isEmpty ? nil : Spanned(text.string(in: plain), plain)
  }

  private mutating func quoted(_ range: Range<Int>, by quote: UInt8) -> Spanned<String> {
    var value: [UInt8] = []
    var index = range.lowerBound + 1
    while index < range.upperBound {
      let byte = text.bytes[index]
      if quote == UInt8(ascii: "\""), byte == UInt8(ascii: "\\"), index + 1 < range.upperBound {
        value.append(text.bytes[index + 1])
        index += 2
      } else if byte == quote {
        let inner = (range.lowerBound + 1)..<index
        return Spanned(String(decoding: value, as: UTF8.self), inner)
      } else {
        value.append(byte)
        index += 1
      }
    }
    header.problems.append(.init(kind: .quoteNotClosed, range: range))
    return Spanned(String(decoding: value, as: UTF8.self), (range.lowerBound + 1)..<range.upperBound)
  }
}
