/// The n-grams of a masked text, each as a slot with the characters it covers.
struct NGrams {
  struct Occurrence {
    var slot: UInt32
    /// In the scalars of the masked text.
    var start: Int32
    var end: Int32
  }

  private let text: MaskedText
  private let frequentWords: HashedWords
  private(set) var occurrences: [Occurrence] = []

  init(of text: MaskedText, frequentWords: HashedWords) {
    self.text = text
    self.frequentWords = frequentWords
    occurrences.reserveCapacity(text.scalars.count * 5)
    addCharacters()
    addWords()
    let forms = text.pieces.map(form)
    addRuns(of: forms.map(\.skeleton), in: [.skeleton1, .skeleton2, .skeleton3])
    addRuns(of: forms.map(\.shape), in: [nil, .shapes, .shapes, .shapes, .shapes])
    addReferences()
  }

  private mutating func add(_ hash: UInt64, _ block: FeatureSpace.Block, _ start: Int, _ end: Int) {
    occurrences.append(
      Occurrence(
        slot: FeatureSpace.slot(hash, in: block), start: Int32(truncatingIfNeeded: start),
        end: Int32(truncatingIfNeeded: end)))
  }

  // MARK: Characters

  private static let runs: [FeatureSpace.Block] = [.characters2, .characters3, .characters4, .characters5]

  /// Runs of characters within each stretch between white space, which a blank begins and ends.
  private mutating func addCharacters() {
    let scalars = text.scalars
    var start = 0
    while start < scalars.count {
      var end = start
      while end < scalars.count, scalars[end] != 0x20, scalars[end] != 0x0A { end += 1 }
      if end > start { addCharacters(of: start..<end) }
      start = end + 1
    }
  }

  private mutating func addCharacters(of word: Range<Int>) {
    let scalars = text.scalars
    // Position `lower - 1` and `upper` are the blanks around.
    for first in (word.lowerBound - 1)..<word.upperBound {
      var hash = TextHash.add(first < word.lowerBound ? 0x20 : scalars[first], to: TextHash.offset)
      for (index, block) in Self.runs.enumerated() {
        let last = first + index + 1
        guard last <= word.upperBound else { break }
        hash = TextHash.add(last == word.upperBound ? 0x20 : scalars[last], to: hash)
        add(hash, block, max(first, word.lowerBound), min(last + 1, word.upperBound))
      }
    }
  }

  // MARK: Words

  private static let wordMark: UInt64 = 0x9E37_79B9_7F4A_7C15

  private mutating func addWords() {
    var previous: UInt64?
    var previousStart = 0
    for piece in text.pieces {
      var hash = TextHash.offset
      for scalar in text.scalars[piece.range] { hash = TextHash.add(scalar, to: hash) }
      add(hash, .words1, piece.range.lowerBound, piece.range.upperBound)
      if let previous {
        add((previous &* Self.wordMark ^ hash) &* TextHash.prime, .words2, previousStart, piece.range.upperBound)
      }
      previous = hash
      previousStart = piece.range.lowerBound
    }
  }

  // MARK: Skeletons and shapes

  /// What stands for a piece where its words don't count.
  private struct Form {
    /// Itself when it is a frequent word or no word, else its shape.
    var skeleton: UInt64
    /// Itself when it is no word, else its shape.
    var shape: UInt64
  }

  /// What words look like.
  private enum Shape: UInt64 {
    case small = 3
    case smallLetter, capitalised, capitalLetter, capitals

    init(_ word: ArraySlice<UInt32>) {
      let isUpper = { (scalar: UInt32) in
        scalar < 0x80 ? scalar &- 0x41 < 26 : Unicode.Scalar(scalar)?.properties.isUppercase ?? false
      }
      guard let first = word.first, isUpper(first) else {
        self = word.count == 1 ? .smallLetter : .small
        return
      }
      if word.count == 1 {
        self = .capitalLetter
      } else {
        self = word.allSatisfy({ isUpper($0) || $0 == 0x27 }) ? .capitals : .capitalised
      }
    }
  }

  private func form(of piece: MaskedText.Piece) -> Form {
    let scalars = text.scalars[piece.range]
    var hash = TextHash.offset
    for scalar in scalars { hash = TextHash.add(scalar, to: hash) }
    guard piece.kind == .word else { return Form(skeleton: hash, shape: hash) }
    let shape = Shape(scalars).rawValue
    let isFrequent = frequentWords.contains(TextHash.lowercased(scalars))
    return Form(skeleton: isFrequent ? hash : shape, shape: shape)
  }

  /// Runs of forms with a mark before the first and one behind the last; `blocks` has the block of each length from 1
  /// on.
  private mutating func addRuns(of forms: [UInt64], in blocks: [FeatureSpace.Block?]) {
    let hashes = [1] + forms + [2]
    for first in hashes.indices {
      var hash = TextHash.offset
      for (index, block) in blocks.enumerated() {
        let last = first + index
        guard last < hashes.count else { break }
        hash = TextHash.finished(hash ^ hashes[last]) &* TextHash.prime
        guard let block else { continue }
        let lower =
          first == 0 ? 0 : first > text.pieces.count ? text.scalars.count : text.pieces[first - 1].range.lowerBound
        let upper =
          last == 0 ? 0 : last > text.pieces.count ? text.scalars.count : text.pieces[last - 1].range.upperBound
        add(hash, block, lower, upper)
      }
    }
  }

  // MARK: References

  private mutating func addReferences() {
    for reference in text.references {
      let range = text.pieces[reference.piece].range
      add(reference.hash, .references, range.lowerBound, range.upperBound)
    }
  }
}
