import PostText

/// Finds contractions, and what each stands for as far as the words around it tell.
package enum Contracted {
  package static func all(in text: VoiceText) -> [Contraction] {
    var found: [Contraction] = []
    for sentence in text.sentences {
      for index in sentence where text.isOpenWord(index) && text.tokens[index].isWord {
        if let contraction = contraction(at: index, in: sentence, of: text) { found.append(contraction) }
      }
    }
    return found
  }

  private static func contraction(at index: Int, in sentence: Range<Int>, of text: VoiceText) -> Contraction? {
    guard let apostrophe = text.folded.bytes[text.folded.range(index)].firstIndex(of: UInt8(ascii: "'")) else {
      return nil
    }
    let range = text.tokens[index].range
    let next = index + 1 < sentence.upperBound && text.tokens[index + 1].isWord ? index + 1 : nil
    if let negated = negations.find(index, of: text.folded) {
      return negation(negated, at: index, in: sentence, of: text)
    }
    guard let host = hosts.find(index, of: text.folded) else { return nil }
    let start = text.folded.range(index).lowerBound
    // Before the apostrophe the folded word is as long as the written one: hosts are ASCII.
    let word = String(decoding: text.bytes[range.lowerBound..<(range.lowerBound + apostrophe - start)], as: UTF8.self)
    guard let rest = host.rest(before: next, in: text) else { return Contraction(range: range, replacement: nil) }
    return Contraction(range: range, replacement: word + " " + rest)
  }

  // MARK: Not

  /// Contractions with not: the words they stand for, the negation last.
  private static let negations = WordTable<[String]>(
    [("ain't", []), ("can't", ["can", "not"]), ("won't", ["will", "not"]), ("shan't", ["shall", "not"])]
      + [
        "do", "does", "did", "is", "are", "was", "were", "have", "has", "had", "would", "could", "should", "must",
        "need",
        "might",
      ].map { ($0 + "n't", [$0, "not"]) })

  private static func negation(
    _ words: [String], at index: Int, in sentence: Range<Int>, of text: VoiceText
  ) -> Contraction? {
    let range = text.tokens[index].range
    guard let verb = words.first else { return Contraction(range: range, replacement: nil) }
    let fitted = text.isCapitalized(index) ? LetterCase.capitalized(verb) : verb
    let next = index + 1
    let isQuestion =
      index == sentence.lowerBound || questionWords.contains(index - 1, of: text.folded)
      || text.tokens[index - 1].isPunctuation
    guard isQuestion, next < sentence.upperBound, text.tokens[next].isWord else {
      return Contraction(range: range, replacement: verb == "can" ? fitted + "not" : fitted + " not")
    }
    if subjects.contains(next, of: text.folded) {
      // “Don't you think” asks “Do you not think”.
      let whole = range.lowerBound..<text.tokens[next].range.upperBound
      return Contraction(range: whole, replacement: fitted + " " + text.string(next) + " not")
    }
    // “Isn't the plan …”: the subject is longer than can be told.
    if determiners.contains(next, of: text.folded) { return Contraction(range: range, replacement: nil) }
    return Contraction(range: range, replacement: verb == "can" ? fitted + "not" : fitted + " not")
  }

  private static let questionWords = WordTable("why who what when where how and but or so")
  private static let subjects = WordTable("i you we they he she it")
  private static let determiners = WordTable(
    "the a an this that these those my our your their his her its there all every some any everyone anyone")

  // MARK: Other verbs

  private enum Host {
    case am, are, will, have, us, isOrHas, hadOrWould

    /// The word behind the apostrophe in full; nil when it can't be told.
    func rest(before next: Int?, in text: VoiceText) -> String? {
      switch self {
      case .am: return "am"
      case .are: return "are"
      case .will: return "will"
      case .have: return "have"
      case .us: return "us"
      case .isOrHas:
        guard let next else { return "is" }
        if Contracted.hasOnly.contains(next, of: text.folded) { return "has" }
        return Contracted.isOrHas.contains(next, of: text.folded) ? nil : "is"
      case .hadOrWould:
        guard let next else { return nil }
        if text.folded.matches(next, "better") || text.folded.matches(next, "been") { return "had" }
        return Contracted.wouldOnly.contains(next, of: text.folded) ? "would" : nil
      }
    }
  }

  private static let hosts = WordTable<Host>(
    [("i'm", .am), ("let's", .us)]
      + hosts("'re", "we you they who what where how there why", .are)
      + hosts("'ll", "i you we they he she it that there who this what", .will)
      + hosts("'ve", "i you we they who would could should might must", .have)
      + hosts("'s", "it he she that there here what who where how when why", .isOrHas)
      + hosts("'d", "i you we they he she it that there who", .hadOrWould))

  private static func hosts(_ ending: String, _ words: String, _ host: Host) -> [(String, Host)] {
    words.split(separator: " ").map { ($0 + ending, host) }
  }

  private static let hasOnly = WordTable("been got gotten had become")
  private static let isOrHas = WordTable("taken grown gone changed come begun finished done made")
  private static let wouldOnly = WordTable(
    """
    like love be rather have appreciate prefer want need say think welcome recommend suggest hope expect see do go make \
    get ask add know take give help happily gladly still
    """)
}
