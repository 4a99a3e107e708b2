/// What reading a draft needs to know of the platforms: which names open a variant, which platforms have
/// threads, and which field lines each of them takes.
package struct DraftSyntax: Sendable {
  package struct Platform: Sendable {
    package var id: String
    package var threads: Bool
    /// Lower-case names of the field lines: `title`, `alt`, `cw`, …
    package var fields: Set<String>

    package init(id: String, threads: Bool, fields: Set<String>) {
      self.id = id
      self.threads = threads
      self.fields = fields
    }
  }

  private var platforms: [[UInt8]: Platform] = [:]
  /// The first and the last characters of the names, which tell most headings from them.
  private var firsts = LetterSet()
  private var lasts = LetterSet()

  package init(_ entries: [(names: [String], platform: Platform)]) {
    for entry in entries {
      for name in entry.names.map({ ASCII.folded($0) }) {
        platforms[name] = entry.platform
        if let first = name.first { firsts.insert(first) }
        if let last = name.last { lasts.insert(last) }
      }
    }
  }

  /// The platform of that name or alias; case, spaces and punctuation don't matter.
  package func platform(named name: some StringProtocol) -> Platform? {
    platforms[ASCII.folded(name)]
  }

  /// The platform a heading names: `LinkedIn`, `X / Twitter`, `Instagram (caption)`; nil when the heading
  /// says anything else.
  package func platform(inHeading title: Range<Int>, of bytes: [UInt8]) -> Platform? {
    var end = title.upperBound
    if end > title.lowerBound, bytes[end - 1] == UInt8(ascii: ":") { end -= 1 }
    if end > title.lowerBound, bytes[end - 1] == UInt8(ascii: ")") {
      guard let open = bytes[title.lowerBound..<end].lastIndex(of: UInt8(ascii: "(")) else { return nil }
      end = open
    }
    // No platform's name and alias together come near this length; prose does.
    guard end - title.lowerBound <= 64, mayBeNames(title.lowerBound..<end, in: bytes) else { return nil }
    var found: Platform?
    for part in bytes[title.lowerBound..<end].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      let name = ASCII.folded(part.startIndex..<part.endIndex, in: bytes)
      guard let platform = platforms[name], found == nil || found?.id == platform.id else { return nil }
      found = platform
    }
    return found
  }

  /// Whether names may stand in `range`, as far as its first and its last letter tell.
  private func mayBeNames(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard let first = bytes[range].first(where: Self.isLetter), let last = bytes[range].last(where: Self.isLetter)
    else {
      return false
    }
    return firsts.contains(ASCII.lowercased(first)) && lasts.contains(ASCII.lowercased(last))
  }

  /// What is left of a name once it is folded.
  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || ASCII.isAlphanumeric(byte) }

  /// A set of bytes of folded names; those outside ASCII count as one.
  private struct LetterSet {
    private var letters: UInt64 = 0

    mutating func insert(_ byte: UInt8) { letters |= Self.bit(byte) }

    func contains(_ byte: UInt8) -> Bool { letters & Self.bit(byte) != 0 }

    private static func bit(_ byte: UInt8) -> UInt64 {
      if ASCII.isDigit(byte) { return 1 << UInt64(byte - UInt8(ascii: "0")) }
      return ASCII.isLower(byte) ? 1 << UInt64(byte - UInt8(ascii: "a") + 10) : 1 << 63
    }
  }
}
