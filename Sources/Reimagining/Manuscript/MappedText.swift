import PostText

/// A text made of stretches of another one, with the way back.
///
/// Where nothing of the other text stands for a stretch (a space in place of a line break), it maps to the place
/// between its neighbours.
package struct MappedText: Sendable, Equatable {
  /// A stretch that is the same in both texts, up to where the next one begins.
  private struct Piece: Equatable {
    var start: Int
    var origin: Int
    /// Of how many bytes it is a copy; what follows until the next piece was put in.
    var count: Int
  }

  package private(set) var bytes: [UInt8] = []
  private var pieces: [Piece] = []

  package init() {}

  /// A text that stands in the other one in one piece.
  package init(_ bytes: [UInt8], at origin: Int) {
    self.bytes = bytes
    self.pieces = [Piece(start: 0, origin: origin, count: bytes.count)]
  }

  package var isEmpty: Bool { bytes.isEmpty }
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Appends a copy of `copied`, which begins at `origin` in the other text.
  package mutating func append(_ copied: some Collection<UInt8>, at origin: Int) {
    guard !copied.isEmpty else { return }
    let last = pieces.count - 1
    if let piece = pieces.last, piece.origin + piece.count == origin, piece.start + piece.count == bytes.count {
      pieces[last].count += copied.count
    } else {
      pieces.append(Piece(start: bytes.count, origin: origin, count: copied.count))
    }
    bytes.append(contentsOf: copied)
  }

  /// Appends what doesn't stand in the other text.
  package mutating func append(inserted: some Collection<UInt8>) {
    bytes.append(contentsOf: inserted)
  }

  /// Appends a stretch of a text that was made of the same other one.
  package mutating func append(_ range: Range<Int>, of text: MappedText) {
    var offset = range.lowerBound
    var index = text.pieceIndex(at: offset)
    while offset < range.upperBound {
      let next = index + 1 < text.pieces.count ? text.pieces[index + 1].start : text.bytes.count
      let end = min(max(next, offset), range.upperBound)
      if index >= 0, offset < text.pieces[index].start + text.pieces[index].count {
        let copiedEnd = min(end, text.pieces[index].start + text.pieces[index].count)
        append(
          text.bytes[offset..<copiedEnd], at: text.pieces[index].origin + offset - text.pieces[index].start)
        append(inserted: text.bytes[copiedEnd..<end])
      } else {
        append(inserted: text.bytes[offset..<end])
      }
      offset = end
      index += 1
      if index >= text.pieces.count, offset < range.upperBound {
        append(inserted: text.bytes[offset..<range.upperBound])
        break
      }
    }
  }

  package subscript(range: Range<Int>) -> MappedText {
    var part = MappedText()
    part.append(range, of: self)
    return part
  }

  /// The text with stretches replaced, which are in order and disjoint.
  package func replacing(_ edits: [(range: Range<Int>, text: String)]) -> MappedText {
    guard !edits.isEmpty else { return self }
    var result = MappedText()
    var offset = 0
    for edit in edits where edit.range.lowerBound >= offset {
      result.append(offset..<edit.range.lowerBound, of: self)
      result.append(inserted: Array(edit.text.utf8))
      offset = edit.range.upperBound
    }
    result.append(offset..<bytes.count, of: self)
    return result
  }

  /// Where a stretch stands in the other text, with all that was left out inside it.
  package func origin(of range: Range<Int>) -> Range<Int> {
    guard !pieces.isEmpty, !range.isEmpty else {
      let place = pieces.isEmpty ? 0 : origin(of: range.lowerBound)
      return place..<place
    }
    let lower = origin(of: range.lowerBound)
    return lower..<max(lower, origin(of: range.upperBound - 1) + 1)
  }

  private func origin(of offset: Int) -> Int {
    let index = max(0, pieceIndex(at: offset))
    let piece = pieces[index]
    return piece.origin + max(0, min(offset - piece.start, piece.count - 1))
  }

  /// The last piece that begins at or before `offset`; -1 when none does.
  private func pieceIndex(at offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }

  /// The text without white space at both ends.
  package var trimmed: MappedText {
    let range = ASCII.trimmed(0..<bytes.count, in: bytes)
    return range.count == bytes.count ? self : self[range]
  }
}
