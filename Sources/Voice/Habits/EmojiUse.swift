import PostText

/// The emoji of a text that are the writer's own.
package struct EmojiUse: Sendable {
  /// In order.
  package let ranges: [Range<Int>]
  private let bytes: [UInt8]

  package init(_ text: VoiceText) {
    bytes = text.bytes
    ranges = text.tokens.indices.filter { text.tokens[$0].isEmoji && text.isOwn[$0] && !text.isBrand[$0] }
      .map { text.tokens[$0].range }
  }

  /// Those that are one of `denied`, whatever their skin tone; several in a row are one.
  package func denied(_ denied: [String]) -> [Range<Int>] {
    guard !ranges.isEmpty, !denied.isEmpty else { return [] }
    let bare = denied.map { Self.bare($0.unicodeScalars) }.filter { !$0.isEmpty }
    var runs: [Range<Int>] = []
    for range in ranges where bare.contains(Self.bare(String(decoding: bytes[range], as: UTF8.self).unicodeScalars)) {
      if let last = runs.last, last.upperBound == range.lowerBound {
        runs[runs.count - 1] = last.lowerBound..<range.upperBound
      } else {
        runs.append(range)
      }
    }
    return runs
  }

  /// Whether an emoji says something that the text lacks without it: the digit on a keycap.
  package func carriesText(_ range: Range<Int>) -> Bool { bytes[range.lowerBound] < 0x80 }

  /// What to take out of the text to be rid of some emoji: in order and disjoint.
  package func removals(of emoji: some Sequence<Range<Int>>) -> [Range<Int>] {
    var removals: [Range<Int>] = []
    for range in emoji.map(removal) {
      if let last = removals.last, last.upperBound >= range.lowerBound {
        let upper = max(last.upperBound, range.upperBound)
        let startsLine = last.lowerBound == 0 || bytes[last.lowerBound - 1] == UInt8(ascii: "\n")
        removals[removals.count - 1] = last.lowerBound..<(startsLine ? blanksEnd(upper) : upper)
      } else {
        removals.append(range)
      }
    }
    return removals
  }

  /// An emoji and the blanks that would be left over without it.
  private func removal(of range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    while lower > 0, ASCII.isBlank(bytes[lower - 1]) { lower -= 1 }
    let startsLine = lower == 0 || bytes[lower - 1] == UInt8(ascii: "\n")
    if startsLine { return range.lowerBound..<blanksEnd(range.upperBound) }
    let next = UTF8Scalar.decode(bytes, at: range.upperBound).scalar
    let endsThere =
      range.upperBound >= bytes.count || ScalarClass.isWhitespace(next) || ".,;:!?)".unicodeScalars.contains(next)
    return endsThere ? lower..<range.upperBound : range
  }

  private func blanksEnd(_ start: Int) -> Int {
    var end = start
    while end < bytes.count, ASCII.isBlank(bytes[end]) { end += 1 }
    return end
  }

  /// Without skin tones and selectors.
  private static func bare(_ emoji: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    emoji.filter { !(0x1F3FB...0x1F3FF ~= $0.value || 0xFE0E...0xFE0F ~= $0.value) }
  }
}
