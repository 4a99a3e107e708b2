package import Platforms
import PostText

/// Finds what a writer meant as Markdown.
///
/// It is careful: a mark counts only where Markdown would take it for one, and a lone `*…*` that is a remark of
/// its own (`*checks notes*`) is a habit of plain text.
package enum MarkupScanner {
  /// One piece of markup, and what to do to be rid of its marks.
  package struct Span: Sendable, LinePart {
    package var kind: Markup.Kind
    package var range: Range<Int>
    /// How its marks are named in a message.
    var marks: String
    package var removals: [(range: Range<Int>, replacement: String)]

    /// Whether what it marks is meant for no reader.
    var isCode: Bool { kind == .code || kind == .codeBlock }

    /// Whether people also type it on purpose where it shows: `*ever*`.
    var isPlainTextHabit: Bool { kind == .italic && marks.hasSuffix("*") }

    var fixTitle: String {
      switch kind {
      case .link: "Write the link's text and address apart"
      case .html where removals.count == 1 && marks.hasPrefix("“"): "Write the character itself"
      case .html: "Remove the tag"
      default: "Remove the marks"
      }
    }

    package func moved(by distance: Int) -> Span {
      var moved = self
      moved.range = range.moved(by: distance)
      moved.removals = removals.map { (range: $0.range.moved(by: distance), replacement: $0.replacement) }
      return moved
    }
  }

  static func spans(in bytes: [UInt8], tokens: [Token]) -> [Span] {
    spans(in: bytes, 0..<bytes.count, tokens: tokens)
  }

  /// The markup of whole paragraphs, where nothing is fenced: a fence goes over blank lines.
  ///
  /// - Parameter tokens: those in `range`.
  static func spans(in bytes: [UInt8], _ range: Range<Int>, tokens: some Sequence<Token>) -> [Span] {
    guard bytes[range].contains(where: isMark) else { return [] }
    var scanner = Scanner(bytes, range, tokens: tokens)
    return scanner.run()
  }

  /// Whether three backticks stand anywhere.
  static func hasFence(in bytes: [UInt8]) -> Bool {
    var offset = 0
    while let tick = ByteSearch.first(UInt8(ascii: "`"), in: bytes, offset..<bytes.count) {
      if ASCII.has("```", at: tick, in: bytes) { return true }
      offset = tick + 1
    }
    return false
  }

  /// Whether a mark may begin with `byte`.
  fileprivate static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "`"), UInt8(ascii: "#"),
      UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "|"), UInt8(ascii: "<"), UInt8(ascii: "&"):
      return true
    default: return false
    }
  }
}

private struct Scanner {
  private let bytes: [UInt8]
  private var spans: [MarkupScanner.Span] = []
  private var index: Int
  private let end: Int
  /// Links, handles and tags: nothing in them is markup.
  private let protected: [Range<Int>]

  init(_ bytes: [UInt8], _ range: Range<Int>, tokens: some Sequence<Token>) {
    self.bytes = bytes
    self.index = range.lowerBound
    self.end = range.upperBound
    self.protected = tokens.filter { token in
      switch token.kind {
      case .link, .email, .mention, .hashtag: true
      default: false
      }
    }.map(\.range)
  }

  mutating func run() -> [MarkupScanner.Span] {
    var isLineStart = true
    var next = 0
    while index < end {
      while next < protected.count, protected[next].upperBound <= index { next += 1 }
      if next < protected.count, protected[next].contains(index) {
        index = protected[next].upperBound
        isLineStart = false
        continue
      }
      let byte = bytes[index]
      if isLineStart, readBlock(byte) {
        isLineStart = bytes.indices.contains(index) && index > 0 && bytes[index - 1] == UInt8(ascii: "\n")
        continue
      }
      isLineStart = byte == UInt8(ascii: "\n")
      if !readInline(byte) {
        index += 1
        if !isLineStart { index = plainEnd(next < protected.count ? protected[next].lowerBound : bytes.count) }
      }
    }
    return spans
  }

  /// The end of the text from `index` on in which nothing can begin, up to `limit` at most.
  private func plainEnd(_ limit: Int) -> Int {
    let span = bytes.span
    var end = index
    while end < limit {
      let byte = span[end]
      // Most are small letters, so these are told first.
      guard byte &- 0x61 < 26 || byte != UInt8(ascii: "\n") && !MarkupScanner.isMark(byte) else { break }
      end += 1
    }
    return end
  }

  /// How far behind its opening a mark within a line may close: further on, nobody meant the two for a pair, and text
  /// full of openings would be searched again and again.
  private static let longestSpan = 1_024

  /// The end of the line, or of the longest span that may begin at `offset`.
  private func spanEnd(from offset: Int) -> Int {
    let limit = min(bytes.count, offset + Self.longestSpan)
    return bytes[offset..<limit].firstIndex(of: UInt8(ascii: "\n")) ?? limit
  }

