import PostText

/// Reads the text of a block: what is markup goes, what it says stays.
///
/// One pass finds what is left out; brackets and emphasis are paired with stacks, so that the work grows with the text
/// alone, whatever it holds.
struct InlineReader {
  private let raw: MappedText
  private let bytes: [UInt8]
  private let definitions: [String: String]
  /// For each `[`, its `]`; empty where there is none.
  private var closers: [Int: Int] = [:]
  /// What isn't shown, and what is shown in its place.
  private var removed: [(range: Range<Int>, shown: String)] = []
  private var links: [(label: Range<Int>, address: String)] = []
  private var pictures: [InlineText.Picture] = []
  private var code: [Range<Int>] = []
  /// Where text that was dealt with ends, by where it begins.
  private var jumps: [Int: Int] = [:]
  private var emphasis = EmphasisStack()
  private var isAllStrong = false
  private var openLink: (start: Int, address: String)?

  /// - Parameter definitions: addresses of the text by the names that it gives them, in small letters.
  static func read(_ raw: MappedText, definitions: [String: String]) -> InlineText {
    var reader = InlineReader(raw, definitions)
    reader.scan()
    return reader.result()
  }

  private init(_ raw: MappedText, _ definitions: [String: String]) {
    self.raw = raw
    self.bytes = raw.bytes
    self.definitions = definitions
    var open: [Int] = []
    for (offset, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "[") {
        open.append(offset)
      } else if byte == UInt8(ascii: "]"), let start = open.popLast() {
        closers[start] = offset
      }
    }
  }

  private mutating func scan() {
    var index = 0
    while index < bytes.count {
      if let end = jumps[index] {
        index = max(end, index + 1)
        continue
      }
      index = max(step(at: index), index + 1)
    }
  }

  /// Looks at what begins at `index`; says where to go on.
  private mutating func step(at index: Int) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "\\"): escape(at: index)
    case UInt8(ascii: "`"): codeSpan(at: index)
    case UInt8(ascii: "!"): picture(at: index)
    case UInt8(ascii: "["): link(at: index)
    case UInt8(ascii: "<"): tag(at: index)
    case UInt8(ascii: "{"): template(at: index)
    case UInt8(ascii: "&"): reference(at: index)
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): emphasisRun(at: index)
    case UInt8(ascii: "h"), UInt8(ascii: "H"): address(at: index)
    case UInt8(ascii: ":"): shortcode(at: index)
    default: index + 1
    }
  }

  private mutating func remove(_ range: Range<Int>, showing shown: String = "") {
    removed.append((range, shown))
  }

  private mutating func escape(at index: Int) -> Int {
    guard index + 1 < bytes.count else { return index + 1 }
    let next = bytes[index + 1]
    guard next < 0x80, !ASCII.isAlphanumeric(next), !ASCII.isSpace(next) else { return index + 1 }
    remove(index..<(index + 1))
    return index + 2
  }

  /// An address in the text is left as it is, whatever signs are in it.
  private func address(at index: Int) -> Int {
    guard
      ASCII.has("http://", at: index, in: bytes, ignoringCase: true)
        || ASCII.has("https://", at: index, in: bytes, ignoringCase: true)
    else { return index + 1 }
    return bytes[index...].firstIndex { ASCII.isSpace($0) || "<>)]\"".utf8.contains($0) } ?? bytes.count
  }

  /// `:tada:`.
  private mutating func shortcode(at index: Int) -> Int {
    let start = index + 1
    let name = bytes[start...].prefix(Self.longestShortcode).prefix(while: Self.isInShortcode)
    let end = start + name.count
    guard !name.isEmpty, end < bytes.count, bytes[end] == UInt8(ascii: ":"),
      index == 0 || !ASCII.isAlphanumeric(bytes[index - 1]),
      let emoji = EmojiShortcode.emoji(named: String(decoding: name, as: UTF8.self))
    else { return start }
    remove(index..<(end + 1), showing: emoji)
    return end + 1
  }

  private static let longestShortcode = 30

  private static func isInShortcode(_ byte: UInt8) -> Bool {
    ASCII.isLower(byte) || ASCII.isDigit(byte) || "_+-".utf8.contains(byte)
  }

  private mutating func codeSpan(at index: Int) -> Int {
    let length = bytes[index...].prefix { $0 == UInt8(ascii: "`") }.count
    let limit = min(bytes.count, index + Self.longestMark)
    var end = index + length
    while end < limit {
      guard bytes[end] == UInt8(ascii: "`") else {
        end += 1
        continue
      }
      let closing = bytes[end...].prefix { $0 == UInt8(ascii: "`") }.count
      if closing == length {
        remove(index..<(index + length))
        remove(end..<(end + length))
        code.append((index + length)..<end)
        return end + length
      }
      end += closing
    }
    return index + length
  }

  /// No mark of a writer is longer; a search beyond would only find what belongs to something else.
  private static let longestMark = 2_000

  // MARK: Links and pictures

  /// `![alt](path)`.
  private mutating func picture(at index: Int) -> Int {
    guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "["), let close = closers[index + 1],
      let target = target(behind: close)
    else { return index + 1 }
    pictures.append(
      InlineText.Picture(alt: string((index + 2)..<close), path: string(target.address)))
    remove(index..<target.end)
    return target.end
  }

  /// `[label](address)`, `[label][name]`, `[name]`, and the note mark `[^1]`.
  private mutating func link(at index: Int) -> Int {
    guard let close = closers[index], close > index + 1, close - index < Self.longestMark else { return index + 1 }
    if bytes[index + 1] == UInt8(ascii: "^") {
      remove(index..<(close + 1))
      return close + 1
    }
    let label = (index + 1)..<close
    var end = close + 1
    var address: String?
    if let target = target(behind: close) {
      address = string(target.address)
      end = target.end
    } else if close + 1 < bytes.count, bytes[close + 1] == UInt8(ascii: "["), let second = closers[close + 1] {
      // A name that nothing explains is still no part of what is read.
      let name = second > close + 2 ? (close + 2)..<second : label
      address = definitions[string(name).lowercased()]
      end = second + 1
    } else if let defined = definitions[string(label).lowercased()] {
      address = defined
    } else {
      return index + 1
    }
    remove(index..<(index + 1))
    remove(close..<end)
    jumps[close] = end
    if let address, Self.isWebAddress(address) { links.append((label, address)) }
    return index + 1
  }

  /// The address in `(…)` behind a bracket.
  private func target(behind close: Int) -> (address: Range<Int>, end: Int)? {
    guard close + 1 < bytes.count, bytes[close + 1] == UInt8(ascii: "(") else { return nil }
    let start = close + 2
    var depth = 0
    var index = start
    let limit = min(bytes.count, start + Self.longestMark)
    while index < limit {
      let byte = bytes[index]
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      index += 1
    }
    guard index < limit else { return nil }
    var address = ASCII.trimmed(start..<index, in: bytes)
    if let blank = bytes[address].firstIndex(where: ASCII.isSpace), bytes[address.lowerBound] != UInt8(ascii: "{") {
      address = address.lowerBound..<blank
    }
    if address.count > 1, bytes[address.lowerBound] == UInt8(ascii: "<"),
      bytes[address.upperBound - 1] == UInt8(ascii: ">")
    {
      address = (address.lowerBound + 1)..<(address.upperBound - 1)
    }
    return (address, index + 1)
  }

  private static func isWebAddress(_ address: String) -> Bool {
    address.hasPrefix("https://") || address.hasPrefix("http://")
  }

  // MARK: HTML, templates, references

  private mutating func tag(at index: Int) -> Int {
    let limit = min(bytes.count, index + Self.longestMark)
    guard index + 1 < limit, let close = bytes[index..<limit].firstIndex(of: UInt8(ascii: ">")) else {
      return index + 1
    }
    let inside = (index + 1)..<close
    let first = bytes[index + 1]
    if ASCII.has("http://", at: index + 1, in: bytes) || ASCII.has("https://", at: index + 1, in: bytes)
      || bytes[inside].contains(UInt8(ascii: "@")) && !bytes[inside].contains(where: ASCII.isSpace)
    {
      remove(index..<(index + 1))
      remove(close..<(close + 1))
      return close + 1
    }
    guard ASCII.isLetter(first) || first == UInt8(ascii: "/") || first == UInt8(ascii: "!") else { return index + 1 }
    readTag(inside, end: close + 1)
    remove(index..<(close + 1), showing: isLineBreakTag(inside) ? "\n" : "")
    return close + 1
  }

  private func isLineBreakTag(_ inside: Range<Int>) -> Bool {
    ASCII.has("br", at: inside.lowerBound, in: bytes, ignoringCase: true)
      && (inside.count == 2 || !ASCII.isAlphanumeric(bytes[inside.lowerBound + 2]))
  }

  private mutating func readTag(_ inside: Range<Int>, end: Int) {
    let text = string(inside)
    if text.lowercased().hasPrefix("a "), let address = attribute("href", of: text), Self.isWebAddress(address) {
      openLink = (end, address)
    } else if text.lowercased() == "/a", let open = openLink {
      links.append((open.start..<max(open.start, inside.lowerBound - 1), open.address))
      openLink = nil
    } else if text.lowercased().hasPrefix("img "), let path = attribute("src", of: text) {
      pictures.append(InlineText.Picture(alt: attribute("alt", of: text) ?? "", path: path))
    }
  }

  private func attribute(_ name: String, of tag: String) -> String? {
    for part in tag.split(whereSeparator: \.isWhitespace) where part.hasPrefix(name + "=") {
      return String(part.dropFirst(name.utf8.count + 1)).filter { $0 != "\"" && $0 != "'" }
    }
    return nil
  }

  /// `{{ … }}`, `{% … %}`, and the attributes `{: … }`, `{.class}`, `{#id}` of some dialects.
  private mutating func template(at index: Int) -> Int {
    guard index + 1 < bytes.count else { return index + 1 }
    let closing: StaticString
    switch bytes[index + 1] {
    case UInt8(ascii: "{"): closing = "}}"
    case UInt8(ascii: "%"): closing = "%}"
    case UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "#"): closing = "}"
    default: return index + 1
    }
    var end = index + 2
    let limit = min(bytes.count, index + Self.longestMark)
    while end < limit, !ASCII.has(closing, at: end, in: bytes) { end += 1 }
    guard end < limit else { return index + 1 }
    remove(index..<(end + closing.utf8CodeUnitCount))
    return end + closing.utf8CodeUnitCount
  }

  /// `&amp;`, `&#8217;`, `&#x2019;`.
  private mutating func reference(at index: Int) -> Int {
    let limit = min(bytes.count, index + 12)
    guard let end = bytes[index..<limit].firstIndex(of: UInt8(ascii: ";")), end > index + 2,
      let shown = CharacterReference.text(of: string((index + 1)..<end))
    else { return index + 1 }
    remove(index..<(end + 1), showing: shown)
    return end + 1
  }

  // MARK: Emphasis

  private mutating func emphasisRun(at index: Int) -> Int {
    let mark = EmphasisMark(at: index, in: bytes)
    if mark.canClose, let opener = emphasis.pop(closedBy: mark) {
      let isWhole = opener.range.lowerBound == 0 && mark.range.upperBound == bytes.count
      isAllStrong = isAllStrong || isWhole && mark.count >= 2 && mark.byte != UInt8(ascii: "~")
      remove(opener.range)
      remove(mark.range)
    } else if mark.canOpen {
      emphasis.push(mark)
    }
    return mark.range.upperBound
  }

  // MARK: The result

  private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func result() -> InlineText {
    var text = MappedText()
    /// What of the raw text is shown, and where.
    var shown: [(raw: Int, text: Int)] = [(0, 0)]
    var offset = 0
    for (range, replacement) in removed.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where range.lowerBound >= offset {
      append(offset..<range.lowerBound, to: &text)
      text.append(Array(replacement.utf8), at: raw.origin(of: range).lowerBound)
      offset = range.upperBound
      // Blanks on both sides of what went are one.
      if replacement.isEmpty, text.bytes.last.map(ASCII.isBlank) ?? false, offset < bytes.count,
        ASCII.isBlank(bytes[offset])
      {
        offset += 1
      }
      shown.append((offset, text.bytes.count))
    }
    append(offset..<bytes.count, to: &text)
    let place = { (position: Int) -> Int in
      var low = 0
      var high = shown.count
      while high - low > 1 {
        let middle = (low + high) / 2
        if shown[middle].raw <= position { low = middle } else { high = middle }
      }
      return min(text.bytes.count, shown[low].text + position - shown[low].raw)
    }
    var result = InlineText(text: text)
    result.pictures = pictures
    result.isAllStrong = isAllStrong
    result.links = links.map { link in
      let start = place(link.label.lowerBound)
      return InlineText.Link(range: start..<max(start, place(link.label.upperBound)), address: link.address)
    }
    result.code = code.map { place($0.lowerBound)..<max(place($0.lowerBound), place($0.upperBound)) }
    return result
  }

  private func append(_ range: Range<Int>, to text: inout MappedText) {
    text.append(range, of: raw)
  }
}
