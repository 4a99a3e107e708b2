import PostText

/// Parts a text, as writers type it, into blocks: Markdown where there is any, and lines where there is none.
///
/// It reads each line once and never fails.
struct BlockParser {
  private let bytes: [UInt8]
  private var blocks: [Block] = []
  private var open: Block?
  private var lists = 0
  /// The items that are open, each inside the one before.
  private var levels: [ListLevel] = []
  /// The mark of the fence that is open, and the lines in it.
  private var fence: (mark: UInt8, length: Int)?
  private var isAfterBlank = true
  /// Whether the lines here are rows, though none begins with a bar.
  private var isInTable = false
  private(set) var definitions: [String: Range<Int>] = [:]

  static func parse(_ bytes: [UInt8], from start: Int = 0) -> (blocks: [Block], definitions: [String: Range<Int>]) {
    var parser = BlockParser(bytes: bytes)
    var start = start
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      parser.read(start..<end)
      start = end + 1
    }
    parser.close()
    return (parser.blocks, parser.definitions)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func close() {
    if let block = open { blocks.append(block) }
    open = nil
  }

  private mutating func start(_ kind: Block.Kind, _ line: Range<Int>) {
    close()
    open = Block(kind: kind, lines: line.isEmpty ? [] : [line])
  }

  private mutating func read(_ line: Range<Int>) {
    let content = ASCII.trimmed(line, in: bytes)
    if fence != nil { return readInFence(content) }
    guard !content.isEmpty else {
      close()
      isAfterBlank = true
      isInTable = false
      return
    }
    defer { isAfterBlank = false }
    let indent = content.lowerBound - line.lowerBound
    if let mark = fenceMark(content) {
      start(.code, content)
      fence = mark
    } else if readTableRule(content) || readRule(content) {
      return
    } else if isInTable, bytes[content].contains(UInt8(ascii: "|")) {
      start(.row, content)
    } else if let heading = heading(content) {
      start(.heading(level: heading.level), heading.title)
      close()
    } else if let item = item(content) {
      let list = listNumber()
      start(.item(list: list, isOrdered: item.number != nil), item.content)
      let number = openLevel(indent, number: item.number)
      open?.depth = levels.count - 1
      open?.number = number
    } else if bytes[content.lowerBound] == UInt8(ascii: "|"), content.count > 1 {
      start(.row, content)
    } else if bytes[content.lowerBound] == UInt8(ascii: ">") {
      readQuote(content)
    } else if indent >= 4, isAfterBlank, !isInList {
      start(.code, content)
    } else if let definition = definition(content) {
      definitions[definition.name] = definition.target
    } else if open != nil, open?.kind != .row, !opensElement(content) {
      open?.lines.append(content)
    } else {
      start(.paragraph, content)
    }
    if closesElement(content) { close() }
  }

  /// `<p …`, `<div …`, `<h2 …`, `<ul …`: a block in HTML.
  private func opensElement(_ content: Range<Int>) -> Bool {
    Self.elements.contains { name in
      content.count > name.utf8.count + 1 && bytes[content.lowerBound] == UInt8(ascii: "<")
        && bytes[(content.lowerBound + 1)...].starts(with: name.utf8)
        && !ASCII.isAlphanumeric(bytes[content.lowerBound + 1 + name.utf8.count])
    }
  }

  private func closesElement(_ content: Range<Int>) -> Bool {
    Self.elements.contains { name in bytes[content].reversed().starts(with: "</\(name)>".utf8.reversed()) }
  }

  private static let elements = [
    "p", "div", "h1", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "figure", "section",
  ]

  private mutating func readInFence(_ content: Range<Int>) {
    open?.lines.append(content)
    guard let fence, let mark = fenceMark(content), mark.mark == fence.mark, mark.length >= fence.length else {
      return
    }
    self.fence = nil
    close()
  }

  private func fenceMark(_ content: Range<Int>) -> (mark: UInt8, length: Int)? {
    guard Self.isFence(bytes[content]), let first = content.first.map({ bytes[$0] }) else { return nil }
    return (first, bytes[content].prefix { $0 == first }.count)
  }

