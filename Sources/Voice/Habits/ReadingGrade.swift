import PostText

/// The Flesch–Kincaid grade of a text: the years of school in the United States that reading it takes.
///
/// 0.39 × words a sentence + 11.8 × syllables a word − 15.59 (Kincaid, Fishburne, Rogers and Chissom 1975).
package struct ReadingGrade: Sendable {
  /// A text of fewer words has no grade worth telling.
  package static let leastWords = 30

  package let grade: Double
  package let words: Int
  /// The sentence without which the grade would be lowest.
  package let heaviest: Range<Int>?
  /// The grade without that sentence; nil where too little would be left for one.
  package let gradeWithout: Double?

  private struct Sums {
    var sentences = 0
    var words = 0
    var syllables = 0

    var grade: Double {
      guard sentences > 0, words > 0 else { return 0 }
      return 0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words) - 15.59
    }

    func without(_ other: Sums) -> Sums {
      Sums(
        sentences: sentences - other.sentences, words: words - other.words, syllables: syllables - other.syllables)
    }
  }

  /// Nil when the text has too few words of the writer's own.
  package init?(_ text: VoiceText) {
    guard text.ownWords >= Self.leastWords else { return nil }
    var total = Sums()
    var sentences: [(range: Range<Int>, sums: Sums)] = []
    for sentence in text.sentences {
      let sums = Self.sums(of: sentence, in: text)
      guard sums.words > 0 else { continue }
      total = Sums(
        sentences: total.sentences + 1, words: total.words + sums.words, syllables: total.syllables + sums.syllables)
      sentences.append((text.place(of: sentence), sums))
    }
    guard total.words >= Self.leastWords else { return nil }
    grade = total.grade
    words = total.words
    let lightest = sentences.min { total.without($0.sums).grade < total.without($1.sums).grade }
    heaviest = lightest?.range
    gradeWithout = lightest.flatMap { sentence in
      let rest = total.without(sentence.sums)
      return rest.words * 2 >= Self.leastWords ? rest.grade : nil
    }
  }

  private static func sums(of sentence: Range<Int>, in text: VoiceText) -> Sums {
    var sums = Sums(sentences: 1)
    for index in sentence where text.isOwn[index] {
      switch text.tokens[index].kind {
      case .word:
        // Nobody reads an abbreviation by its letters' rules, and a name is as long as it is.
        sums.syllables += text.isShouted(index) ? 1 : Syllables.count(text.folded.bytes, text.folded.range(index))
        sums.words += 1
      case .number:
        sums.syllables += 1
        sums.words += 1
      default: break
      }
    }
    return sums
  }
}
