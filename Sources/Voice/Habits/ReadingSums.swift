import PostText

/// What the Flesch–Kincaid grade is worked out from: sentences, words and syllables.
struct ReadingSums: Sendable {
  private(set) var sentences = 0
  private(set) var words = 0
  private(set) var syllables = 0

  init() {}

  /// The sums of one sentence, of words that are the writer's own.
  init(_ sentence: Range<Int>, in text: VoiceText) {
    sentences = 1
    for index in sentence where text.isOwn[index] {
      switch text.tokens[index].kind {
      case .word:
        // Nobody reads an abbreviation by its letters' rules, and a name is as long as it is.
        syllables += text.isShouted(index) ? 1 : Syllables.count(text.folded.bytes, text.folded.range(index))
        words += 1
      case .number:
        syllables += 1
        words += 1
      default: break
      }
    }
  }

  /// 0.39 × words a sentence + 11.8 × syllables a word − 15.59 (Kincaid, Fishburne, Rogers and Chissom 1975).
  var grade: Double {
    guard sentences > 0, words > 0 else { return 0 }
    return 0.39 * Double(words) / Double(sentences) + gradeOfWords - 15.59
  }

  /// The part of the grade that the length of the words makes.
  var gradeOfWords: Double {
    words > 0 ? 11.8 * Double(syllables) / Double(words) : 0
  }

  func with(_ other: ReadingSums) -> ReadingSums {
    var sums = self
    sums.sentences += other.sentences
    sums.words += other.words
    sums.syllables += other.syllables
    return sums
  }

  func without(_ other: ReadingSums) -> ReadingSums {
    var sums = self
    sums.sentences -= other.sentences
    sums.words -= other.words
    sums.syllables -= other.syllables
    return sums
  }
}
