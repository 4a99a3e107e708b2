import PostText
import Voice

/// Finds where a feed cut a text in the middle of a sentence and put its link behind.
///
/// A teaser ends in dots too, so a cut counts only behind a word with which no sentence ends.
enum CutText {
  private static let open = WordTable<Bool>(
    """
    the a an of my your our their its into onto than from and we're i'm you're they're i've we've you've every \
    because although whether
    """)

  /// The last word and its dots, before a link.
  static func ranges(in reading: PostReading) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for link in reading.marked.links {
      guard let dots = dots(before: link.lowerBound, in: reading.bytes),
        let word = word(endingAt: dots.lowerBound, in: reading.bytes),
        open.find(reading.string(word)) != nil
      else { continue }
      found.append(word.lowerBound..<dots.upperBound)
    }
    return found
  }

  private static func dots(before offset: Int, in bytes: [UInt8]) -> Range<Int>? {
    var end = offset
    while end > 0, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
    if end > 2, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80, bytes[end - 1] == 0xA6 { return (end - 3)..<end }
    var start = end
    while start > 0, bytes[start - 1] == UInt8(ascii: ".") { start -= 1 }
    return end - start == 3 ? start..<end : nil
  }

  /// The letters, apostrophes among them, right before `end` or one blank further on.
  private static func word(endingAt end: Int, in bytes: [UInt8]) -> Range<Int>? {
    var end = end
    if end > 0, ASCII.isBlank(bytes[end - 1]) { end -= 1 }
    var start = end
    // No word of the list is as long; 20 bytes are enough to know that.
    while start > 0, end - start < 20,
      bytes[start - 1] >= 0x80 || ASCII.isLetter(bytes[start - 1])
        || bytes[start - 1] == UInt8(ascii: "'")
    { start -= 1 }
    return start < end ? start..<end : nil
  }
}
