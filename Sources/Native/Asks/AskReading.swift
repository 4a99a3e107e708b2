package import PostText
package import Voice

/// Whether a post gives its readers something or asks something of them, with all that says so.
///
/// Weights are added up: a call to act counts two, and what pushes it (urgency, a price, the address of a shop or a
/// form) one each. From two on a post is an ask. An invitation to read or to talk weighs nothing, and neither does a
/// question. English only; whether a text is English is for the caller to find out.
package struct AskReading: Sendable {
  /// From this weight on a post is an ask.
  package static let leastWeight = 2

  /// In the order of the text.
  package let signals: [AskSignal]

  package init(_ text: VoiceText) {
    var search = Search(text)
    signals = search.run()
  }

  /// The reading of a text that has changed, with that of `part`, the paragraphs that were read again.
  package init(after earlier: AskReading, _ change: ParagraphChange, _ part: AskReading) {
    signals = change.bytes.carried(over: earlier.signals) { _ in part.signals }
  }

  private init(signals: [AskSignal]) { self.signals = signals }

  /// That of a text in which nothing can be read.
  package static let none = AskReading(signals: [])

  package var weight: Int {
    // What is said twice is no stronger ask.
    signals.indices.reduce(0) { sum, index in
      signals[..<index].contains { $0.kind == signals[index].kind } ? sum : sum + signals[index].weight
    }
  }

  package var isAsk: Bool { weight >= Self.leastWeight }

  /// The first call to each different action.
  package var calls: [AskSignal] {
    distinct.filter { if case .call = $0.kind { true } else { false } }
  }

  /// What pushes: urgency and prices, the first of each. A sum beside a call to donate is the gift and no price.
  package var pushes: [AskSignal] {
    let sells = calls.contains { $0.action != .donate }
    return distinct.filter { $0.kind == .urgency || $0.kind == .price && sells }
  }

  /// Whether the post asks for several things, or asks for one and pushes.
  package var isPitch: Bool { isStacked || !calls.isEmpty && !pushes.isEmpty }

  /// Whether the post calls to different things.
  package var isStacked: Bool { calls.count > 1 }

  private var distinct: [AskSignal] {
    signals.indices.filter { index in !signals[..<index].contains { $0.kind == signals[index].kind } }
      .map { signals[$0] }
  }

  // MARK: Finding the signals

  private struct Search {
    private let text: VoiceText
    /// The token behind the sentence that is looked at, and whether it is a question.
    private var sentence = 0
    /// Where the call before ends that an “and” may go on with.
    private var lastCall: Int?

    init(_ text: VoiceText) { self.text = text }

    mutating func run() -> [AskSignal] {
      let isOpen = text.tokens.indices.map { text.isOwn[$0] && !text.isBrand[$0] }
      var found: [AskSignal] = []
      for match in AskPhrases.table.matches(in: text.tokens, text.folded, where: isOpen) {
        if case .call = match.value {
          guard beginsClause(match.tokens), !isInQuestion(match.tokens.lowerBound) else { continue }
          lastCall = match.tokens.upperBound
        } else if match.value == .urgency, isInQuestion(match.tokens.lowerBound) {
          continue
        }
        found.append(AskSignal(kind: match.value, range: match.range))
      }
      found += amounts() + links()
      return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Whether the verb with which a phrase begins calls: it stands where a clause begins, and so has no subject.
    private func beginsClause(_ phrase: Range<Int>) -> Bool {
      let index = phrase.lowerBound
      guard index > 0 else { return true }
      let before = text.tokens[index - 1]
      switch before.kind {
      case .lineBreak, .emoji: return true
      case .number, .email, .hashtag, .mention, .link: return false
      case .punctuation:
        if text.isGlued(index) { return false }
        // A single verb behind a comma is often one of a list: “they sell, donate, and share”.
        if text.isSign(index - 1, UInt8(ascii: ",")) { return phrase.count > 1 }
        return !Self.closing.contains(index - 1, of: text.folded)
      case .word:
        if Self.openers.contains(index - 1, of: text.folded) { return true }
        guard let lastCall, index - lastCall <= Self.reach, Self.links.contains(index - 1, of: text.folded),
          !hasBlankLine(lastCall..<index)
        else { return false }
        // What a call promises is no second one: “sign up and get your tickets”.
        return !Self.rewards.contains(index, of: text.folded)
      }
    }

    /// Whether a paragraph ends among some tokens.
    private func hasBlankLine(_ range: Range<Int>) -> Bool {
      range.dropFirst().contains { text.tokens[$0].kind == .lineBreak && text.tokens[$0 - 1].kind == .lineBreak }
    }

    /// How many tokens may stand between a call and the “and” with which another one follows.
    private static let reach = 8
    private static let openers = WordTable("please so then now simply just")
    private static let links = WordTable("and or then")
    private static let rewards = WordTable("get grab claim save secure")
    /// Signs that don't begin anything.
    private static let closing = WordTable("\" ' ” ’ & / + $ %")

    private mutating func isInQuestion(_ index: Int) -> Bool {
      while sentence < text.sentences.count, text.sentences[sentence].upperBound <= index { sentence += 1 }
      guard sentence < text.sentences.count, text.sentences[sentence].contains(index) else { return false }
      return text.sentences[sentence].suffix(Self.ending).contains { text.isSign($0, UInt8(ascii: "?")) }
    }

    /// A question mark may have quotation marks or emoji behind it.
    private static let ending = 3

    /// Sums of money that one pays: “$49”, “€ 20”, and not “$5 million”.
    private func amounts() -> [AskSignal] {
      var found: [AskSignal] = []
      for index in text.tokens.indices.dropFirst()
      where text.tokens[index].kind == .number && text.isOwn[index]
        && Self.currencies.contains(index - 1, of: text.folded)
      {
        let range = text.tokens[index].range
        let digits = text.bytes[range].reduce(0) { ASCII.isDigit($1) ? $0 + 1 : $0 }
        let hasLetters = text.bytes[range].contains(where: ASCII.isLetter)
        guard digits <= Self.mostDigits, !hasLetters else { continue }
        if index + 1 < text.tokens.count, Self.magnitudes.contains(index + 1, of: text.folded) { continue }
        // A prize or a sum that was raised is nothing that the reader pays.
        if index > 1, Self.sumsOfOthers.contains(index - 2, of: text.folded) { continue }
        found.append(AskSignal(kind: .price, range: text.tokens[index - 1].range.lowerBound..<range.upperBound))
      }
      return found
    }

    /// What has more is no price that a reader pays.
    private static let mostDigits = 5
    private static let sumsOfOthers = WordTable("worth raised extra won win over another additional")
    private static let currencies = WordTable("$ € £")
    private static let magnitudes = WordTable("million billion trillion thousand m bn b k mn")

    private func links() -> [AskSignal] {
      text.tokens.compactMap { token in
        guard token.kind == .link, let action = AskLink.action(token.range, in: text.bytes) else { return nil }
        return AskSignal(kind: .link(action), range: token.range)
      }
    }
  }
}
