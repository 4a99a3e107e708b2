import PostText

/// The cues of tone in all texts of a variant, read as one text.
struct VariantTone: Sendable {
  struct Cue: Sendable {
    var cue: ToneCue
    var place: VariantPlace
    /// In lower case: two texts that share one speak of the same thing.
    var wording: String
    var isEmoji: Bool
  }

  let cues: [Cue]
  let density: Double

  init(_ texts: [VoiceText], words: Int) {
    cues = texts.enumerated().flatMap { index, text in
      var search = ToneSearch(text)
      return search.run().map { cue in
        Cue(
          cue: cue, place: VariantPlace(text: index, range: cue.range), wording: text.string(cue.range).lowercased(),
          isEmoji: ToneEmoji.entry(at: cue.range.lowerBound, in: text.bytes) != nil)
      }
    }
    density = ToneReading.density(words: words)
  }

  func value(_ tone: VoiceSettings.Tone) -> Double {
    tone.level(Self.shift(cues(of: tone)) * density)
  }

  func cues(of tone: VoiceSettings.Tone) -> [Cue] {
    cues.filter { $0.cue.tone == tone && $0.cue.weight != 0 }
  }

  static func shift(_ cues: [Cue]) -> Double {
    cues.reduce(0) { $0 + $1.cue.weight }
  }

  /// The cues without those that the other list has too, one for one, and without emoji, in which platforms differ.
  static func own(_ cues: [Cue], besides others: [Cue]) -> [Cue] {
    var shared: [String: Int] = [:]
    for cue in others { shared[cue.wording, default: 0] += 1 }
    return cues.filter { cue in
      guard !cue.isEmoji else { return false }
      guard let left = shared[cue.wording], left > 0 else { return true }
      shared[cue.wording] = left - 1
      return false
    }
  }
}

extension VariantDifference {
  /// Readings of one dimension of tone that lie farther apart than the texts' lengths, their topic and chance explain.
  static func tone(
    _ tone: VoiceSettings.Tone, _ first: VariantReading, _ second: VariantReading
  ) -> VariantDifference? {
    let (low, high) = (first.tone.value(tone), second.tone.value(tone))
    if low > high { return self.tone(tone, second, first)?.turned }
    let least = leastTone + VariantFlex.tone(tone, of: second.variant, over: first.variant)
    guard high - low >= least else { return nil }
    let lowCues = first.tone.cues(of: tone)
    let highCues = second.tone.cues(of: tone)
    let lowOwn = VariantTone.own(lowCues, besides: highCues)
    let highOwn = VariantTone.own(highCues, besides: lowCues)
    // A short post says the same with fewer words around it, so each cue counts as in the shorter text.
    let density = max(first.tone.density, second.tone.density)
    let shifts = (low: VariantTone.shift(lowOwn), high: VariantTone.shift(highOwn))
    guard tone.level(shifts.high * density) - tone.level(shifts.low * density) >= least,
      min(first.words, second.words) >= leastWordsForTone,
      isMoreThanChance(shifts.high - shifts.low, of: lowOwn + highOwn, isTwoSided: shifts.low < 0 && shifts.high > 0),
      deviates(shifts.high >= -shifts.low ? highOwn : lowOwn, isUp: shifts.high >= -shifts.low)
    else { return nil }
    return VariantDifference(
      Kind(tone), side(tone, low, lowOwn, isUp: false, of: first), side(tone, high, highOwn, isUp: true, of: second))
  }

  private static let leastTone = 1.75

  /// A few words of mood are all of a shorter post.
  private static let leastWordsForTone = 16

  /// Whether a difference is more than comes of a few words more or less, which fall where they will. Where only one of
  /// the two has a mood it takes more of them than where they have opposite ones.
  private static func isMoreThanChance(_ shift: Double, of cues: [VariantTone.Cue], isTwoSided: Bool) -> Bool {
    let squares = cues.reduce(0) { $0 + $1.cue.weight * $1.cue.weight }
    return shift >= (isTwoSided ? leastDeviations : leastDeviationsOfOne) * squares.squareRoot()
  }

  private static let leastDeviations = 1.6
  private static let leastDeviationsOfOne = 2.0

  /// Whether at least two different wordings say so.
  private static func deviates(_ cues: [VariantTone.Cue], isUp: Bool) -> Bool {
    Set(cues.filter { ($0.cue.weight > 0) == isUp }.map(\.wording)).count > 1
  }

  private static func side(
    _ tone: VoiceSettings.Tone, _ value: Double, _ cues: [VariantTone.Cue], isUp: Bool, of reading: VariantReading
  ) -> Side {
    let bands = reading.variant.bounds.compactMap { $0.tone[tone] }
    return Side(
      said: Tenths.text(value), saidFirst: "\(Tenths.text(value)) for \(tone.rawValue)",
      place: cues.first { ($0.cue.weight > 0) == isUp }?.place,
      breaksVoice: !bands.isEmpty && !bands.contains { $0.contains(value) })
  }
}

extension VariantDifference.Kind {
  fileprivate init(_ tone: VoiceSettings.Tone) {
    switch tone {
    case .formality: self = .formality
    case .humor: self = .humor
    case .respect: self = .respect
    case .enthusiasm: self = .enthusiasm
    }
  }
}
