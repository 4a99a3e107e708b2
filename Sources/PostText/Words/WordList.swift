/// The English words by which compounds are cut, searched where they lie in the program's data: nothing is built at
/// start-up.
///
/// `data` is sorted. Every line begins with a whole word; each further word is written as the number of letters it
/// shares with the word before (`0` to `?`, that is 0 to 15, counted from ASCII 0x30) and the letters that follow. A
/// capital letter ends each word and tells its standing: `A` to `Q` are parts of 4 to 20 bits, `X` is a whole word, `Y` a
/// compound.
enum WordList {
  enum Standing: Equatable {
    /// A word that can be part of a compound; `bits` is minus the binary logarithm of its frequency.
    case part(bits: Int)
    /// One word that is never a part: a name, an acronym, a closed compound that could be taken for two words.
    case whole
    /// Words that are read as several although a dictionary has them as one, or they are too short to be sure of.
    case compound

    /// What the word costs in a cut, nil when it takes no place in one. A whole word costs more than any part, so that
    /// a cut which needs it is known to be bad, and less than most pairs of parts, so that it isn't itself cut.
    var bits: Int? {
      switch self {
      case .part(let bits): bits
      case .whole: 23
      case .compound: nil
      }
    }
  }

  struct Match {
    /// The standing of the word that was looked for, when it is in the list.
    var standing: Standing?
    /// Whether a longer word of the list begins with it.
    var isPrefix: Bool
  }

  /// Looks up a word of lower-case ASCII letters.
  static func find(_ word: ArraySlice<UInt8>) -> Match {
    data.withUTF8Buffer { list in
      guard !word.isEmpty else { return Match(standing: nil, isPrefix: false) }
      return scan(from: line(of: word, in: list), for: word, in: list)
    }
  }

  /// The start of the last line whose first word is not behind `word`, or of the first line.
  private static func line(of word: ArraySlice<UInt8>, in list: UnsafeBufferPointer<UInt8>) -> Int {
    var lower = 0
    var upper = list.count
    while true {
      var start = lower + (upper - lower) / 2
      while start > lower, list[start - 1] != newline { start -= 1 }
      if start == lower {
        start = nextLine(after: lower, in: list)
        if start >= upper { return lower }
      }
      if isBehind(word, wordAt: start, in: list) { upper = start } else { lower = start }
    }
  }

  private static func nextLine(after start: Int, in list: UnsafeBufferPointer<UInt8>) -> Int {
    var next = start
    while next < list.count, list[next] != newline { next += 1 }
    return next + 1
  }

  /// Whether the whole word at `start` is behind `word` in the order of the list.
  private static func isBehind(
    _ word: ArraySlice<UInt8>, wordAt start: Int, in list: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var offset = start
    for letter in word {
      guard offset < list.count, ASCII.isLower(list[offset]) else { return false }
      if list[offset] != letter { return list[offset] > letter }
      offset += 1
    }
    return offset < list.count && ASCII.isLower(list[offset])
  }

  /// Reads words from `start`, a line's, until one is behind `word`.
  ///
  /// The letters that a word shares with the one before tell its order without spelling it out: `matched` is how many
  /// letters of `word` the last word read begins with. Sharing more, a word differs where the last one did; sharing
  /// fewer, it is behind.
  private static func scan(
    from start: Int, for word: ArraySlice<UInt8>, in list: UnsafeBufferPointer<UInt8>
  ) -> Match {
    var match = Match(standing: nil, isPrefix: false)
    var matched = 0
    var offset = start
    while offset < list.count {
      var shared = 0
      if list[offset] == newline {
        offset += 1
        matched = 0
      } else if !ASCII.isLower(list[offset]) {
        shared = Int(list[offset] &- 0x30)
        offset += 1
      }
      if shared < matched { return match }
      if shared == matched {
        while matched < word.count, offset < list.count, list[offset] == word[word.startIndex + matched] {
          matched += 1
          offset += 1
        }
        guard offset < list.count else { return match }
        let ends = !ASCII.isLower(list[offset])
        if matched == word.count {
          match.isPrefix = !ends || match.standing != nil
          if match.isPrefix { return match }
          match.standing = standing(list[offset])
        } else if !ends, list[offset] > word[word.startIndex + matched] {
          return match
        }
      }
      while offset < list.count, ASCII.isLower(list[offset]) { offset += 1 }
      offset += 1
    }
    return match
  }

  private static func standing(_ letter: UInt8) -> Standing {
    switch letter {
    case UInt8(ascii: "X"): .whole
    case UInt8(ascii: "Y"): .compound
    default: .part(bits: Int(letter &- UInt8(ascii: "A")) + 4)
    }
  }

  private static let newline = UInt8(ascii: "\n")
}
