import PostText
import Voice

/// The words of a text in one row, to find out whether it speaks of what a tag names.
struct SpokenWords {
  private var bytes: [UInt8] = []
  /// By offset, whether a word begins or ends there.
  private var isBound = [true]

  init(_ manuscript: Manuscript) {
    for unit in manuscript.units where !unit.isFromHeader {
      for token in unit.tokens where token.isWordOrNumber || token.kind == .hashtag {
        bytes += ASCII.folded(token.range, in: unit.bytes)
        isBound += repeatElement(false, count: bytes.count + 1 - isBound.count)
        isBound[bytes.count] = true
      }
    }
  }

  /// Whether the words of `tag` stand together in the text, as a whole: `OpenSource` in “open source”, and no `AI` in
  /// “said”.
  func contain(_ tag: String) -> Bool {
    let folded = ASCII.folded(tag)
    guard let first = folded.first else { return false }
    // A script without blanks shows no bounds.
    let isRun = first >= 0xE3
    var offset = 0
    while let start = ByteSearch.first(first, in: bytes, offset..<bytes.count), start + folded.count <= bytes.count {
      let end = start + folded.count
      if bytes[start..<end].elementsEqual(folded), isRun || isBound[start] && isBound[end] {
        return true
      }
      offset = start + 1
    }
    return false
  }
}
