import PostText

/// The number that a writer gave a post of a thread: `2/`, `2/7`, `(2/7)`.
enum ThreadNumber {
  /// Whether most posts have the number of their place, at the start or at the end.
  static func isUsed(in posts: [Post]) -> Bool {
    guard posts.count > 1 else { return false }
    let numbered = posts.enumerated().count { index, post in
      end(in: post.bytes, place: index + 1) > 0 || isAll(of: lastWord(of: post.bytes), place: index + 1)
    }
    return numbered * 2 > posts.count
  }

  private static func lastWord(of bytes: [UInt8]) -> [UInt8] {
    let text = ASCII.trimmed(bytes.indices, in: bytes)
    return Array(bytes[text].suffix(longest).split(whereSeparator: ASCII.isSpace).last ?? [])
  }

  /// `(12/24)`; what is longer is no number.
  private static let longest = 8

  /// The end of the number that opens the post with a place in its thread, with the blanks behind it; 0 where there is
  /// none.
  ///
  /// - Parameter place: from 1.
  static func end(in bytes: [UInt8], place: Int) -> Int {
    let start = bytes.firstIndex { !ASCII.isSpace($0) } ?? bytes.count
    guard let end = end(from: start, in: bytes[...], place: place), end < bytes.count, ASCII.isSpace(bytes[end]) else {
      return 0
    }
    return bytes[end...].firstIndex { !ASCII.isSpace($0) } ?? bytes.count
  }

  /// Whether a text is the number of that post and nothing else.
  static func isAll(of bytes: [UInt8], place: Int) -> Bool {
    end(from: 0, in: bytes[...], place: place) == bytes.count
  }

  private static func end(from start: Int, in bytes: ArraySlice<UInt8>, place: Int) -> Int? {
    var index = start
    let isBracketed = index < bytes.endIndex && bytes[index] == UInt8(ascii: "(")
    if isBracketed { index += 1 }
    let digits = bytes[index...].prefix(while: ASCII.isDigit)
    guard String(decoding: digits, as: UTF8.self) == String(place) else { return nil }
    index = digits.endIndex
    guard index < bytes.endIndex, bytes[index] == UInt8(ascii: "/") else { return nil }
    let total = bytes[(index + 1)...].prefix(while: ASCII.isDigit)
    guard total.count <= 2 else { return nil }
    index = total.endIndex
    guard isBracketed else { return index }
    return index < bytes.endIndex && bytes[index] == UInt8(ascii: ")") ? index + 1 : nil
  }
}
