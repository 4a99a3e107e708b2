import PostText

/// The Flesch–Kincaid grade of a text: the years of school in the United States that reading it takes.
package struct ReadingGrade: Sendable {
  /// A text of fewer words has no grade worth telling.
  package static let leastWords = 30

  package let grade: Double
  package let words: Int
  /// The sentence without which the grade would be lowest.
  package let heaviest: Range<Int>?
  /// The grade without that sentence; nil where too little would be left for one.
  package let gradeWithout: Double?

  /// Nil when the text has too few words of the writer's own.
  package init?(_ text: VoiceText) {
    guard text.ownWords >= Self.leastWords else { return nil }
    var total = ReadingSums()
    var sentences: [(range: Range<Int>, sums: ReadingSums)] = []
    for sentence in text.sentences {
      let sums = ReadingSums(sentence, in: text)
      guard sums.words > 0 else { continue }
      total = total.with(sums)
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
}
