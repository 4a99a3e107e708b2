import PostText
package import Voice

/// Of whom a post speaks: of the organisation that writes it, of its reader, or of anybody else.
///
/// English only; whether a text is English is for the caller to find out. Of a text that nobody would take for an
/// organisation's, or in which others have a place, no sentence is counted.
package struct SubjectReading: Sendable {
  /// Sentences with three words or more of the writer's own; what is shorter is a heading or an exclamation.
  package private(set) var sentences = 0
  /// How many of them speak of we, our, us or the brand.
  package private(set) var ownSentences = 0
  /// Words of the writer's own.
  package let words: Int
  /// The words in which the organisation speaks of itself, as bytes of the post.
  package private(set) var own: [Range<Int>] = []
  /// Whether the reader, or anybody but the organisation, has a place in it.
  package let hasOthers: Bool
  /// Whether the one who speaks is an organisation for sure, and not a family or all of mankind.
  package let isOrganization: Bool

  private static let leastWords = 3

  package init(_ text: VoiceText) {
    self.init(text, SpeakingPerson(text))
  }

  /// - Parameter person: that of `text`.
  package init(_ text: VoiceText, _ person: SpeakingPerson) {
    let isBranded = text.isBrand.contains(true)
    words = text.ownWords
    isOrganization = person.singular.isEmpty && (person.speaksForOrganization || isBranded)
    hasOthers = isOrganization && text.sentences.contains { Self.speaksOfOthers($0, of: text) }
    guard isOrganization, !hasOthers else { return }
    let plural = Set(person.plural)
    for sentence in text.sentences {
      let count = sentence.reduce(0) { text.isOwn[$1] && Self.isWord(text.tokens[$1]) ? $0 + 1 : $0 }
      let mine = sentence.filter { plural.contains($0) || text.isBrand[$0] && text.isOwn[$0] }
      own += mine.map { text.tokens[$0].range }
      guard count >= Self.leastWords else { continue }
      sentences += 1
      if !mine.isEmpty { ownSentences += 1 }
    }
  }

  package var share: Double { sentences > 0 ? Double(ownSentences) / Double(sentences) : 0 }

  private static func isWord(_ token: Token) -> Bool { token.kind == .word || token.kind == .number }

  private static func speaksOfOthers(_ sentence: Range<Int>, of text: VoiceText) -> Bool {
    var isFirst = true
    for index in sentence {
      switch text.tokens[index].kind {
      case .mention: return true
      case .punctuation where text.isSign(index, UInt8(ascii: "?")): return true
      case .word: break
      default: continue
      }
      // Somebody who is quoted is somebody else.
      guard text.isOwn[index] else { return true }
      if others.contains(index, of: text.folded) { return true }
      if isFirst, calls.contains(index, of: text.folded) { return true }
      if !isFirst, text.isCapitalized(index), !text.isBrand[index], !calendar.contains(index, of: text.folded) {
        return true
      }
      isFirst = false
    }
    return false
  }

  private static let others = WordTable(
    """
    you your yours yourself yourselves you're you've you'll you'd y'all ya u ur let's thank thanks congratulations congrats \
    member members reader readers supporter supporters volunteer volunteers donor donors customer customers client \
    clients guest guests visitor visitors follower followers subscriber subscribers fan fans friend friends neighbor \
    neighbors neighbour neighbours community communities everyone everybody anyone anybody people person family \
    families child children kid kids student students patient patients teacher teachers parents women men user users \
    he him his she her hers they them their theirs who someone somebody those folks partner partners audience applicants \
    citizens residents participants attendees artists workers employees
    """)

  /// Verbs that speak to the reader where a sentence begins with them.
  private static let calls = WordTable(
    """
    join come visit read watch see check find learn listen register tune help share click follow get meet look try \
    don't call tell ask stay sign stop donate buy book order apply subscribe discover explore enjoy take make save \
    have keep please go be swipe tap comment vote mark hear enter remember celebrate download here's
    """)

  /// Capitalized wherever they stand, and nobody's name.
  private static let calendar = WordTable(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september \
    october november december christmas easter english we our us
    """)
}
