import PostText

/// Finds the cues of tone in a text.
struct ToneSearch {
  private let text: VoiceText
  private var cues: [ToneCue] = []
  /// By token: the dimension of the phrase it is part of.
  private var tones: [VoiceSettings.Tone?]
  /// By token: part of a phrase, be it a neutral one.
  private var isTaken: [Bool]

  init(_ text: VoiceText) {
    self.text = text
    tones = [VoiceSettings.Tone?](repeating: nil, count: text.tokens.count)
    isTaken = [Bool](repeating: false, count: text.tokens.count)
  }

  mutating func run() -> [ToneCue] {
    findPhrases()
    findEmoji()
    findExclamations()
    findCapitals()
    findAsides()
    findContractions()
    findPassives()
    return cues.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Adds cues of one form, which together move the reading by `most` at most: the form alone decides nothing.
  private mutating func add(
    _ ranges: [Range<Int>], _ tone: VoiceSettings.Tone, weight: Double, most: Double
  ) {
    guard !ranges.isEmpty else { return }
    let sum = abs(weight) * Double(ranges.count)
    let share = sum > most ? most / sum : 1
    for range in ranges { cues.append(ToneCue(tone: tone, weight: weight * share, range: range)) }
  }

  private mutating func findPhrases() {
    let matches = ToneLexicon.phrases.matches(in: text.tokens, text.folded, where: text.isOwn)
    for match in matches {
      for index in match.tokens {
        isTaken[index] = true
        tones[index] = match.value?.tone
      }
    }
    for match in matches {
      guard let entry = match.value, !match.tokens.allSatisfy({ text.isBrand[$0] }) else { continue }
      // “Really sorry” is sorry, not enthusiastic.
      let next = match.tokens.upperBound
      if entry.tone == .enthusiasm, next < tones.count, let other = tones[next], other != .enthusiasm,
        other != .formality
      {
        continue
      }
      // “U.S.” greets nobody.
      if match.range.count == 1, text.isSign(next, UInt8(ascii: ".")), text.isGlued(next) { continue }
      // “(okay, two of them)” winks: see `findAsides`.
      if match.tokens.count == 1, text.isSign(match.tokens.lowerBound - 1, UInt8(ascii: "(")),
        Self.asides.contains(match.tokens.lowerBound, of: text.folded)
      {
        continue
      }
      cues.append(ToneCue(tone: entry.tone, weight: entry.weight, range: match.range))
    }
  }

  /// Emoji, of which a row says little more than one.
  private mutating func findEmoji() {
    var places: [VoiceSettings.Tone: (weight: Double, ranges: [Range<Int>])] = [:]
    for index in text.tokens.indices where text.tokens[index].isEmoji && text.isOwn[index] {
      let range = text.tokens[index].range
      guard let entry = ToneEmoji.entry(at: range.lowerBound, in: text.bytes) else { continue }
      places[entry.tone, default: (entry.weight, [])].ranges.append(range)
    }
    for tone in VoiceSettings.Tone.allCases {
      guard let found = places[tone] else { continue }
      add(found.ranges, tone, weight: found.weight, most: 1.5)
    }
  }

  private mutating func findExclamations() {
    add(ExclamationMarks(text).places, .enthusiasm, weight: 0.4, most: 2)
  }

  // MARK: Capitals

  private mutating func findCapitals() {
    let shouted = text.tokens.indices.filter { index in
      text.isOpenWord(index) && text.isShouted(index) && Self.shouted.contains(index, of: text.folded)
    }
    add(shouted.map { text.tokens[$0].range }, .enthusiasm, weight: 0.4, most: 1.2)
  }

  /// Words that are no acronym in capitals.
  private static let shouted = WordTable(
    """
    so all very really free now new big huge best yes love today everyone finally never always you your we our this that \
    what how great amazing awesome incredible thank thanks join register here every ever more most only must need want \
    can will not wow happy excited thrilled ready live open win won news tomorrow tonight back good
    """)

  // MARK: Asides

  /// A remark in brackets that winks at the reader: “(yes, really)”.
  private mutating func findAsides() {
    var asides: [Range<Int>] = []
    for index in text.tokens.indices.dropLast() where text.isOwn[index] && text.isSign(index, UInt8(ascii: "(")) {
      guard Self.asides.contains(index + 1, of: text.folded) else { continue }
      asides.append(text.tokens[index].range.lowerBound..<text.tokens[index + 1].range.upperBound)
    }
    add(asides, .humor, weight: 0.7, most: 1.4)
  }

  private static let asides = WordTable(
    "yes no okay ok really honest honestly promise trust we've don't not well almost mostly sadly shh psst spoiler hint"
  )

  // MARK: Contractions and passives

  private mutating func findContractions() {
    let contracted = text.tokens.indices.filter { index in
      text.isOpenWord(index) && !isTaken[index] && Self.contractions.contains(index, of: text.folded)
    }
    add(contracted.map { text.tokens[$0].range }, .formality, weight: -0.25, most: 0.4)
  }

  private static let contractions = WordTable(
    """
    i'm you're we're they're he's she's it's that's there's here's what's who's where's how's let's i've you've we've \
    they've i'll you'll we'll they'll he'll she'll it'll that'll i'd you'd we'd they'd don't doesn't didn't isn't aren't \
    wasn't weren't haven't hasn't hadn't won't wouldn't can't couldn't shouldn't ain't
    """)

  private mutating func findPassives() {
    var passives: [Range<Int>] = []
    for index in text.tokens.indices.dropLast()
    where text.isOpenWord(index) && Self.forms.contains(index, of: text.folded) {
      guard text.isOpenWord(index + 1), !isTaken[index + 1], isParticiple(index + 1) else { continue }
      passives.append(text.tokens[index].range.lowerBound..<text.tokens[index + 1].range.upperBound)
    }
    add(passives, .formality, weight: 0.3, most: 0.4)
  }

  private static let forms = WordTable("is are was were be been being")

  private func isParticiple(_ index: Int) -> Bool {
    if Self.participles.contains(index, of: text.folded) { return true }
    let word = text.folded.range(index)
    return word.count > 4 && ASCII.has("ed", at: word.upperBound - 2, in: text.folded.bytes)
      && !Self.adjectives.contains(index, of: text.folded)
  }

  private static let participles = WordTable(
    "held given made taken done found known seen shown sent kept built chosen written drawn granted told paid sold")
  private static let adjectives = WordTable(
    "interested tired pleased supposed used indeed need related limited closed mixed worried united confused married")
}
