/// What can be measured of how a text is written, and be named to its writer.
///
/// Left out on purpose: the length of a post and the shape of quotation marks and apostrophes. They tell the decade,
/// the platform's limit of the time and the writing program, not the voice.
package enum Habit: Int, CaseIterable, Sendable {
  case sentences, sentenceLength, wordLength, variety, longWords
  case exclamations, questions, ellipses, commas, colons, semicolons, dashes, hyphens
  case doubleQuotes, singleQuotes, parentheses, emoji, emoticons, capitals, titleCase
  case opensSmall, endsWithPeriod, endsWithExclamation, endsWithQuestion, endsBare, endsWithLink, endsWithTag
  case tags, tagsInside, mentions, opensWithMention, links, numbers, names
  case firstSingular, firstPlural, second, third, contractions, articles, prepositions, conjunctions
  case opensWithConjunction, opensWithQuestionWord, opensWithVerb, opensWithPointer
  case interjections, intensifiers, modals, negations, formsOfBe, hedges
  case lineBreaks, repeatedMarks, ampersands, label, bars, syllables, functionWords

  package static let count = allCases.count

  /// `sentence-length`.
  package var id: String {
    "\(self)".reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }

  /// `sentence length`.
  package var title: String {
    String(id.map { $0 == "-" ? " " : $0 })
  }
}
