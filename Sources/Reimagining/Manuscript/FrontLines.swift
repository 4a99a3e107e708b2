import PostText

/// What some programs keep above a text to describe it, apart from a header between `---`: TOML between `+++`, and
/// lines such as `Title: …` down to the first blank one.
struct FrontLines {
  private(set) var title: Range<Int>?
  /// Where the text itself begins.
  private(set) var end = 0

  init(_ bytes: [UInt8]) {
    if ASCII.has("+++\n", at: 0, in: bytes) {
      readTOML(bytes)
    } else {
      readLines(bytes)
    }
  }

  private mutating func readTOML(_ bytes: [UInt8]) {
    var start = 4
    var found: Range<Int>?
    while start < bytes.count {
      let line = Self.line(from: start, in: bytes)
      if line.count >= 3, ASCII.has("+++", at: line.lowerBound, in: bytes) {
        (title, end) = (found, min(bytes.count, line.upperBound + 1))
        return
      }
      if found == nil, let entry = Self.entry(line, separator: UInt8(ascii: "="), in: bytes), entry.key == "title" {
        found = Self.unquoted(entry.value, in: bytes)
      }
      start = line.upperBound + 1
    }
  }

  /// One line of that form may be a sentence; two with known keys describe the text.
  private mutating func readLines(_ bytes: [UInt8]) {
    var start = 0
    var known = 0
    var found: Range<Int>?
    while start < bytes.count {
      let line = Self.line(from: start, in: bytes)
      guard let entry = Self.entry(line, separator: UInt8(ascii: ":"), in: bytes), Self.keys.contains(entry.key) else {
        break
      }
      known += 1
      if entry.key == "title" { found = entry.value }
      start = line.upperBound + 1
    }
    guard known > 1 else { return }
    (title, end) = (found, min(bytes.count, start))
  }

  private static let keys: Set<String> = [
    "title", "number", "date", "category", "categories", "author", "authors", "tags", "slug", "summary", "status",
    "modified", "layout", "permalink", "lang",
  ]

  private static func line(from start: Int, in bytes: [UInt8]) -> Range<Int> {
    start..<(ByteSearch.first(UInt8(ascii: "\n"), in: bytes, start..<bytes.count) ?? bytes.count)
  }

  private static func entry(
    _ line: Range<Int>, separator: UInt8, in bytes: [UInt8]
  ) -> (key: String, value: Range<Int>)? {
    guard let place = bytes[line].prefix(24).firstIndex(of: separator) else { return nil }
    let key = ASCII.trimmed(line.lowerBound..<place, in: bytes)
    return (
      String(decoding: bytes[key], as: UTF8.self).lowercased(),
      ASCII.trimmed((place + 1)..<line.upperBound, in: bytes)
    )
  }

  private static func unquoted(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    guard range.count > 1, let first = range.first,
      bytes[first] == UInt8(ascii: "\"") || bytes[first] == UInt8(ascii: "'"),
      bytes[range.upperBound - 1] == bytes[first]
    else { return range }
    return (range.lowerBound + 1)..<(range.upperBound - 1)
  }
}