  /// Whether a line opens or closes a block of code.
  static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else { return false }
    return line.prefix { $0 == first }.count >= 3
  }

  /// A line of `---`, `***`, `___` or `===`: a rule, or what makes a heading of the line above.
  private mutating func readRule(_ content: Range<Int>) -> Bool {
    let first = bytes[content.lowerBound]
    guard "-*_=".utf8.contains(first), content.count >= 3,
      bytes[content].allSatisfy({ $0 == first || ASCII.isBlank($0) })
    else { return false }
    if let block = open, block.kind == .paragraph, block.lines.count == 1, "-=".utf8.contains(first) {
      open?.kind = .heading(level: first == UInt8(ascii: "=") ? 1 : 2)
    }
    close()
    return true
  }

  private func heading(_ content: Range<Int>) -> (level: Int, title: Range<Int>)? {
    let level = bytes[content].prefix { $0 == UInt8(ascii: "#") }.count
    guard 1...6 ~= level, level < content.count, ASCII.isBlank(bytes[content.lowerBound + level]) else { return nil }
    var title = ASCII.trimmed((content.lowerBound + level)..<content.upperBound, in: bytes)
    while !title.isEmpty, bytes[title.upperBound - 1] == UInt8(ascii: "#") {
      title = ASCII.trimmed(title.lowerBound..<(title.upperBound - 1), in: bytes)
    }
    return title.isEmpty ? nil : (level, title)
  }

  /// `- text`, `* text`, `• text`, `1. text`.
  private func item(_ content: Range<Int>) -> (content: Range<Int>, number: Int?)? {
    var end = content.lowerBound
    var number: Int?
    if ASCII.isDigit(bytes[end]) {
      while end < content.upperBound, ASCII.isDigit(bytes[end]), end - content.lowerBound < 3 { end += 1 }
      guard end < content.upperBound, ".)".utf8.contains(bytes[end]) else { return nil }
      number = Int(String(decoding: bytes[content.lowerBound..<end], as: UTF8.self))
      end += 1
    } else if "-*+".utf8.contains(bytes[end]) {
      end += 1
    } else if ASCII.has("•", at: end, in: bytes) {
      end += 3
    } else {
      return nil
    }
    guard end < content.upperBound, ASCII.isBlank(bytes[end]) else { return nil }
    let text = ASCII.trimmed(end..<content.upperBound, in: bytes)
    if text.isEmpty { return nil }
    // A heading inside an item is its first line.
    return (heading(text)?.title ?? text, number)
  }

  private var isInList: Bool {
    let last = open?.kind ?? blocks.last?.kind
    if case .item = last { return true }
    return false
  }

  /// The number of the list that an item here belongs to.
  private mutating func listNumber() -> Int {
    if case .item(let list, _) = open?.kind ?? blocks.last?.kind { return list }
    lists += 1
    levels = []
    return lists - 1
  }

  /// Opens an item that is set in so far, two more being a level; says the number that it stands for.
  private mutating func openLevel(_ indent: Int, number: Int?) -> Int? {
    while levels.count > 1, let last = levels.last, indent < last.indent { levels.removeLast() }
    let isDeeper = levels.last.map { indent >= $0.indent + 2 } ?? true
    if isDeeper, levels.count < Self.mostLevels { levels.append(ListLevel(indent: indent)) }
    return number.map { levels[levels.count - 1].meaning(of: $0) }
  }

  /// What is deeper can't be told apart in a post.
  private static let mostLevels = 3

  /// `--- | ---`: the line above it heads a table.
  private mutating func readTableRule(_ content: Range<Int>) -> Bool {
    guard bytes[content].contains(UInt8(ascii: "|")), bytes[content].contains(UInt8(ascii: "-")),
      bytes[content].allSatisfy({ "|-: ".utf8.contains($0) })
    else { return false }
    if let head = open?.lines.popLast(), bytes[head].contains(UInt8(ascii: "|")) || open?.kind == .row {
      if open?.lines.isEmpty ?? true { open = nil }
      start(.row, head)
    }
    close()
    isInTable = true
    return true
  }

  private mutating func readQuote(_ content: Range<Int>) {
    var start = content.lowerBound
    while start < content.upperBound, bytes[start] == UInt8(ascii: ">") || ASCII.isBlank(bytes[start]) { start += 1 }
    guard start < content.upperBound else { return close() }
    if open?.kind == .quote {
      open?.lines.append(start..<content.upperBound)
    } else {
      self.start(.quote, start..<content.upperBound)
    }
  }

  /// `[name]: address`.
  private func definition(_ content: Range<Int>) -> (name: String, target: Range<Int>)? {
    guard bytes[content.lowerBound] == UInt8(ascii: "["),
      let close = bytes[content].firstIndex(of: UInt8(ascii: "]")), close + 1 < content.upperBound,
      bytes[close + 1] == UInt8(ascii: ":"), close > content.lowerBound + 1
    else { return nil }
    var target = ASCII.trimmed((close + 2)..<content.upperBound, in: bytes)
    let end = bytes[target].firstIndex(where: ASCII.isBlank) ?? target.upperBound
    target = target.lowerBound..<end
    if target.count > 2, bytes[target.lowerBound] == UInt8(ascii: "<") {
      target = (target.lowerBound + 1)..<(target.upperBound - 1)
    }
    guard !target.isEmpty else { return nil }
    let name = String(decoding: bytes[(content.lowerBound + 1)..<close], as: UTF8.self).lowercased()
    return (name, target)
  }
}

/// The items of a list that are set in alike.
private struct ListLevel {
  let indent: Int
  /// The last number, as written and as meant.
  private var last: (written: Int, meant: Int)?

  init(indent: Int) { self.indent = indent }

  /// What the number of an item counts: the one that is written, but the next one where all are written alike.
  mutating func meaning(of number: Int) -> Int {
    var meant = number
    if let last, last.written == number { meant = last.meant + 1 }
    last = (number, meant)
    return meant
  }
}
