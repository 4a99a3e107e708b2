/// The habits of one text.
package struct HabitReading: Sendable, Equatable {
  /// As many as there are habits, in their order.
  package private(set) var values: [Float]

  package subscript(habit: Habit) -> Float { values[habit.rawValue] }

  package init(of text: MaskedText) {
    var measure = HabitMeasure(text)
    measure.run()
    values = measure.values
  }
}

/// Measures the habits of a text in one pass over its pieces.
private struct HabitMeasure {
  private let text: MaskedText
  private(set) var values = [Float](repeating: 0, count: Habit.count)

  private var words = 0
  private var letters = 0
  private var syllables = 0
  private var distinct: Set<UInt64> = []
  private var functionWords = 0
  private var sentenceWords = 0
  private var capitalisedInside = 0
  private var wordsInside = 0
  private var isOpening = true

  init(_ text: MaskedText) {
    self.text = text
  }

  mutating func run() {
    for index in text.pieces.indices { read(index) }
    endSentence()
    finish()
  }

  private func sign(_ index: Int) -> UInt32? {
    guard text.pieces.indices.contains(index), text.pieces[index].kind == .punctuation else { return nil }
    return text.scalars[text.pieces[index].range.lowerBound]
  }

  private mutating func count(_ habit: Habit, _ amount: Float = 1) {
    values[habit.rawValue] += amount
  }

  private mutating func set(_ habit: Habit, _ value: Float) {
    values[habit.rawValue] = value
  }

  private mutating func read(_ index: Int) {
    let piece = text.pieces[index]
    switch piece.kind {
    case .word: readWord(piece, at: index)
    case .link: count(.links)
    case .mention:
      count(.mentions)
      if words == 0, values[Habit.mentions.rawValue] == 1, index <= 1 { set(.opensWithMention, 1) }
    case .hashtag:
      count(.tags)
      if piece.range.lowerBound * 10 < text.scalars.count * 6 { count(.tagsInside) }
    case .number: count(.numbers)
    case .name:
      count(.names)
      isOpening = false
      sentenceWords += 1
    case .emoji: count(.emoji)
    case .lineBreak:
      count(.lineBreaks)
      endSentence()
    case .punctuation: readSign(at: index)
    }
  }

  // MARK: Words

  private mutating func readWord(_ piece: MaskedText.Piece, at index: Int) {
    let scalars = text.scalars[piece.range]
    // What is left of a name is `'s`.
    guard let first = scalars.first, first != 0x27 else { return }
    let hash = TextHash.lowercased(scalars)
    let wordClass = WordClass.of(hash)
    if words == 0 { readOpening(wordClass, first) }
    words += 1
    sentenceWords += 1
    letters += scalars.count
    distinct.insert(hash)
    syllables += Self.syllables(of: scalars)
    if scalars.count > 6 { count(.longWords) }
    if scalars.contains(0x27) { count(.contractions) }
    if !wordClass.isEmpty { readClasses(wordClass) }
    let isCapital = first &- 0x41 < 26
    let isPronoun = first == 0x49 && (scalars.count == 1 || scalars.dropFirst().first == 0x27)
    if scalars.count > 1, scalars.allSatisfy({ $0 &- 0x41 < 26 || $0 == 0x27 }) { count(.capitals) }
    if !isOpening {
      wordsInside += 1
      if isCapital, !isPronoun { capitalisedInside += 1 }
    }
    isOpening = false
  }

  private mutating func readOpening(_ wordClass: WordClass, _ first: UInt32) {
    if wordClass.contains(.conjunction) { set(.opensWithConjunction, 1) }
    if wordClass.contains(.questionWord) { set(.opensWithQuestionWord, 1) }
    if wordClass.contains(.call) { set(.opensWithVerb, 1) }
    if wordClass.contains(.pointer) { set(.opensWithPointer, 1) }
  }

  private mutating func readClasses(_ wordClass: WordClass) {
    if !wordClass.isDisjoint(with: .function) { functionWords += 1 }
    for (habit, member) in Self.shares where wordClass.contains(member) { count(habit) }
  }

  /// Habits that are shares of the words.
  private static let shares: [(Habit, WordClass)] = [
    (.firstSingular, .firstSingular), (.firstPlural, .firstPlural), (.second, .second), (.third, .third),
    (.articles, .article), (.prepositions, .preposition), (.conjunctions, .conjunction),
    (.interjections, .interjection), (.intensifiers, .intensifier), (.modals, .modal), (.negations, .negation),
    (.formsOfBe, .formOfBe), (.hedges, .hedge),
  ]

  private static func syllables(of word: ArraySlice<UInt32>) -> Int {
    var groups = 0
    var wasVowel = false
    for scalar in word {
      let isVowel: Bool
      switch scalar | 0x20 {
      case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: isVowel = true
      default: isVowel = false
      }
      if isVowel, !wasVowel { groups += 1 }
      wasVowel = isVowel
    }
    let isSilent = word.count > 3 && word.last == 0x65 && groups > 1
    return max(1, groups - (isSilent ? 1 : 0))
  }

