/// Tells the words inside a hashtag that is written in one case.
package enum CompoundWord {
  /// Shorter tags are words or abbreviations far more often than compounds.
  private static let shortest = 7
  private static let longest = 60
  private static let longestPart = 14
  /// What a part costs beside its class: many short words are likelier to be found by chance than two long ones.
  private static let costOfPart = 9
  private static let costOfShortPart = 13
  /// The most that the parts may cost for each letter; a chance match of rare words costs more.
  private static let mostCostPerLetter = 4.8

  /// The words of a range of ASCII letters and digits, when it is surely a compound of two or more English words;
  /// nil when it is one word, a name, another language, or when it can't be told.
  ///
  /// Digits at the end are a part of their own. The search is for the parts that are the most common words.
  package static func words(in bytes: [UInt8], range: Range<Int>) -> [Range<Int>]? {
    let digits = bytes[range].reversed().prefix(while: ASCII.isDigit).count
    let letters = range.lowerBound..<(range.upperBound - digits)
    guard (shortest...longest).contains(letters.count), bytes[letters].allSatisfy(ASCII.isLetter) else { return nil }
    let word = bytes[letters].map(ASCII.lowercased)
    guard WordTable.rank(of: word[...]) == nil, let ends = cheapestParts(of: word) else { return nil }
    var parts: [Range<Int>] = []
    var start = letters.lowerBound
    for end in ends {
      parts.append(start..<(letters.lowerBound + end))
      start = letters.lowerBound + end
    }
    if digits > 0 { parts.append(letters.upperBound..<range.upperBound) }
    return parts
  }

  /// Where the parts of the cheapest way to part `word` end; nil when there is none, or none cheap enough.
  private static func cheapestParts(of word: [UInt8]) -> [Int]? {
    var best: [(cost: Int, start: Int)?] = Array(repeating: nil, count: word.count + 1)
    best[0] = (0, 0)
    for end in 1...word.count {
      for start in max(0, end - longestPart)..<end {
        guard let before = best[start], let rank = WordTable.rank(of: word[start..<end]) else { continue }
        let cost = before.cost + rank + (end - start > 2 ? costOfPart : costOfShortPart)
        if best[end].map({ cost < $0.cost }) ?? true { best[end] = (cost, start) }
      }
    }
    guard let whole = best[word.count], Double(whole.cost) <= mostCostPerLetter * Double(word.count) else { return nil }
    var ends: [Int] = []
    var end = word.count
    while end > 0, let step = best[end] {
      ends.append(end)
      end = step.start
    }
    return ends.count > 1 ? ends.reversed() : nil
  }
}

/// Looks words up in the table.
private enum WordTable {
  /// The rank of a word of its own that looks like a compound; it may be a part of a longer one.
  private static let rankOfSingle = 13

  /// How rare a word is: 0 for the most common, one more for each doubling of its rank; nil for what is no word.
  ///
  /// A binary search over the entries, each a word, its class and a space.
  static func rank(of word: ArraySlice<UInt8>) -> Int? {
    CompoundWord.table.withUTF8Buffer { table in
      var low = 0
      var high = table.count
      while low < high {
        var start = (low + high) / 2
        while start > low, table[start - 1] != UInt8(ascii: " ") { start -= 1 }
        var end = start
        while end < high, table[end] != UInt8(ascii: " ") { end += 1 }
        let entry = table[start..<max(start, end - 1)]
        if entry.elementsEqual(word) {
          let mark = table[end - 1]
          return mark == UInt8(ascii: "-") ? rankOfSingle : Int(mark) - Int(UInt8(ascii: "a"))
        }
        if entry.lexicographicallyPrecedes(word) { low = min(end + 1, table.count) } else { high = start }
      }
      return nil
    }
  }
}
