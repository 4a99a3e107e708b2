import PostText

/// Searches for the longest host that begins at a given place.
///
/// Each label but the last ends in a dot, and begins and ends in neither a hyphen nor an underscore; the one before the
/// top-level domain has no underscore at all. What was found of a row of labels is kept for the next search in it, so
/// that all searches together take linear time.
struct HostSearch {
  /// What a search came to.
  enum Match: Equatable {
    /// A host that ends here.
    case host(end: Int)
    /// No host from that place; one that ends here begins behind an underscore or a hyphen further on.
    case behindSign(end: Int)
    /// None at all before this offset.
    case none(resume: Int)
  }

  private let bytes: [UInt8]
  /// The row of sound labels with dots that was looked at last.
  private var row = 0..<0
  /// The last dot of the row that a top-level domain follows and a label without underscore precedes, and where that
  /// domain ends.
  private var last: (dot: Int, end: Int)?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The longest host that begins at `start`.
  mutating func match(from start: Int) -> Match {
    guard let label = HostName.Label(bytes, at: start), label.isSound, label.isDotted(in: bytes) else {
      return .none(resume: start)
    }
    if !row.contains(start) { look(from: start, label) }
    if let last, last.dot > label.end { return .host(end: last.end) }
    if let end = HostName.topLevelDomainEnd(bytes, at: label.end + 1) {
      return bytes[start..<label.end].contains(UInt8(ascii: "_")) ? .behindSign(end: end) : .host(end: end)
    }
    return firstBehindSign(after: label.end).map { .behindSign(end: $0) } ?? .none(resume: row.upperBound)
  }

  /// Looks at the row that begins with `first` at `start`.
  private mutating func look(from start: Int, _ first: HostName.Label) {
    var end = first.end + 1
    while let label = HostName.Label(bytes, at: end), label.isSound, label.isDotted(in: bytes) { end = label.end + 1 }
    row = start..<end
    last = nil
    var dot = end - 1
    while dot > first.end {
      let labelStart = self.labelStart(before: dot)
      if !bytes[labelStart..<dot].contains(UInt8(ascii: "_")),
        let domainEnd = HostName.topLevelDomainEnd(bytes, at: dot + 1)
      {
        last = (dot, domainEnd)
        return
      }
      dot = labelStart - 1
    }
  }

  private func labelStart(before dot: Int) -> Int {
    var start = dot
    while start > row.lowerBound, bytes[start - 1] != UInt8(ascii: ".") { start -= 1 }
    return start
  }

  /// The end of the first top-level domain that a label with an underscore precedes, among the labels after `dot`.
  private func firstBehindSign(after dot: Int) -> Int? {
    var hasUnderscore = false
    for offset in (dot + 1)..<max(row.upperBound, dot + 1) {
      if bytes[offset] == UInt8(ascii: "_") { hasUnderscore = true }
      guard bytes[offset] == UInt8(ascii: ".") else { continue }
      if hasUnderscore, let end = HostName.topLevelDomainEnd(bytes, at: offset + 1) { return end }
      hasUnderscore = false
    }
    return nil
  }
}
