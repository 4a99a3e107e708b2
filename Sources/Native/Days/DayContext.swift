import PostText
package import Voice

/// What a sentence that names a day says of time: whether it tells what was, or looks at what is to come.
///
/// English only. In doubt it says neither.
package struct DayContext: Sendable, Equatable {
  /// It tells of the past: “on 3 May we met”, “recap”, “since”.
  package private(set) var isHistory = false
  /// It calls to something, or says what will be: “register”, “see you”, “until”.
  package private(set) var looksAhead = false
  /// The last of the years it names, after which a day without one may be.
  package private(set) var latestYear: Int?

  package init(_ sentence: Range<Int>, of text: VoiceText) {
    var isParticipleOpen = false
    for index in sentence where text.isOwn[index] {
      let cue = text.tokens[index].kind == .word ? TimeCue.table.find(index, of: text.folded) : nil
      switch cue {
      case .past: isHistory = true
      case .ahead: looksAhead = true
      case .being, .adverb, .adjective, nil: break
      }
      if cue == nil, !isParticipleOpen, Self.isPastTense(index, of: text) { isHistory = true }
      // “are invited”, “will soon be closed”: no past.
      if cue != .adverb { isParticipleOpen = cue == .being }
      if let year = Self.year(index, of: text) { latestYear = max(latestYear ?? year, year) }
      if Self.isShortenedWill(index, of: text) { looksAhead = true }
    }
  }

  private static func year(_ index: Int, of text: VoiceText) -> Int? {
    let range = text.tokens[index].range
    guard text.tokens[index].kind == .number, range.count == 4, ASCII.has("20", at: range.lowerBound, in: text.bytes)
    else { return nil }
    return Int(text.string(range))
  }

  /// `opened`, `announced`: a small word of four letters at least.
  private static func isPastTense(_ index: Int, of text: VoiceText) -> Bool {
    guard text.tokens[index].kind == .word else { return false }
    let range = text.tokens[index].range
    let end = range.upperBound
    return range.count > 4 && ASCII.has("ed", at: end - 2, in: text.bytes)
      && !ASCII.has("eed", at: end - 3, in: text.bytes)
  }

  /// `we'll`.
  private static func isShortenedWill(_ index: Int, of text: VoiceText) -> Bool {
    let range = text.tokens[index].range
    return range.count > 3 && ASCII.has("ll", at: range.upperBound - 2, in: text.bytes)
      && (text.bytes[range.upperBound - 3] == UInt8(ascii: "'")
        || ASCII.has("’", at: range.upperBound - 5, in: text.bytes))
  }
}

/// What a word says of time.
enum TimeCue: Sendable {
  case past, ahead
  /// Before a participle it makes no past of it.
  case being
  /// Stands between the two: “is now closed”.
  case adverb
  /// Ends like a past tense and is none.
  case adjective

  static let table: WordTable<TimeCue> = {
    var words: [(String, TimeCue)] = []
    func add(_ list: String, _ cue: TimeCue) {
      for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) { words.append((String(word), cue)) }
    }
    add(
      """
      was were wasn't weren't did didn't had hadn't been went came took gave held met won lost saw said told made got \
      began ran wrote spoke sang led kept felt found became brought built born died shot beat drew grew sold sent \
      flew hit fell stood sat since ago last yesterday recap throwback tbt flashback anniversary remember remembering \
      remembered history historic earlier previously formerly past former photos photo pictures highlights thanks thank \
      marks edition minutes dated birthday
      """, .past)
    add(
      """
      will won't shall join register registration registrations rsvp apply applications book booking bookings ticket \
      tickets deadline due upcoming coming come comes airs premieres plays playing performs performing available \
      celebrate attend visit opens open starts start begins begin kicks closes close \
      ends end expires launches arrives returns takes happening happens miss vote submit enter forward deadlines calendar \
      calendars tune enrol enroll enrolment enrollment when reminder remind countdown see save meet sign we'll you'll \
      there'll
      """, .ahead)
    add("is are be am 're we're you're they're isn't aren't being get gets i'm it's that's", .being)
    add("now not also only all both still soon already always usually", .adverb)
    add(
      """
      limited unlimited interested excited united need seed speed delighted pleased based scheduled planned invited \
      required needed expected supposed dedicated guided advanced certified related located hundred indeed wicked naked \
      sacred detailed combined mixed fixed fried baked iced armed
      """, .adjective)
    return WordTable(words)
  }()
}
