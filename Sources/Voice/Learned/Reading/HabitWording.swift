/// Says in words how a text breaks a habit of a voice, with the numbers of both.
package enum HabitWording {
  /// How a habit is counted, and what it is called.
  private enum Kind {
    /// How often something occurs in a post: what one and several are called.
    case times(String, String)
    /// The share of words, in percent.
    case share(String)
    /// A mean: before the number, and behind it.
    case mean(String, String)
    /// Something that a post does or doesn't.
    case either(String, String)
  }

  /// Nil for what can't be said in a way that helps a writer.
  package static func message(_ habit: Habit, value: Float, usual: HabitProfile.Usual, posts: Int) -> String? {
    switch kind(of: habit) {
    case .times(let one, let many): times(one, many, value, usual, posts)
    case .share(let what):
      "\(percent(value)) of the words are \(what) (\(range(percent(usual.low), percent(usual.high))) is usual for you)"
    case .mean(let what, let unit):
      "\(tenths(value))\(unit) \(what) (\(range(tenths(usual.low), tenths(usual.high))) is usual for you)"
    case .either(let does, let doesnt):
      "it \(value > 0 ? does : doesnt) (\(usual.posts) of your \(posts) posts do)"
    case nil: nil
    }
  }

  private static func times(
    _ one: String, _ many: String, _ value: Float, _ usual: HabitProfile.Usual, _ posts: Int
  ) -> String {
    let count = Int(value.rounded())
    guard count > 0 else { return "no \(one) (\(usual.posts) of your \(posts) posts have one)" }
    let here = "\(count) \(count == 1 ? one : many)"
    if usual.posts * 5 < posts { return "\(here) (\(usual.posts) of your \(posts) posts have any)" }
    return "\(here) (\(range("\(Int(usual.low.rounded()))", "\(Int(usual.high.rounded()))")) is usual for you)"
  }

  private static func range(_ low: String, _ high: String) -> String { low == high ? low : "\(low) to \(high)" }

  private static func percent(_ share: Float) -> String { "\(Int((share * 100).rounded())) %" }

  private static func tenths(_ value: Float) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths >= 100 || tenths % 10 == 0 ? "\((tenths + 5) / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  private static func kind(of habit: Habit) -> Kind? {
    switch habit {
    case .sentences: .times("sentence", "sentences")
    case .sentenceLength: .mean("a sentence", " words")
    case .wordLength: .mean("a word", " letters")
    case .syllables: .mean("a word", " syllables")
    case .longWords: .share("longer than six letters")
    case .exclamations: .times("exclamation mark", "exclamation marks")
    case .questions: .times("question mark", "question marks")
    case .ellipses: .times("ellipsis", "ellipses")
    case .commas: .mean("in ten words", " commas")
    case .colons: .times("colon", "colons")
    case .semicolons: .times("semicolon", "semicolons")
    case .dashes: .times("dash", "dashes")
    case .hyphens: .times("hyphen", "hyphens")
    case .doubleQuotes: .times("quotation mark", "quotation marks")
    case .singleQuotes: .times("single quotation mark", "single quotation marks")
    case .parentheses: .times("bracket", "brackets")
    case .emoji: .times("emoji", "emoji")
    case .emoticons: .times("emoticon", "emoticons")
    case .capitals: .share("all capitals")
    case .titleCase: .share("capitalised inside a sentence")
    case .opensSmall: .either("begins with a small letter", "doesn't begin with a small letter")
    case .endsWithPeriod: .either("ends with a full stop", "doesn't end with a full stop")
    case .endsWithExclamation: .either("ends with an exclamation mark", "doesn't end with an exclamation mark")
    case .endsWithQuestion: .either("ends with a question", "doesn't end with a question")
    case .endsBare: .either("ends without a mark", "doesn't end without a mark")
    case .endsWithLink: .either("ends with a link", "doesn't end with a link")
    case .endsWithTag: .either("ends with a hashtag", "doesn't end with a hashtag")
    case .tags: .times("hashtag", "hashtags")
    case .tagsInside: .times("hashtag inside the text", "hashtags inside the text")
    case .mentions: .times("mention", "mentions")
    case .opensWithMention: .either("opens with a mention", "doesn't open with a mention")
    case .links: .times("link", "links")
    case .numbers: .times("number", "numbers")
    case .names: .times("name", "names")
    case .firstSingular: .share("“I” and its forms")
    case .firstPlural: .share("“we” and its forms")
    case .second: .share("“you” and its forms")
    case .third: .share("“he”, “she”, “it”, “they” and their forms")
    case .contractions: .share("contractions such as “it's”")
    case .opensWithConjunction: .either("opens with a conjunction", "doesn't open with a conjunction")
    case .opensWithQuestionWord: .either("opens with a question word", "doesn't open with a question word")
    case .opensWithVerb: .either("opens with a call such as “see”", "doesn't open with a call such as “see”")
    case .opensWithPointer: .either("opens with “this” or “here”", "doesn't open with “this” or “here”")
    case .interjections: .share("interjections such as “wow”")
    case .intensifiers: .share("words such as “very” and “amazing”")
    case .negations: .share("words such as “not” and “never”")
    case .hedges: .share("words such as “maybe”")
    case .lineBreaks: .times("line break", "line breaks")
    case .repeatedMarks: .times("doubled mark such as “!!”", "doubled marks such as “!!”")
    case .ampersands: .times("&", "&")
    case .label: .either("opens with a label and a colon", "doesn't open with a label and a colon")
    case .bars: .times("slash or bar", "slashes or bars")
    case .variety, .articles, .prepositions, .conjunctions, .modals, .formsOfBe, .functionWords: nil
    }
  }
}
