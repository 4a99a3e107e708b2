/// Reads the suppressions of a draft: directives in comments, and `timbre:` in the header.
struct SuppressionParser {
  private let text: SourceText
  private var found: [Suppression] = []
  /// Positions in `found` of the blocks that no `timbre-enable` has closed yet.
  private var open: [Int] = []

  static func suppressions(in comments: [Range<Int>], header: Header?, of text: SourceText) -> [Suppression] {
    var parser = SuppressionParser(text: text)
    parser.readHeader(header)
    for comment in comments { parser.read(comment) }
    return parser.found
  }

  private init(text: SourceText) {
    self.text = text
  }

  private mutating func readHeader(_ header: Header?) {
    guard let entry = header?.entry("timbre") else { return }
    for value in entry.values {
      let isOff = value.value == "off" || value.value == "false"
      found.append(Suppression(range: value.range, rule: isOff ? nil : value, extent: .file))
    }
  }

  private mutating func read(_ comment: Range<Int>) {
    let content = ASCII.trimmed((comment.lowerBound + 4)..<(comment.upperBound - 3), in: text.bytes)
    guard ASCII.has("timbre-", at: content.lowerBound, in: text.bytes) else { return }
    var words = words(in: content)
    let directive = words.removeFirst().value
    switch directive {
    case "timbre-disable":
      add(words, in: comment, extent: .range(comment.upperBound..<text.bytes.count), isOpen: true)
    case "timbre-enable": close(words, at: comment.lowerBound)
    case "timbre-disable-next-line": add(words, in: comment, extent: .range(nextLine(after: comment)))
    case "timbre-disable-file": add(words, in: comment, extent: .file)
    case "timbre-allow": addMatch(words, in: comment)
    default: break
    }
  }

  private mutating func add(
    _ rules: [Spanned<String>], in comment: Range<Int>, extent: Suppression.Extent, isOpen: Bool = false
  ) {
    let rules: [Spanned<String>?] = rules.isEmpty ? [nil] : rules
    for rule in rules {
      if isOpen { open.append(found.count) }
      found.append(Suppression(range: comment, rule: rule, extent: extent))
    }
  }

  private mutating func addMatch(_ words: [Spanned<String>], in comment: Range<Int>) {
    guard let rule = words.first, words.count == 2 else { return }
    found.append(Suppression(range: comment, rule: rule, extent: .text(words[1].value)))
  }

  private mutating func close(_ rules: [Spanned<String>], at offset: Int) {
    for index in open {
      guard case .range(let range) = found[index].extent else { continue }
      let closes = rules.isEmpty || rules.contains { $0.value == found[index].rule?.value }
      if closes { found[index].extent = .range(range.lowerBound..<max(range.lowerBound, offset)) }
    }
    open.removeAll { index in
      guard case .range(let range) = found[index].extent else { return true }
      return range.upperBound <= offset
    }
  }

  /// The line below the one on which the comment ends.
  private func nextLine(after comment: Range<Int>) -> Range<Int> {
    let line = text.lines.line(at: comment.upperBound - 1) + 1
    return line < text.lines.count
      ? text.lines.range(ofLine: line) : text.bytes.count..<text.bytes.count
  }

  /// Words parted by white space or commas; a quoted stretch is one word.
  private func words(in range: Range<Int>) -> [Spanned<String>] {
    var words: [Spanned<String>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text.bytes[index]
      if ASCII.isSpace(byte) || byte == UInt8(ascii: ",") {
        index += 1
        continue
      }
      let isQuoted = byte == UInt8(ascii: "\"")
      let start = isQuoted ? index + 1 : index
      var end = start
      while end < range.upperBound {
        let next = text.bytes[end]
        if isQuoted ? next == UInt8(ascii: "\"") : ASCII.isSpace(next) || next == UInt8(ascii: ",") { break }
        end += 1
      }
      words.append(Spanned(text.string(in: start..<end), start..<end))
      index = isQuoted ? end + 1 : end
    }
    return words
  }
}
