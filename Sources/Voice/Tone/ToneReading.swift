import PostText

/// How a text reads on the four dimensions of tone of the Nielsen Norman Group, each from 1 to 5, and what in it makes
/// it so.
///
/// Every cue belongs to one dimension: words and phrases (`ToneLexicon`), emoji (`ToneEmoji`), and a few signs of form:
/// contractions and passives for formality, asides in brackets for humor, exclamation marks and capitals for enthusiasm.
/// A reading is where a text without cues stands plus the sum of the cues, each weighed by how dense they are.
package struct ToneReading: Sendable {
  /// A text of fewer words is no basis for a verdict.
  package static let leastWords = 8

  /// In the order of the text.
  package let cues: [ToneCue]
  /// How much a cue counts in a text of this length.
  private let density: Double

  /// Nil when the text has too few words of the writer's own.
  package init?(_ text: VoiceText) {
    guard text.ownWords >= Self.leastWords else { return nil }
    var search = ToneSearch(text)
    cues = search.run()
    density = Self.density(words: text.ownWords)
  }

  /// How much a cue counts in a text of so many words.
  static func density(words: Int) -> Double {
    22 / effectiveLength(Double(words))
  }

  /// A long text doesn't need a cue in every line to be felt as what it is: from 40 words on the length counts less.
  private static func effectiveLength(_ words: Double) -> Double {
    words <= 40 ? max(16, words) : (40 * words).squareRoot()
  }

  package func value(_ tone: VoiceSettings.Tone) -> Double {
    let shift = cues.reduce(0) { $1.tone == tone ? $0 + $1.weight : $0 }
    return tone.level(shift * density)
  }

  /// So strong a cue needs no second one: an insult is one.
  private static let strong = 1.3

  /// Whether a reading outside `band` rests on more than one word. A text whose unmarked tone lies outside needs none.
  package func isSure(_ tone: VoiceSettings.Tone, isUp: Bool, against band: ClosedRange<Double>) -> Bool {
    if isUp ? tone.unmarked > band.upperBound : tone.unmarked < band.lowerBound { return true }
    let own = cues.filter { $0.tone == tone && $0.weight != 0 && ($0.weight > 0) == isUp }
    return own.count > 1 || own.contains { abs($0.weight) >= Self.strong }
  }

  /// The cues that move a reading up or down, the strongest first, each wording once.
  package func strongest(_ tone: VoiceSettings.Tone, isUp: Bool, in text: VoiceText) -> [ToneCue] {
    var seen: Set<String> = []
    return cues.enumerated()
      .filter { $0.element.tone == tone && $0.element.weight != 0 && ($0.element.weight > 0) == isUp }
      .sorted { (-abs($0.element.weight), $0.offset) < (-abs($1.element.weight), $1.offset) }
      .map(\.element)
      .filter { seen.insert(text.string($0.range).lowercased()).inserted }
  }
}
