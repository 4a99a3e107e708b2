import PostText

/// A run of `*`, `_` or `~` that may begin or end emphasis.
struct EmphasisMark: Sendable {
  let byte: UInt8
  let range: Range<Int>
  let canOpen: Bool
  let canClose: Bool

  var count: Int { range.count }

  init(at index: Int, in bytes: [UInt8]) {
    byte = bytes[index]
    var end = index
    while end < bytes.count, bytes[end] == bytes[index] { end += 1 }
    range = index..<end
    let before = index > 0 ? bytes[index - 1] : UInt8(ascii: " ")
    let after = end < bytes.count ? bytes[end] : UInt8(ascii: " ")
    let isInsideWord = Self.isWord(before) && Self.isWord(after)
    // One tilde is a sign of its own, and an underscore inside a word belongs to a name.
    let counts = byte == UInt8(ascii: "~") ? range.count == 2 : range.count <= 3
    canOpen = counts && !ASCII.isSpace(after) && !(isInsideWord && byte == UInt8(ascii: "_"))
    canClose = counts && !ASCII.isSpace(before) && !(isInsideWord && byte == UInt8(ascii: "_"))
  }

  private static func isWord(_ byte: UInt8) -> Bool { byte >= 0x80 || ASCII.isAlphanumeric(byte) }
}
