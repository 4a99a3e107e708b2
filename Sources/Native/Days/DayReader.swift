package import PostText
package import Voice

/// Finds the days that an English text names.
///
/// A month needs its capital and a number directly beside it, so that “may”, “march” and “second” stay words; months
/// and weekdays alone are no days. Numbers alone are read where they leave no doubt: `2026-05-03`, `13/5/2026`. What
/// is quoted, code, a link or a tag isn't looked at.
package struct DayReader {
  private let text: VoiceText

  /// In the order of the text, and disjoint.
  package static func mentions(in text: VoiceText) -> [DayMention] {
    let reader = DayReader(text: text)
    var mentions: [DayMention] = []
    var index = 0
    while index < text.tokens.count {
      if reader.mayBegin(index), let mention = reader.mention(at: index) {
        mentions.append(mention)
        index = mention.tokens.upperBound
      } else {
        index += 1
      }
    }
    return mentions
  }

  /// Those of a text that has changed, with those of `part`, the words of the paragraphs that were read again.
  package static func mentions(
    after earlier: [DayMention], _ change: ParagraphChange, _ part: VoiceText
  ) -> [DayMention] {
    let (bytes, tokens) = (change.bytes, change.tokens)
    let head = earlier.prefix { $0.tokens.lowerBound < tokens.old.lowerBound }
    let tail = earlier.drop { $0.tokens.lowerBound < tokens.old.upperBound }
    return head + mentions(in: part).map { $0.moved(by: 0, tokens: tokens.new.lowerBound) }
      + tail.map {
        $0.moved(
          by: bytes.new.upperBound - bytes.old.upperBound, tokens: tokens.new.upperBound - tokens.old.upperBound)
      }
  }

  /// Whether a day may be named from a token on; with most tokens none is.
  @inline(__always)
  private func mayBegin(_ index: Int) -> Bool {
    switch text.tokens[index].kind {
    case .number: text.isOwn[index]
    case .word: text.isOwn[index] && DayWord.openers.contains(index, of: text.folded)
    default: false
    }
  }

  /// - Parameter start: a token that may begin one.
  private func mention(at start: Int) -> DayMention? {
    if text.tokens[start].kind == .word {
      switch word(start) {
      case .relation(let relation): return related(relation, at: start)
      case .month, .shortMonth, .weekday, .shortWeekday: break
      default: return nil
      }
    }
    guard isFree(start), let (parts, end) = parts(at: start) else { return nil }
    var mention = DayMention(parts: parts, tokens: start..<end, range: text.place(of: start..<end))
    mention.isToCome = start > 0 && word(start - 1) == .toCome
    if let (apposed, end) = bracketed(at: end) {
      switch apposed {
      case .relation(let relation): mention.relation = relation
      case .weekday(let weekday):
        if parts.count == 1, parts[0].weekday == nil { mention.parts[0].weekday = weekday }
      default: break
      }
      mention.tokens = start..<end
      mention.range = text.place(of: start..<end)
    }
    return mention
  }

  /// A word in brackets behind a day: `3 May (Sunday)`.
  private func bracketed(at index: Int) -> (DayWord, Int)? {
    guard text.isSign(index, UInt8(ascii: "(")), text.isSign(index + 2, UInt8(ascii: ")")), let word = word(index + 1)
    else { return nil }
    return (word, index + 3)
  }

  // MARK: Relative days

  /// `tomorrow (5 December)`, `today, Friday, 4 December`, `today is 3 December`, `today (Friday)`.
  private func related(_ relation: DayMention.Relation, at start: Int) -> DayMention? {
    // “two weeks from today”
    guard start == 0 || word(start - 1) != .from else { return nil }
    let isBracketed = text.isSign(start + 1, UInt8(ascii: "("))
    var index = start + 1
    if isBracketed || text.isSign(index, UInt8(ascii: ",")) || word(index) == .being { index += 1 }
    if word(index) == .on { index += 1 }
    if word(index) == .the { index += 1 }
    guard isOwn(index) else { return nil }
    if let (parts, behind) = parts(at: index) {
      var end = behind
      if isBracketed, text.isSign(end, UInt8(ascii: ")")) { end += 1 }
      // Of several days, today is one and the others aren't.
      let isSame = parts.count == 1 && !isName(behind: end)
      return DayMention(
        parts: parts, relation: isSame ? relation : nil, tokens: start..<end, range: text.place(of: start..<end))
    }
    guard index > start + 1, case .weekday(let weekday) = word(index), text.isCapitalized(index) else { return nil }
    var end = index + 1
    if isBracketed {
      guard text.isSign(end, UInt8(ascii: ")")) else { return nil }
      end += 1
    } else {
      guard isEndOfClause(end) else { return nil }
    }
    return DayMention(
      parts: [DayMention.Part(day: nil, weekday: weekday)], relation: relation, tokens: start..<end,
      range: text.place(of: start..<end))
  }

  private func isEndOfClause(_ index: Int) -> Bool {
    guard index < text.tokens.count else { return true }
    return text.tokens[index].kind == .lineBreak || text.isSign(index, UInt8(ascii: "."))
      || text.isSign(index, UInt8(ascii: "!"))
  }

  // MARK: Days

  /// One day, or those of a range or list.
  private func parts(at start: Int) -> ([DayMention.Part], Int)? {
    guard var (parts, end) = dated(at: start) else { return nil }
    while let next = joined(at: end), let (more, behind) = dated(at: next) {
      parts += more
      end = behind
    }
    // The last year stands for all of them.
    var later = parts.last?.day
    for index in parts.indices.reversed() {
      if parts[index].day?.year == nil, let year = later?.year, let next = later, let own = parts[index].day {
        parts[index].day?.year = (own.month, own.day) <= (next.month, next.day) ? year : year - 1
      }
      later = parts[index].day
    }
    return (parts, end)
  }

  /// Where what follows a comma, a dash, “and” or “to” begins.
  private func joined(at index: Int) -> Int? {
    var next = index
    if isJoiningSign(next) { next += 1 }
    if word(next) == .joiner { next += 1 }
    return next > index && isOwn(next) ? next : nil
  }

  private func isJoiningSign(_ index: Int) -> Bool {
    guard isOwn(index), text.tokens[index].kind == .punctuation else { return false }
    switch UTF8Scalar.decode(text.bytes, at: text.tokens[index].range.lowerBound).scalar {
    case "-", "\u{2010}", "\u{2013}", "\u{2014}", ",", "&", "/", "+", ";": return true
    default: return false
    }
  }

  /// Days of one month, with a weekday before them if there is one.
  private func dated(at start: Int) -> ([DayMention.Part], Int)? {
    var index = start
    var weekday: Int?
    switch word(start) {
    case .weekday(let number): weekday = number
    case .shortWeekday(let number):
      weekday = number
      if text.isSign(start + 1, UInt8(ascii: ".")) { index += 1 }
    default: break
    }
    if weekday != nil {
      guard text.isCapitalized(start) else { return nil }
      index += 1
      if text.isSign(index, UInt8(ascii: ",")) { index += 1 }
      if word(index) == .the { index += 1 }
    }
    guard let (days, end) = days(at: index) else { return nil }
    var parts = days.map { DayMention.Part(day: $0, weekday: nil) }
    if parts.count == 1 { parts[0].weekday = weekday }
    return (parts, end)
  }

  private func days(at start: Int) -> ([WrittenDay], Int)? {
    guard isOwn(start) else { return nil }
    return text.tokens[start].kind == .number
      ? numeric(at: start) ?? dayFirst(at: start) : monthFirst(at: start)
  }

  /// `3 May`, `3rd of May, 2026`, `3–5 May`.
  private func dayFirst(at start: Int) -> ([WrittenDay], Int)? {
    guard isFree(start), var (numbers, index) = dayNumbers(at: start) else { return nil }
    if word(index) == .of { index += 1 }
    guard let (month, behind) = month(at: index) else { return nil }
    let (year, end) = year(at: behind) ?? (nil, behind)
    numbers = numbers.filter { $0 <= 31 }
    return (numbers.map { WrittenDay(month: month, day: $0, year: year) }, end)
  }

  /// `May 3`, `May 3rd, 2026`, `May 3–5`.
  private func monthFirst(at start: Int) -> ([WrittenDay], Int)? {
    guard let (month, index) = month(at: start), let (numbers, behind) = dayNumbers(at: index),
      word(behind) != .unit, !isFraction(behind)
    else { return nil }
    let (year, end) = year(at: behind) ?? (nil, behind)
    return (numbers.map { WrittenDay(month: month, day: $0, year: year) }, end)
  }

  /// A percentage, or a number that goes on.
  private func isFraction(_ index: Int) -> Bool {
    text.isSign(index, UInt8(ascii: "%"))
      || isOwn(index) && text.isGlued(index) && text.tokens[index].kind == .number
  }

  /// One number, or ascending ones of a range or list.
  private func dayNumbers(at start: Int) -> ([Int], Int)? {
    guard let first = dayNumber(start) else { return nil }
    var numbers = [first]
    var end = start + 1
    while let next = joined(at: end), let number = dayNumber(next), number > numbers[numbers.count - 1],
      word(next + 1) != .unit, !text.isSign(next + 1, UInt8(ascii: "%"))
    {
      numbers.append(number)
      end = next + 1
    }
    return (numbers, end)
  }

  /// `3`, `03`, `3rd`.
  private func dayNumber(_ index: Int) -> Int? {
    guard isOwn(index), text.tokens[index].kind == .number else { return nil }
    let bytes = text.bytes[text.tokens[index].range]
    let digits = bytes.prefix(while: ASCII.isDigit)
    guard digits.count <= 2, let number = Self.number(digits), (1...31).contains(number) else { return nil }
    let ending = bytes[digits.endIndex...].map(ASCII.lowercased)
    return ending.isEmpty || Self.ordinals.contains(ending) ? number : nil
  }

  private static let ordinals: Set<[UInt8]> = Set(["st", "nd", "rd", "th"].map { Array($0.utf8) })

  private func month(at index: Int) -> (Int, Int)? {
    guard isOwn(index), text.tokens[index].kind == .word, text.isCapitalized(index) else { return nil }
    switch word(index) {
    case .month(let month): return (month, index + 1)
    case .shortMonth(let month):
      let hasStop = text.isSign(index + 1, UInt8(ascii: ".")) && text.isGlued(index + 1)
      return (month, index + (hasStop ? 2 : 1))
    default: return nil
    }
  }

  private func year(at start: Int) -> (Int?, Int)? {
    let index = text.isSign(start, UInt8(ascii: ",")) ? start + 1 : start
    guard isOwn(index), text.tokens[index].kind == .number, text.tokens[index].range.count == 4,
      let year = Self.number(text.bytes[text.tokens[index].range]), (1_000...2_199).contains(year)
    else { return nil }
    return (year, index + 1)
  }

  // MARK: Numbers

  /// `2026-05-03`, `13/5/2026`, `13.5.2026`; nil where day and month could be either.
  private func numeric(at start: Int) -> ([WrittenDay], Int)? {
    guard isFree(start) else { return nil }
    let whole = text.bytes[text.tokens[start].range].split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    if whole.count == 3 { return Self.day(whole).map { ([$0], start + 1) } }
    guard start + 4 < text.tokens.count, (1...4).allSatisfy({ text.isGlued(start + $0) && text.isOwn[start + $0] })
    else { return nil }
    let hyphen = UInt8(ascii: "-")
    let separator = text.isSign(start + 1, hyphen) ? hyphen : UInt8(ascii: "/")
    guard text.isSign(start + 1, separator), text.isSign(start + 3, separator) else { return nil }
    let isLonger = start + 5 < text.tokens.count && text.isGlued(start + 5) && text.isSign(start + 5, separator)
    guard !isLonger else { return nil }
    let fields = [start, start + 2, start + 4].map { text.bytes[text.tokens[$0].range] }
    return Self.day(fields, isISO: separator == hyphen).map { ([$0], start + 5) }
  }

  private static func day(_ fields: [ArraySlice<UInt8>], isISO: Bool = false) -> WrittenDay? {
    let numbers = fields.compactMap(number)
    guard numbers.count == 3 else { return nil }
    if isISO {
      guard fields[0].count == 4, fields[1].count == 2, fields[2].count == 2, (1...12).contains(numbers[1]),
        (1...31).contains(numbers[2])
      else { return nil }
      return WrittenDay(month: numbers[1], day: numbers[2], year: numbers[0])
    }
    guard fields[2].count == 4, (1...31).contains(numbers[0]), (1...31).contains(numbers[1]) else { return nil }
    let (day, month) = numbers[0] > 12 ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
    guard month <= 12, day > 12 || day == month else { return nil }
    return WrittenDay(month: month, day: day, year: numbers[2])
  }

  /// Nil for anything but one to four digits.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...4).contains(digits.count), digits.allSatisfy(ASCII.isDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  // MARK: Tokens

  private func isOwn(_ index: Int) -> Bool { text.tokens.indices.contains(index) && text.isOwn[index] }

  private func word(_ index: Int) -> DayWord? {
    guard isOwn(index) else { return nil }
    switch text.tokens[index].kind {
    case .word: return DayWord.table.find(index, of: text.folded)
    default: return nil
    }
  }

  /// Whether a token isn't the rest of a number, price, version or rank.
  private func isFree(_ index: Int) -> Bool {
    guard text.isGlued(index) else { return true }
    guard text.tokens[index - 1].kind == .punctuation else { return text.tokens[index - 1].kind == .lineBreak }
    switch UTF8Scalar.decode(text.bytes, at: text.tokens[index - 1].range.lowerBound).scalar {
    case "(", "[", "\"", "'", "*", "_", "~", "|", ":", "\u{2014}", "\u{2018}", "\u{201C}", ">": return true
    // The list before it has been looked at and is none.
    case "-", "\u{2013}", "/": return index > 1 && text.tokens[index - 2].kind == .word
    default: return false
    }
  }

  /// Whether a capitalised word follows at once, so that the day is part of a name: `May 3 Movement`.
  private func isName(behind end: Int) -> Bool {
    isOwn(end) && text.tokens[end].kind == .word && text.isCapitalized(end)
  }
}
