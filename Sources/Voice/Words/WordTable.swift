/// Words and what is known of each: a hash table over folded bytes, built once and asked without making a string.
package struct WordTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    var hash: UInt32
    var start: Int32
    var end: Int32
    var value: Value
  }

  /// The index of an entry plus one; 0 is free. A power of two in number, at most half of them taken.
  private var slots: [Int32]
  private var entries: [Entry] = []
  private var keys: [UInt8] = []

  /// - Parameter words: as written; of two that are equal once folded, the first one stays.
  package init(_ words: [(String, Value)]) {
    var size = 16
    while size < words.count * 2 { size *= 2 }
    slots = [Int32](repeating: 0, count: size)
    for (word, value) in words { insert(WordFolding.folded(word), value) }
  }

  private mutating func insert(_ key: [UInt8], _ value: Value) {
    let hash = WordHash.of(key)
    guard index(of: hash, key, 0..<key.count) == nil else { return }
    let start = keys.count
    keys += key
    entries.append(
      Entry(
        hash: hash, start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: keys.count), value: value)
    )
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(truncatingIfNeeded: entries.count)
  }

  private func index(of hash: UInt32, _ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      let entry = entries[index]
      if entry.hash == hash, Int(entry.end - entry.start) == range.count,
        keys[Int(entry.start)..<Int(entry.end)].elementsEqual(bytes[range])
      {
        return index
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// What is known of the folded word in `range` of `bytes`.
  func find(_ hash: UInt32, _ bytes: [UInt8], _ range: Range<Int>) -> Value? {
    index(of: hash, bytes, range).map { entries[$0].value }
  }

  /// What is known of a token.
  package func find(_ token: Int, of folded: FoldedTokens) -> Value? {
    find(folded.hashes[token], folded.bytes, folded.range(token))
  }

  package func find(_ word: some StringProtocol) -> Value? {
    let key = WordFolding.folded(word)
    return find(WordHash.of(key), key, key.indices)
  }
}

extension WordTable where Value == Bool {
  /// A set of words, given with blanks between them.
  package init(_ words: String) {
    self.init(words.split { $0 == " " || $0 == "\n" }.map { (String($0), true) })
  }

  package func contains(_ token: Int, of folded: FoldedTokens) -> Bool {
    find(token, of: folded) != nil
  }
}
