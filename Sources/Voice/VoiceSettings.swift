/// What the writer declares of a voice: where it can be learned, and its bounds.
package struct VoiceSettings: Sendable, Equatable {
  /// Files of what the voice sounds like, and of what it doesn't, as glob patterns.
  package var exemplars: [String] = []
  package var contrast: [String] = []
  /// A learned profile, in place of exemplars.
  package var profile: String?
  /// The share of the voice's own posts that may be flagged.
  package var alarmRate = 0.05
  package var terms: [Term] = []
  /// Bands on a scale of 1 to 5.
  package var tone: [Tone: ClosedRange<Double>] = [:]
  package var person = Person.any
  package var contractions = Contractions.any
  /// The most exclamation marks in a post.
  package var exclamations: Int?
  package var emoji = EmojiSettings()
  /// The highest Flesch–Kincaid grade.
  package var readingGrade: Double?
  /// The most words in a sentence.
  package var sentenceWords: Int?
  package var spelling: Spelling?
  /// What differs on a platform, by its id.
  package var flex: [String: VoiceBounds] = [:]

  package init() {}

  /// A word to avoid or to prefer, as literal text or with `*` as a wildcard.
  package struct Term: Sendable, Equatable {
    package var avoid: [String]
    package var prefer: String?
    package var why: String?
    /// Whether `prefer` must be spelled exactly so wherever it occurs.
    package var isExact: Bool

    package init(avoid: [String] = [], prefer: String? = nil, why: String? = nil, isExact: Bool = false) {
      self.avoid = avoid
      self.prefer = prefer
      self.why = why
      self.isExact = isExact
    }
  }

  package struct EmojiSettings: Sendable, Equatable {
    /// The most emoji in a post.
    package var most: Int?
    package var denied: [String] = []

    package init(most: Int? = nil, denied: [String] = []) {
      self.most = most
      self.denied = denied
    }
  }

  /// The four dimensions of tone of voice of the Nielsen Norman Group.
  package enum Tone: String, Sendable, CaseIterable { case formality, humor, respect, enthusiasm }

  package enum Person: String, Sendable, CaseIterable {
    case weYou = "we-you"
    case i, we, third, any
  }

  package enum Contractions: String, Sendable, CaseIterable { case prefer, avoid, any }

  package enum Spelling: String, Sendable, CaseIterable {
    case us = "en-US"
    case gb = "en-GB"
    case au = "en-AU"
    case ca = "en-CA"
  }
}
