/// Finds what speaks against a voice in a text, out of the very numbers that made its score.
struct VoiceReasons {
  private let text: ScoredText
  private let post: [UInt8]
  private let profile: VoiceProfile
  /// All that speaks against the voice, together.
  private let against: Double

  /// A habit is a reason from so many standard deviations on.
  private static let leastDistance: Float = 2
  private static let mostReasons = 3
  /// A word is worth naming when it makes so large a part of the doubt.
  private static let leastPart = 0.03

  init(_ text: ScoredText, post: [UInt8], profile: VoiceProfile) {
    self.text = text
    self.post = post
    self.profile = profile
    against = zip(text.row.slots, text.row.values).reduce(0) { sum, feature in
      let part = Double(feature.1 * profile.model.weights.weight(of: feature.0))
      return part < 0 ? sum - part : sum
    }
  }

  /// The strongest first.
  var strongest: [VoiceReason] {
    let total = max(1e-9, against)
    let reasons = (habitReasons + wordReasons).map { reason in
      var reason = reason
      reason.weight = min(1, reason.weight / total)
      return reason
    }
    return Array(
      reasons.sorted { $0.weight != $1.weight ? $0.weight > $1.weight : $0.feature < $1.feature }
        .prefix(Self.mostReasons))
  }

  private var habitReasons: [VoiceReason] {
    Habit.allCases.compactMap { habit in
      let usual = profile.habits[habit]
      let value = text.text.habits[habit]
      guard abs(value - usual.mean) >= Self.leastDistance * usual.deviation, value < usual.low || value > usual.high,
        let message = HabitWording.message(habit, value: value, usual: usual, posts: profile.learnedFrom)
      else { return nil }
      let part = Double(
        text.text.features.habits[habit.rawValue] * FeatureSpace.habitUnit
          * profile.model.weights.habits[habit.rawValue])
      guard part < 0 else { return nil }
      return VoiceReason(
        feature: habit.id, value: Double(value), usual: Double(usual.low)...Double(max(usual.low, usual.high)),
        weight: -part, message: message)
    }
  }

  /// The words and pairs of words that none of the voice's posts have.
  private var wordReasons: [VoiceReason] {
    let family = FeatureSpace.Family.words.slots
    var found: [VoiceReason] = []
    var told: [Range<Int>] = []
    let candidates = text.text.ngrams.occurrences.compactMap { occurrence -> (NGrams.Occurrence, Double)? in
      guard family.contains(occurrence.slot), profile.model.neighbours.posts(having: occurrence.slot) == 0 else {
        return nil
      }
      let part = Double(text.row.value(at: occurrence.slot) * profile.model.weights.weight(of: occurrence.slot))
      return part < 0 ? (occurrence, -part) : nil
    }
    for (occurrence, part) in candidates.sorted(by: { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0.start < $1.0.start }) {
      guard let range = source(of: occurrence), !told.contains(where: { $0.overlaps(range) }) else { continue }
      told.append(range)
      let words = String(decoding: post[range], as: UTF8.self)
      found.append(
        VoiceReason(
          feature: "words", value: 1, usual: 0...0, weight: part,
          message: "“\(words)” is in none of your \(profile.learnedFrom) posts"))
      if found.count == Self.mostReasons { break }
    }
    return found.filter { $0.weight >= Self.leastPart * against }
  }

  /// Where an n-gram of words stands in the post; nil when what it covers isn't all words.
  private func source(of occurrence: NGrams.Occurrence) -> Range<Int>? {
    let pieces = text.text.text.pieces.filter {
      $0.range.lowerBound >= Int(occurrence.start) && $0.range.upperBound <= Int(occurrence.end)
    }
    guard let first = pieces.first, let last = pieces.last, pieces.allSatisfy({ $0.kind == .word }),
      last.source.upperBound <= post.count
    else { return nil }
    return first.source.lowerBound..<last.source.upperBound
  }
}