  private func lineEnd(from offset: Int) -> Int {
    bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
  }

  private mutating func add(
    _ kind: Markup.Kind, _ range: Range<Int>, _ marks: String, _ removals: [(Range<Int>, String)]
  ) {
    spans.append(
      .init(kind: kind, range: range, marks: marks, removals: removals.map { (range: $0.0, replacement: $0.1) }))
  }

  // MARK: Lines

  /// Headings, quotes and fences; true when one was read.
  private mutating func readBlock(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "#"): readHeading()
    case UInt8(ascii: ">"): readQuote()
    case UInt8(ascii: "`"): readFence()
    default: false
    }
  }

  private mutating func readHeading() -> Bool {
    let level = bytes[index...].prefix { $0 == UInt8(ascii: "#") }.count
    let end = lineEnd(from: index)
    let title = index + level
    guard level <= 6, title < end, bytes[title] == UInt8(ascii: " "), !ASCII.trimmed(title..<end, in: bytes).isEmpty
    else { return false }
    add(.heading, index..<end, "the heading mark \(String(repeating: "#", count: level))", [(index..<(title + 1), "")])
    index = title + 1
    return true
  }

  private mutating func readQuote() -> Bool {
    let start = index
    var removals: [(Range<Int>, String)] = []
    var end = start
    while index < bytes.count, bytes[index] == UInt8(ascii: ">") {
      let isSpaced = index + 1 < bytes.count && ASCII.isBlank(bytes[index + 1])
      // `>50 %` and `>:(` are no quotes.
      guard isSpaced, index + 2 < bytes.count, !ASCII.isDigit(bytes[index + 2]) else { break }
      removals.append((index..<(index + 2), ""))
      end = lineEnd(from: index)
      index = min(end + 1, bytes.count)
    }
    guard !removals.isEmpty else {
      index = start
      return false
    }
    add(.quote, start..<end, "the quote mark >", removals)
    return true
  }

  private mutating func readFence() -> Bool {
    guard ASCII.has("```", at: index, in: bytes) else { return false }
    let start = index
    let contentStart = min(lineEnd(from: index) + 1, bytes.count)
    var line = contentStart
    while line < bytes.count {
      let end = lineEnd(from: line)
      if ASCII.has("```", at: line, in: bytes) {
        let closing = max(contentStart, line - 1)..<end
        add(.codeBlock, start..<end, "the code fence ```", [(start..<contentStart, ""), (closing, "")])
        index = min(end + 1, bytes.count)
        return true
      }
      line = end + 1
    }
    return false
  }

  // MARK: Within a line

  /// True when markup was read and `index` moved behind its opening.
  private mutating func readInline(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"): readEmphasis(byte)
    case UInt8(ascii: "~"): readPaired("~~", .strikethrough, "the marks ~~")
    case UInt8(ascii: "`"): readCode()
    case UInt8(ascii: "["): readLink()
    case UInt8(ascii: "|"): readPaired("||", .spoiler, "the marks ||")
    case UInt8(ascii: ">"): readRedditSpoiler()
    case UInt8(ascii: "<"): readTag()
    case UInt8(ascii: "&"): readCharacterReference()
    default: false
    }
  }

  /// `>!…!<`.
  private mutating func readRedditSpoiler() -> Bool {
    guard ASCII.has(">!", at: index, in: bytes) else { return false }
    let inner = index + 2
    guard let close = (inner..<spanEnd(from: inner)).first(where: { ASCII.has("!<", at: $0, in: bytes) }),
      close > inner
    else { return false }
    add(.spoiler, index..<(close + 2), "the marks >! and !<", [(index..<inner, ""), (close..<(close + 2), "")])
    index = inner
    return true
  }

  // MARK: HTML

  /// `<b>`, `</p>`, `<a href="…">`, `<br/>`.
  private mutating func readTag() -> Bool {
    guard let tag = HTMLTag(bytes, at: index) else { return false }
    add(.html, tag.range, "the tag \(tag.shown)", [(tag.range, tag.breaksLine ? "\n" : "")])
    index = tag.range.upperBound
    return true
  }

  /// `&amp;`, `&nbsp;`, `&#39;`.
  private mutating func readCharacterReference() -> Bool {
    guard let reference = HTMLReference(bytes, at: index) else { return false }
    let name = String(decoding: bytes[reference.range], as: UTF8.self)
    add(.html, reference.range, "“\(name)”", [(reference.range, reference.character)])
    index = reference.range.upperBound
    return true
  }

  private mutating func readEmphasis(_ mark: UInt8) -> Bool {
    let length = bytes[index...].prefix { $0 == mark }.count
    guard length <= 3, opens(at: index, length: length, mark: mark),
      let close = closing(of: mark, length: length, from: index + length)
    else {
      index += length
      return true
    }
    let inner = (index + length)..<close
    let end = close + length
    let marks = String(repeating: String(UnicodeScalar(mark)), count: length)
    if length == 1, isRemark(index..<end) {
      index = end
      return true
    }
    add(
      length == 1 ? .italic : .bold, index..<end, "the marks \(marks)",
      [(index..<inner.lowerBound, ""), (close..<end, "")])
    index = inner.lowerBound
    return true
  }

  private mutating func readPaired(_ marks: StaticString, _ kind: Markup.Kind, _ name: String) -> Bool {
    let length = marks.utf8CodeUnitCount
    guard ASCII.has(marks, at: index, in: bytes), opens(at: index, length: length, mark: bytes[index]),
      let close = closing(of: bytes[index], length: length, from: index + length)
    else { return false }
    add(kind, index..<(close + length), name, [(index..<(index + length), ""), (close..<(close + length), "")])
    index += length
    return true
  }

  private mutating func readCode() -> Bool {
    let end = spanEnd(from: index)
    // In `don`t` it stands for an apostrophe.
    guard !isWord(before: index), let close = bytes[(index + 1)..<end].firstIndex(of: UInt8(ascii: "`")),
      close > index + 1, !isWord(at: close + 1)
    else { return false }
    add(.code, index..<(close + 1), "the code mark `", [(index..<(index + 1), ""), (close..<(close + 1), "")])
    index = close + 1
    return true
  }

  /// `[text](address)`.
  private mutating func readLink() -> Bool {
    let end = spanEnd(from: index)
    guard let close = bytes[index..<end].firstIndex(of: UInt8(ascii: "]")), close > index + 1,
      ASCII.has("](", at: close, in: bytes)
    else { return false }
    var depth = 1
    var target = close + 2
    while target < end {
      if bytes[target] == UInt8(ascii: "(") { depth += 1 }
      if bytes[target] == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { break }
      target += 1
    }
    guard target < end, target > close + 2, !bytes[(close + 2)..<target].contains(UInt8(ascii: " ")) else {
      return false
    }
    let isImage = index > 0 && bytes[index - 1] == UInt8(ascii: "!")
    let start = isImage ? index - 1 : index
    let text = bytes[(index + 1)..<close]
    let address = bytes[(close + 2)..<target]
    // Text that is the address itself needs no second copy of it.
    let removals: [(Range<Int>, String)] =
      text == address
      ? [(start..<(index + 1), ""), (close..<(target + 1), "")]
      : [(start..<(index + 1), ""), (close..<(close + 2), " "), (target..<(target + 1), "")]
    add(.link, start..<(target + 1), "the Markdown link", removals)
    index = target + 1
    return true
  }

  /// Whether a mark stands where emphasis can open: a word behind it, none before it.
  private func opens(at offset: Int, length: Int, mark: UInt8) -> Bool {
    guard offset + length < bytes.count, !ASCII.isSpace(bytes[offset + length]) else { return false }
    return !isWord(before: offset)
  }

  private func closing(of mark: UInt8, length: Int, from start: Int) -> Int? {
    var offset = start
    let end = spanEnd(from: start)
    while offset < end {
      guard bytes[offset] == mark else {
        offset += 1
        continue
      }
      let run = bytes[offset...].prefix { $0 == mark }.count
      if run == length, offset > start, !ASCII.isSpace(bytes[offset - 1]), !isWord(at: offset + run) { return offset }
      offset += run
    }
    return nil
  }

  private func isWord(before offset: Int) -> Bool {
    UTF8Scalar.decode(bytes, before: offset).map { isWord($0.scalar) } ?? false
  }

  private func isWord(at offset: Int) -> Bool {
    isWord(UTF8Scalar.decode(bytes, at: offset).scalar)
  }

  private func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? ASCII.isAlphanumeric(UInt8(truncatingIfNeeded: scalar.value)) : scalar.properties.isAlphabetic
  }

  /// Whether `*…*` is a sentence of its own: nothing, or the end of a sentence, before it or behind it.
  private func isRemark(_ range: Range<Int>) -> Bool {
    guard bytes[range.lowerBound] == UInt8(ascii: "*") else { return false }
    var before = range.lowerBound
    while before > 0, bytes[before - 1] == UInt8(ascii: " ") { before -= 1 }
    let startsSentence = before == 0 || "\n.!?:".utf8.contains(bytes[before - 1])
    var after = range.upperBound
    while after < bytes.count, bytes[after] == UInt8(ascii: " ") { after += 1 }
    let endsLine = after == bytes.count || bytes[after] == UInt8(ascii: "\n")
    return startsSentence && (endsLine || ASCII.isUpper(bytes[after]))
      || endsLine && before > 0
        && "\n.!?".utf8.contains(bytes[before - 1])
  }
}
