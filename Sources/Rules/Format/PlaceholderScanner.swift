import PostText

/// Finds words that stand for a link or a text to come.
enum PlaceholderScanner {
  /// The placeholders of `bytes`, in order.
  static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    let span = bytes.span
    for offset in 0..<span.count {
      switch span[offset] {
      case UInt8(ascii: "["): if let end = bracketedEnd(at: offset, in: bytes) { found.append(offset..<end) }
      case UInt8(ascii: "T"), UInt8(ascii: "X"), UInt8(ascii: "Y"), UInt8(ascii: "y"):
        if let end = bareEnd(at: offset, in: bytes) { found.append(offset..<end) }
      default: continue
      }
    }
    return found
  }

  /// `[LINK]`, `[URL]`, `[link here]`, but no Markdown link.
  private static func bracketedEnd(at offset: Int, in bytes: [UInt8]) -> Int? {
    for word in ["[LINK]", "[URL]", "[LINK HERE]", "[INSERT LINK]", "[INSERT LINK HERE]", "[YOUR LINK]"]
      as [StaticString]
    where ASCII.has(word, at: offset, in: bytes, ignoringCase: true) {
      let end = offset + word.utf8CodeUnitCount
      return end < bytes.count && bytes[end] == UInt8(ascii: "(") ? nil : end
    }
    return nil
  }

  /// `TODO`, `XXX` and `your-link` as words of their own.
  private static func bareEnd(at offset: Int, in bytes: [UInt8]) -> Int? {
    guard offset == 0 || !isPartOfWord(bytes[offset - 1]) else { return nil }
    for word in ["TODO", "XXX", "your-link", "YOUR-LINK"] as [StaticString] where ASCII.has(word, at: offset, in: bytes)
    {
      let end = offset + word.utf8CodeUnitCount
      return end == bytes.count || !isPartOfWord(bytes[end]) ? end : nil
    }
    return nil
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || ASCII.isAlphanumeric(byte) || "-_#@/.".utf8.contains(byte)
  }
}
