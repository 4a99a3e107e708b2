/// Words written together, as in a hashtag, told apart again.
package enum CompoundWord {
  /// The words of `bytes[range]` (ASCII letters and digits; any case) as ranges, when it is surely a compound of two or
  /// more English words; nil when it is one word, a name, or can't be told.
  ///
  /// A number before or behind the words is a range of its own, but makes no compound of a single word. Doubt means
  /// nil: a good tag left alone is worth more than a compound found.
  package static func words(in bytes: [UInt8], range: Range<Int>) -> [Range<Int>]? {
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return nil }
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, ASCII.isDigit(bytes[lower]) { lower += 1 }
    while upper > lower, ASCII.isDigit(bytes[upper - 1]) { upper -= 1 }
    guard lengths.contains(upper - lower), bytes[lower..<upper].allSatisfy(ASCII.isLetter) else { return nil }

    let letters = bytes[lower..<upper].map(ASCII.lowercased)
    let standing = WordList.find(letters[...]).standing
    guard standing == nil || standing == .compound else { return nil }
    let cuts = WordCuts(letters)
    guard cuts.best.count > 1, standing == .compound || isSure(cuts, of: letters) else { return nil }

    var words = cuts.best.map { lower + $0.lowerBound..<lower + $0.upperBound }
    if range.lowerBound < lower { words.insert(range.lowerBound..<lower, at: 0) }
    if upper < range.upperBound { words.append(upper..<range.upperBound) }
    return words
  }

  /// How many letters are looked at: fewer tell too little, and nobody reads a tag of more.
  private static let lengths = 5...60

  /// How many bits a cut must be cheaper than the next best, where that puts a boundary inside its words and another
  /// across them, and where it only cuts them further or joins them.
  private static let leastLead = (rival: 6, nested: 3)

  /// Whether the cheapest cut is what the writer meant, as far as the words alone tell.
  ///
  /// English words cost about 2 bits a letter, letters at random 4.7; a name that happens to be made of words lies
  /// between. The bound, 2.5 bits a letter and 9 besides the charge of 2 a word, is set so that dictionaries of other
  /// languages all but never pass.
  private static func isSure(_ cuts: WordCuts, of letters: [UInt8]) -> Bool {
    let parts = cuts.best.map { Part(letters[$0]) }
    guard 2 * cuts.cost <= 5 * letters.count + 4 * parts.count + 18,
      cuts.lead >= (cuts.runnerUpIsNested ? leastLead.nested : leastLead.rival)
    else { return false }
    return parts.allSatisfy(\.isCommon) && PartOrder.isPlausible(parts)
  }
}
