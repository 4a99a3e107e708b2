/// Words and what is known of each: a hash table over folded bytes, built once and asked without making a string.
package struct WordTable<Value: Sendable>: Sendable {
  /// A place in the table. It holds the hash, so that most words that aren't there are known by it alone.
  private struct Slot: Sendable {
    var hash: UInt32 = 0
    /// The index of the word plus one; 0 is free.
    var word: Int32 = 0
  }

  /// A power of two in number, at most half of them taken.
  private var slots: [Slot]
  /// Where each word ends in `keys`, the first one beginning at 0.
  private var ends: [Int32] = []
  private var keys: [UInt8] = []
  private var values: [Value] = []

  /// - Parameter words: as written; of two that are equal once folded, the first one stays.
  package init(_ words: [(String, Value)]) {
    var size = 16
    while size < words.count * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
    ends.reserveCapacity(words.count)
    values.reserveCapacity(words.count)
    for (word, value) in words { insert(WordFolding.folded(word), value) }
  }

  private mutating func insert(_ key: [UInt8], _ value: Value) {
    let hash = WordHash.of(key)
    guard index(of: hash, key, 0..<key.count) == nil else { return }
    keys += key
    ends.append(Int32(truncatingIfNeeded: keys.count))
    values.append(value)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot].word != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Slot(hash: hash, word: Int32(truncatingIfNeeded: values.count))
  }

  private func index(of hash: UInt32, _ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot].word != 0 {
      if slots[slot].hash == hash, isWord(Int(slots[slot].word) - 1, bytes, range) { return Int(slots[slot].word) - 1 }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func isWord(_ index: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let start = index > 0 ? Int(ends[index - 1]) : 0
    guard Int(ends[index]) - start == range.count else { return false }
    for offset in 0..<range.count where keys[start + offset] != bytes[range.lowerBound + offset] { return false }
    return true
  }

  /// What is known of the folded word in `range` of `bytes`.
  func find(_ hash: UInt32, _ bytes: [UInt8], _ range: Range<Int>) -> Value? {
    index(of: hash, bytes, range).map { values[$0] }
  }

  /// What is known of a token.
  package func find(_ token: Int, of folded: FoldedTokens) -> Value? {
    find(folded.hashes[token], folded.bytes, folded.range(token))
  }

  fileprivate func has(_ token: Int, of folded: FoldedTokens) -> Bool {
    index(of: folded.hashes[token], folded.bytes, folded.range(token)) != nil
  }

  package func find(_ word: some StringProtocol) -> Value? {
    let key = WordFolding.folded(word)
    return find(WordHash.of(key), key, key.indices)
  }
}

extension WordTable where Value == Bool {
  /// A set of words, given with blanks between them.
  package init(_ words: String) {
    self.init(
      words.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { (String(Substring($0)), true) })
  }

  package func contains(_ token: Int, of folded: FoldedTokens) -> Bool {
    has(token, of: folded)
  }
}
