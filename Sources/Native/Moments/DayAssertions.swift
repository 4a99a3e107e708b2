package import PostText
package import Voice

/// A day on which a text says that a moment is.
package struct DayAssertion: Sendable {
  package enum Kind: Sendable {
    /// It names the day: “Giving Tuesday is on 1 December”, “tomorrow is Giving Tuesday”.
    case day
    /// It speaks as if the moment was on the publishing date: “Happy Giving Tuesday!”, “Giving Tuesday is here”.
    case greeting
  }

  package var kind: Kind
  package var days: ClosedRange<CivilDate>
  /// So many days off it is still right.
  package var tolerance = 0
  /// Where the text says so.
  package var range: Range<Int>
}

/// Finds on which days an English text says that moments are.
///
/// What only looks ahead or back (“Giving Tuesday is coming”, “after Giving Tuesday”) says nothing of a day.
package struct DayAssertions {
  private let text: VoiceText
  private let day: CivilDate
  private let mentions: [DayMention]

  /// - Parameters:
  ///   - mentions: the days that the text names.
  ///   - day: the one on which the text is published.
  package init(_ text: VoiceText, naming mentions: [DayMention], on day: CivilDate) {
    self.text = text
    self.day = day
    self.mentions = mentions
  }

  /// What the words around a name say of its day; nil when they say nothing.
  package func first(about name: NamedMoment, _ moment: Moment) -> DayAssertion? {
    guard !moment.isOneWord || isMeant(name), !isAside(name) else { return nil }
    return written(name) ?? counted(name) ?? greeted(name, moment)
  }

  // MARK: What makes no assertion

  /// One word is a name where it is a tag, or has a capital that its place doesn't give it.
  private func isMeant(_ name: NamedMoment) -> Bool {
    let index = name.tokens.lowerBound
    if text.tokens[index].kind == .hashtag { return true }
    guard text.isCapitalized(index), index > 0 else { return false }
    return text.tokens[index - 1].kind == .word || text.tokens[index - 1].kind == .number
  }

  /// “after Giving Tuesday”, “Giving Tuesday week”, “is it Giving Tuesday?”
  private func isAside(_ name: NamedMoment) -> Bool {
    let before = word(name.tokens.lowerBound - 1) == "the" ? name.tokens.lowerBound - 2 : name.tokens.lowerBound - 1
    if let word = word(before), Self.asides.contains(word) { return true }
    if let word = word(name.tokens.upperBound), Self.longer.contains(word) { return true }
    var index = name.tokens.upperBound
    // A question is one within a line, and near.
    while index < text.tokens.count, index < name.tokens.upperBound + 30, text.tokens[index].kind != .lineBreak {
      if text.isSign(index, UInt8(ascii: "?")) { return true }
      if text.isSign(index, UInt8(ascii: ".")) || text.isSign(index, UInt8(ascii: "!")) { break }
      index += 1
    }
    return false
  }

  private static let asides: Set<String> = [
    "after", "before", "until", "till", "since", "beyond", "following", "from", "between", "by", "past", "last", "to",
    "of", "if", "when", "early", "belated", "almost", "nearly", "not", "every", "isn't", "post", "pre",
  ]
  private static let longer: Set<String> = ["eve", "week", "weekend", "month", "season", "eve's", "period", "campaign"]

  // MARK: Days

  /// “Giving Tuesday is on 1 December”, “Giving Tuesday (1 December)”, “1 December is Giving Tuesday”.
  private func written(_ name: NamedMoment) -> DayAssertion? {
    // Sorted, and so are the ends: the ones beside the name are enough.
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.lowerBound < name.tokens.upperBound { low = middle + 1 } else { high = middle }
    }
    if low < mentions.count, isLink(name.tokens.upperBound..<mentions[low].tokens.lowerBound, Self.linksToDay),
      let days = mentions[low].days(near: day)
    {
      return assertion(.day, days, name.tokens.lowerBound..<mentions[low].tokens.upperBound)
    }
    // The weekday of a name is read as the day's: “Giving Tuesday, 2 December”.
    if low > 0, mentions[low - 1].tokens.upperBound > name.tokens.upperBound,
      let days = mentions[low - 1].days(near: day)
    {
      return assertion(.day, days, name.tokens.lowerBound..<mentions[low - 1].tokens.upperBound)
    }
    guard low > 0, mentions[low - 1].tokens.upperBound <= name.tokens.lowerBound,
      isLink(mentions[low - 1].tokens.upperBound..<name.tokens.lowerBound, Self.linksToName),
      let days = mentions[low - 1].days(near: day)
    else { return nil }
    return assertion(.day, days, mentions[low - 1].tokens.lowerBound..<name.tokens.upperBound)
  }

  /// Whether nothing but little words of `links` stands between a name and a day.
  private func isLink(_ tokens: Range<Int>, _ links: Set<String>) -> Bool {
    tokens.count <= 6 && tokens.allSatisfy { index in word(index).map(links.contains) ?? false }
  }

  private static let linksToDay: Set<String> = [
    "is", "on", "falls", "takes", "place", "happens", "returns", "will", "be", "this", "year", "(", ",", ":", "-", "–",
    "—", "the",
  ]
  private static let linksToName: Set<String> = ["is", "marks", "(", ":", "–", "—", "the"]

  /// “tomorrow is Giving Tuesday”, “Giving Tuesday is today”.
  private func counted(_ name: NamedMoment) -> DayAssertion? {
    let (start, end) = (name.tokens.lowerBound, name.tokens.upperBound)
    let behind = ["is", "starts", "begins"].contains(word(end) ?? "") ? end + 1 : end
    if behind > end, let distance = Self.distances[word(behind) ?? ""] {
      return assertion(counting: distance, start..<(behind + 1))
    }
    var index = start - 1
    if word(index) == "the" { index -= 1 }
    guard let link = word(index), ["is", "marks"].contains(link), let distance = Self.distances[word(index - 1) ?? ""]
    else { return nil }
    return assertion(counting: distance, (index - 1)..<end)
  }

  private static let distances = ["today": 0, "tomorrow": 1]

  private func assertion(counting distance: Int, _ tokens: Range<Int>) -> DayAssertion? {
    day.adding(days: distance).flatMap { assertion(distance == 0 ? .greeting : .day, $0...$0, tokens) }
  }

  /// “Happy Giving Tuesday!”, “It's Giving Tuesday!”, “Giving Tuesday is here”.
  private func greeted(_ name: NamedMoment, _ moment: Moment) -> DayAssertion? {
    let (start, end) = (name.tokens.lowerBound, name.tokens.upperBound)
    if let greeting = word(start - 1), Self.greetings.contains(greeting) {
      // Everybody has one, on another day.
      guard !moment.isOneWord || !moment.isNamed(with: "birthday") && !moment.isNamed(with: "anniversary") else {
        return nil
      }
      var found = assertion(.greeting, day...day, (start - 1)..<end)
      if let season = Self.seasons.first(where: { moment.isNamed(with: $0) }) {
        found.tolerance = season == "year" ? 21 : 10
      }
      return found
    }
    if word(end) == "is", word(end + 1) == "here" { return assertion(.greeting, day...day, start..<(end + 2)) }
    guard let opening = word(start - 1), ["it's", "it’s"].contains(opening), start < 2 || isBreak(start - 2),
      isBreak(end)
    else { return nil }
    return assertion(.greeting, day...day, (start - 1)..<end)
  }

  private static let greetings: Set<String> = ["happy", "merry", "joyful", "blessed"]
  /// Wished for days before and after.
  private static let seasons = [
    "year", "christma", "easter", "thanksgiving", "hanukkah", "holiday", "eid", "ramadan", "diwali", "kwanzaa",
    "passover", "pride", "yule", "solstice",
  ]

  /// Whether a sentence ends at a token, or the text.
  private func isBreak(_ index: Int) -> Bool {
    guard text.tokens.indices.contains(index) else { return true }
    return text.tokens[index].kind == .lineBreak || text.tokens[index].kind == .emoji
      || text.tokens[index].kind == .link || text.isSign(index, UInt8(ascii: "."))
      || text.isSign(index, UInt8(ascii: "!"))
  }

  private func assertion(_ kind: DayAssertion.Kind, _ days: ClosedRange<CivilDate>, _ tokens: Range<Int>)
    -> DayAssertion
  {
    DayAssertion(kind: kind, days: days, range: text.place(of: tokens))
  }

  /// A token in small letters; nil beyond the text, and where it isn't the writer's own.
  private func word(_ index: Int) -> String? {
    guard text.tokens.indices.contains(index), text.isOwn[index] else { return nil }
    return text.string(index).lowercased()
  }
}
