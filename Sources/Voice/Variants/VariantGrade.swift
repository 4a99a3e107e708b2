import PostText

/// How hard a variant is to read, and how much of that its words are, whatever the length of its sentences.
struct VariantGrade: Sendable {
  /// In fewer words a few long names move the grade.
  private static let leastWords = 80

  let grade: Double
  /// The part of the grade that the syllables of its words make.
  let ofWords: Double
  let heaviest: VariantPlace?

  /// Nil when there are too few words.
  init?(_ texts: [VoiceText]) {
    guard texts.reduce(0, { $0 + $1.ownWords }) >= Self.leastWords else { return nil }
    var total = ReadingSums()
    var heaviest: (place: VariantPlace, grade: Double)?
    for (index, text) in texts.enumerated() {
      for sentence in text.sentences {
        let sums = ReadingSums(sentence, in: text)
        guard sums.words > 0 else { continue }
        total = total.with(sums)
        if sums.grade > heaviest?.grade ?? -.infinity {
          heaviest = (VariantPlace(text: index, range: text.place(of: sentence)), sums.grade)
        }
      }
    }
    guard total.words >= Self.leastWords else { return nil }
    grade = total.grade
    ofWords = total.gradeOfWords
    self.heaviest = heaviest?.place
  }
}

extension VariantDifference {
  /// Words of one variant that are harder than the other's: long sentences alone are what a platform's form explains.
  static func grade(_ first: VariantReading, _ second: VariantReading) -> VariantDifference? {
    guard let low = first.grade, let high = second.grade else { return nil }
    if low.grade > high.grade { return grade(second, first)?.turned }
    let flex = VariantFlex.grade(of: second.variant, over: first.variant)
    guard high.grade - low.grade >= leastGrade + flex, high.ofWords - low.ofWords >= leastGradeOfWords + flex else {
      return nil
    }
    return VariantDifference(.grade, side(low, of: first), side(high, of: second))
  }

  private static let leastGrade = 8.5
  private static let leastGradeOfWords = 6.0

  private static func side(_ grade: VariantGrade, of reading: VariantReading) -> Side {
    let bounds = reading.variant.bounds.compactMap(\.readingGrade)
    return Side(
      said: Tenths.text(grade.grade), saidFirst: "grade " + Tenths.text(grade.grade), place: grade.heaviest,
      breaksVoice: !bounds.isEmpty && bounds.allSatisfy { $0 < grade.grade })
  }
}
