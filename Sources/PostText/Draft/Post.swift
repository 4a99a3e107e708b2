/// The text of one post as it will be published, and the way back to the draft it stands in.
///
/// Comments, media, field lines, headings and thread separators are gone and every line ends with LF, so all
/// that looks at a post sees what the platform will see. Offsets in a post are not offsets in the draft:
/// `sourceRange` converts.
package struct Post: Sendable {
  package private(set) var bytes: [UInt8]
  package private(set) var media: [Media]
  /// Where the post stands in the draft: an empty range where nothing does yet.
  package private(set) var sourceExtent: Range<Int>
  private var pieces: [Piece]

  /// A stretch of the post that stands in the draft as it is.
  private struct Piece {
    var start: Int
    var source: Int
  }

  /// A text that is the post itself.
  package init(raw bytes: [UInt8]) {
    self.bytes = bytes
    self.media = []
    self.sourceExtent = 0..<bytes.count
    self.pieces = [Piece(start: 0, source: 0)]
  }

  /// A text that stands in the draft in one piece, but for characters that were escaped there.
  package init(_ bytes: [UInt8], standingFor range: Range<Int>, media: [Media] = []) {
    self.bytes = bytes
    self.media = media
    self.sourceExtent = range
    self.pieces = [Piece(start: 0, source: range.lowerBound)]
  }

  init(at offset: Int) {
    self.bytes = []
    self.media = []
    self.sourceExtent = offset..<offset
    self.pieces = []
  }

  /// Whether the post has no text; it may still have media.
  package var isEmpty: Bool { bytes.isEmpty }

  /// The offset in the draft of an offset in the post; the post's end maps to the end of its last character.
  package func sourceOffset(_ offset: Int) -> Int {
    offset >= bytes.count && !bytes.isEmpty ? source(of: bytes.count - 1) + 1 : source(of: max(0, offset))
  }

  /// The offset in the post of an offset in the draft; what the post leaves out belongs to the character before it.
  package func offset(ofSource source: Int) -> Int {
    guard let index = pieces.lastIndex(where: { $0.source <= source }) else { return 0 }
    let end = index + 1 < pieces.count ? pieces[index + 1].start : bytes.count
    return min(pieces[index].start + (source - pieces[index].source), end)
  }

  /// The range in the draft of a range in the post. It may span comments that stand in between.
  package func sourceRange(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      let offset = sourceOffset(range.lowerBound)
      return offset..<offset
    }
    let lower = source(of: range.lowerBound)
    return lower..<max(lower, source(of: min(range.upperBound, bytes.count) - 1) + 1)
  }

  /// The post up to `end`, with its media.
  package func prefix(_ end: Int) -> Post {
    guard end < bytes.count else { return self }
    var start = Post(at: sourceExtent.lowerBound)
    start.bytes = Array(bytes[..<max(0, end)])
    (start.media, start.pieces, start.sourceExtent) = (media, pieces, sourceExtent)
    start.finish()
    return start
  }

  /// Whether `range` of the post stands in the draft in one piece, so that an edit there loses nothing.
  package func isContiguous(_ range: Range<Int>) -> Bool {
    sourceRange(range).count == range.count
  }

  private func source(of offset: Int) -> Int {
    guard let first = pieces.first else { return sourceExtent.lowerBound }
    if pieces.count == 1 { return first.source + offset }
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].start <= offset { low = middle } else { high = middle }
    }
    return pieces[low].source + (offset - pieces[low].start)
  }

  mutating func append(_ range: Range<Int>, of text: [UInt8]) {
    guard !range.isEmpty else { return }
    let continues = pieces.last.map { $0.source + (bytes.count - $0.start) == range.lowerBound } ?? false
    if !continues { pieces.append(Piece(start: bytes.count, source: range.lowerBound)) }
    bytes.append(contentsOf: text[range])
  }

  /// Ends a line; `terminator` is the one in the draft, of which the last byte stands for the LF.
  mutating func appendLineEnd(_ terminator: Range<Int>, of text: [UInt8]) {
    guard let last = terminator.last else { return }
    append(last..<(last + 1), of: text)
    bytes[bytes.count - 1] = UInt8(ascii: "\n")
  }

  mutating func append(_ attached: Media) {
    media.append(attached)
  }

  /// Takes the white space off the end.
  mutating func finish() {
    while let last = bytes.last, ASCII.isSpace(last) { bytes.removeLast() }
    if bytes.isEmpty {
      pieces.removeAll()
    } else {
      while let last = pieces.last, last.start >= bytes.count { pieces.removeLast() }
      sourceExtent = source(of: 0)..<(source(of: bytes.count - 1) + 1)
    }
  }
}
