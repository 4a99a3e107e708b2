import PostText

/// The name of a hashtag on Mastodon: word characters and, inside it, `·`, `・` and U+200C.
enum MastodonHashtag {
  /// Where the name at `start` ends; nil when there is none.
  ///
  /// Digits alone are no name. A name of three characters or more is content with a separator or underscore inside it
  /// (`1_2`); any other needs a letter, and ends before the first separator.
  static func end(_ bytes: [UInt8], from start: Int) -> Int? {
    var joinedEnd: Int?
    var plainEnd: Int?
    var isPlain = true
    var hasLetter = false
    var hasInner = false
    var offset = start
    while offset < bytes.count {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
      let isWord = TextClass.isWord(scalar)
      guard isWord || offset > start && isSeparator(scalar) else { break }
      let isLetter = TextClass.isAlphabetic(scalar)
      hasLetter = hasLetter || isLetter
      isPlain = isPlain && isWord
      let next = offset + length
      if isWord, hasInner { joinedEnd = next }
      if isPlain, hasLetter { plainEnd = next }
      if offset > start, isLetter || scalar == "_" || !isWord { hasInner = true }
      offset = next
    }
    return joinedEnd ?? plainEnd
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xB7, 0x30FB, 0x200C: true
    default: false
    }
  }
}
