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

  package init(_ entries: [(names: [String], platform: Platform)]) {
    for entry in entries {
      for name in entry.names { platforms[ASCII.folded(name)] = entry.platform }
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
    guard end - title.lowerBound <= 64 else { return nil }
    var found: Platform?
    for part in bytes[title.lowerBound..<end].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      let name = ASCII.folded(part.startIndex..<part.endIndex, in: bytes)
      guard let platform = platforms[name], found == nil || found?.id == platform.id else { return nil }
      found = platform
    }
    return found
  }
}
