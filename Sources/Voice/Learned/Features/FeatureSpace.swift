/// Where features lie: each kind of n-gram in a block of hashed slots, the habits behind them.
enum FeatureSpace {
  /// A kind of n-gram.
  enum Block: Int, CaseIterable, Sendable {
    /// So many characters within a word and the blanks around it.
    case characters2, characters3, characters4, characters5
    /// So many words and signs.
    case words1, words2
    /// So many words and signs of which only the frequent ones are spelled out.
    case skeleton1, skeleton2, skeleton3
    /// Two to five signs and shapes of words: small, capitalised, all capitals.
    case shapes
    /// Hosts of links, handles and tags.
    case references

    /// The binary logarithm of how many slots it has.
    var bits: Int {
      switch self {
      case .skeleton1: 11
      case .characters2: 13
      case .skeleton2: 14
      case .characters3, .shapes, .references: 15
      case .characters4, .characters5, .words1, .skeleton3: 16
      case .words2: 17
      }
    }

    /// The length of a text's features of this kind, all together.
    var length: Float {
      switch self {
      case .characters2, .characters3, .characters4, .characters5: 0.5
      case .words1, .words2: 0.7
      case .skeleton1, .skeleton2, .skeleton3: 0.6
      case .shapes: 0.7
      case .references: 0.7
      }
    }

    /// Its slots.
    var slots: Range<UInt32> { Self.ranges[rawValue] }

    private static let ranges: [Range<UInt32>] = {
      var start: UInt32 = 0
      return allCases.map { block in
        let range = start..<start + 1 << UInt32(block.bits)
        start = range.upperBound
        return range
      }
    }()
  }

  /// Features that are learned together: each family tells of another side of a voice, and none shall drown another.
  enum Family: Int, CaseIterable, Sendable {
    case characters, words, skeleton, shapes, habits, references

    /// Its slots.
    var slots: Range<UInt32> {
      switch self {
      case .characters: Block.characters2.slots.lowerBound..<Block.characters5.slots.upperBound
      case .words: Block.words1.slots.lowerBound..<Block.words2.slots.upperBound
      case .skeleton: Block.skeleton1.slots.lowerBound..<Block.skeleton3.slots.upperBound
      case .shapes: Block.shapes.slots
      case .references: Block.references.slots
      case .habits: firstHabit..<UInt32(count)
      }
    }
  }

  /// How many slots n-grams have.
  static let hashedCount = Int(Block.references.slots.upperBound)
  /// Where the habits begin.
  static let firstHabit = UInt32(hashedCount)
  static let count = hashedCount + Habit.count
  /// What a habit one standard deviation off is worth.
  static let habitUnit: Float = 1.0 / 8

  /// The slot of an n-gram with this hash.
  @inline(__always)
  static func slot(_ hash: UInt64, in block: Block) -> UInt32 {
    block.slots.lowerBound + UInt32(truncatingIfNeeded: TextHash.finished(hash) >> UInt64(64 - block.bits))
  }
}
