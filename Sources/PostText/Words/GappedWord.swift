/// Words in which a picture stands for a letter.
package enum GappedWord {
  /// Whether `head` and `tail` are two parts of one English word, with a letter, a double vowel or nothing between
  /// them: `c` and `ffee` are, `love` and `you` aren't.
  package static func isOne(head: ArraySlice<UInt8>, tail: ArraySlice<UInt8>) -> Bool {
    guard !head.isEmpty, !tail.isEmpty, lengths.contains(head.count + tail.count),
      (head + tail).allSatisfy(ASCII.isLetter)
    else { return false }
    let (head, tail) = (head.map(ASCII.lowercased), tail.map(ASCII.lowercased))
    guard !isWord(head) || !isWord(tail) else { return false }
    return fillings.contains { WordList.find((head + $0 + tail)[...]).standing != nil }
  }

  private static func isWord(_ letters: [UInt8]) -> Bool {
    letters.count == 1
      ? letters == [UInt8(ascii: "a")] || letters == [UInt8(ascii: "i")]
      : WordList.find(letters[...]).standing != nil
  }

  private static let lengths = 3...24

  private static let fillings: [[UInt8]] =
    [[], Array("oo".utf8), Array("ee".utf8)] + (UInt8(ascii: "a")...UInt8(ascii: "z")).map { [$0] }
}