  // MARK: Signs

  private mutating func readSign(at index: Int) {
    guard let sign = sign(index) else { return }
    let piece = text.pieces[index]
    let isGlued = !piece.followsSpace
    let previous = isGlued ? self.sign(index - 1) : nil
    switch sign {
    case 0x21:
      count(.exclamations)
      if previous == 0x21 || previous == 0x3F { count(.repeatedMarks) }
    case 0x3F:
      count(.questions)
      if previous == 0x21 || previous == 0x3F { count(.repeatedMarks) }
    case 0x2E:
      // Three dots in a row, or the one sign, which is three here.
      if piece.range.count == 3 {
        count(.ellipses)
      } else if previous == 0x2E, self.sign(index - 2) == 0x2E, self.sign(index - 3) != 0x2E {
        count(.ellipses)
      }
    case 0x2C: count(.commas)
    case 0x3A:
      count(.colons)
      if isLabel(endingAt: index) { set(.label, 1) }
      if isEmoticon(at: index) { count(.emoticons) }
    case 0x3B:
      count(.semicolons)
      if isEmoticon(at: index) { count(.emoticons) }
    case 0x2D:
      if previous == 0x2D || piece.followsSpace { count(.dashes) } else if isGlued { count(.hyphens) }
    case 0x2013, 0x2014: count(.dashes)
    case 0x22: count(.doubleQuotes)
    case 0x27: if piece.followsSpace { count(.singleQuotes) }
    case 0x28: count(.parentheses)
    case 0x26: count(.ampersands)
    case 0x7C, 0x2F: count(.bars)
    default: break
    }
    if sign == 0x2E || sign == 0x21 || sign == 0x3F, endsSentence(at: index) { endSentence() }
  }

  private func endsSentence(at index: Int) -> Bool {
    guard index + 1 < text.pieces.count else { return true }
    return text.pieces[index + 1].followsSpace || text.pieces[index + 1].kind == .lineBreak
  }

  /// Whether the colon ends a few words before the text itself, as in `Breaking: …`.
  private func isLabel(endingAt index: Int) -> Bool {
    (1...4).contains(index) && text.pieces[..<index].allSatisfy { $0.kind == .word || $0.kind == .name }
  }

  private func isEmoticon(at index: Int) -> Bool {
    guard text.pieces[index].followsSpace || index == 0 else { return false }
    var next = index + 1
    if sign(next) == 0x2D, !text.pieces[next].followsSpace { next += 1 }
    guard next < text.pieces.count, !text.pieces[next].followsSpace else { return false }
    if let mouth = sign(next) { return mouth == 0x29 || mouth == 0x28 }
    let piece = text.pieces[next]
    guard piece.kind == .word, piece.range.count == 1 else { return false }
    return [0x44, 0x50, 0x70].contains(text.scalars[piece.range.lowerBound])
  }

  // MARK: Sentences and ends

  private mutating func endSentence() {
    if sentenceWords > 0 { count(.sentences) }
    sentenceWords = 0
    isOpening = true
  }

  private mutating func finish() {
    let total = Float(max(1, words))
    let sentences = max(1, values[Habit.sentences.rawValue])
    set(.sentences, sentences)
    set(.sentenceLength, (Float(words) + values[Habit.names.rawValue]) / sentences)
    set(.wordLength, Float(letters) / total)
    set(.variety, Float(distinct.count) / total)
    set(.syllables, Float(syllables) / total)
    set(.functionWords, Float(functionWords) / total)
    set(.titleCase, Float(capitalisedInside) / Float(max(1, wordsInside)))
    set(.commas, values[Habit.commas.rawValue] / total * 10)
    for habit in [Habit.longWords, .contractions, .capitals] + Self.shares.map(\.0) {
      set(habit, values[habit.rawValue] / total)
    }
    set(.emoji, min(5, values[Habit.emoji.rawValue]))
    set(.tags, min(6, values[Habit.tags.rawValue]))
    readEnd()
    if let first = text.pieces.first, first.kind == .word, text.scalars[first.range.lowerBound] &- 0x61 < 26 {
      set(.opensSmall, 1)
    }
  }

  private mutating func readEnd() {
    guard let last = text.pieces.last(where: { $0.kind != .lineBreak }) else { return }
    if last.kind == .link { set(.endsWithLink, 1) }
    if last.kind == .hashtag { set(.endsWithTag, 1) }
    // How the words end, without the links and tags behind them and without closing quotation marks.
    let end = text.pieces.indices.reversed().first { index in
      switch text.pieces[index].kind {
      case .link, .hashtag, .lineBreak: return false
      case .punctuation: return ![0x22, 0x27, 0x29].contains(sign(index))
      case .word, .mention, .number, .name, .emoji: return true
      }
    }
    guard let end else { return }
    switch sign(end) {
    case 0x2E: set(.endsWithPeriod, 1)
    case 0x21: set(.endsWithExclamation, 1)
    case 0x3F: set(.endsWithQuestion, 1)
    case nil where text.pieces[end].kind != .emoji: set(.endsBare, 1)
    default: break
    }
  }
}
