/// A post as the voice is measured: what was written, without what it was about.
///
/// Links, handles, tags, numbers and names are each one sign, so that a voice is known by how it speaks and not by
/// its last campaign. Blanks are single, typographic quotation marks and apostrophes are straight.
package struct MaskedText: Sendable {
  /// A word, sign or placeholder of the masked text.
  package struct Piece: Sendable {
    package enum Kind: Sendable {
      case word, link, mention, hashtag, number, name, emoji, punctuation, lineBreak
    }

    package var kind: Kind
    /// In `scalars`.
    var range: Range<Int>
    /// In the post, in bytes.
    package var source: Range<Int>
    /// Whether white space stands before it.
    var followsSpace: Bool
  }

  /// Something that was masked, known by its hash.
  struct Reference: Sendable {
    /// The piece that stands for it.
    var piece: Int
    var hash: UInt64
  }

  /// The signs that stand for what is masked: private use characters, which no text has for itself.
  static func placeholder(for kind: Piece.Kind) -> UInt32? {
    switch kind {
    case .link: 0xF_0000
    case .mention: 0xF_0001
    case .hashtag: 0xF_0002
    case .number: 0xF_0003
    case .name: 0xF_0004
    case .word, .emoji, .punctuation, .lineBreak: nil
    }
  }

  package private(set) var pieces: [Piece] = []
  /// All pieces with a blank wherever white space was.
  package private(set) var scalars: [UInt32] = []
  /// The hosts, handles, tags and names that are masked; none for the placeholders that a text had itself.
  private(set) var references: [Reference] = []

  init(reserving length: Int) {
    scalars.reserveCapacity(length + 1)
  }

  /// Appends a piece that is written as `text`.
  mutating func append(
    _ kind: Piece.Kind, _ text: some Collection<UInt32>, source: Range<Int>, followsSpace: Bool
  ) {
    if followsSpace, !scalars.isEmpty { scalars.append(0x20) }
    let start = scalars.count
    scalars.append(contentsOf: text)
    pieces.append(
      Piece(kind: kind, range: start..<scalars.count, source: source, followsSpace: followsSpace || start == 0))
  }

  /// Makes the last piece reach to `end`, so that a name of several words or a number of several parts is one sign.
  mutating func extendLast(to end: Int) {
    guard let last = pieces.indices.last else { return }
    pieces[last].source = pieces[last].source.lowerBound..<end
  }

  mutating func dropLast() {
    guard let last = pieces.popLast() else { return }
    scalars.removeSubrange(last.range.lowerBound...)
    if last.followsSpace, scalars.last == 0x20 { scalars.removeLast() }
  }

  /// Says what the last piece stands for.
  mutating func refer(to hash: UInt64) {
    references.append(Reference(piece: pieces.count - 1, hash: hash))
  }
}
