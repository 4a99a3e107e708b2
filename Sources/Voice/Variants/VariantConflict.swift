import PostText

/// Two variants that don't sound like the same people.
package struct VariantConflict: Sendable {
  /// The index of the variant that the others are nearer to each other than to it.
  package var here: Int
  package var there: Int
  /// In the order in which they are told; `there` comes first in each.
  package var differences: [VariantDifference]

  /// The conflicts among some variants, one a pair at most.
  ///
  /// - Parameter readings: in the order of the variants in the draft, nil for those of too few words; of two that differ
  ///   from the rest alike, the later one is the one to change.
  package static func all(among readings: [VariantReading?]) -> [VariantConflict] {
    var pairs: [(first: Int, second: Int, differences: [VariantDifference])] = []
    for second in readings.indices {
      for first in 0..<second {
        guard let one = readings[first], let other = readings[second] else { continue }
        let differences = VariantDifference.all(one, other)
        if !differences.isEmpty { pairs.append((first, second, differences)) }
      }
    }
    var blame = [Blame](repeating: Blame(), count: readings.count)
    for pair in pairs {
      blame[pair.first].add(pair.differences.map(\.first))
      blame[pair.second].add(pair.differences.map(\.second))
    }
    return pairs.map { pair in
      blame[pair.second].isAtLeast(blame[pair.first])
        ? VariantConflict(here: pair.second, there: pair.first, differences: pair.differences)
        : VariantConflict(here: pair.first, there: pair.second, differences: pair.differences.map(\.turned))
    }
  }

  /// How much speaks for a variant being the one that is wrong.
  private struct Blame {
    /// Differences in which it isn't as the declared voice is.
    private var againstVoice = 0
    /// Other variants it differs from.
    private var others = 0

    mutating func add(_ sides: [VariantDifference.Side]) {
      others += 1
      againstVoice += sides.count { $0.breaksVoice }
    }

    func isAtLeast(_ other: Blame) -> Bool {
      (againstVoice, others) >= (other.againstVoice, other.others)
    }
  }
}

extension VariantDifference {
  /// In what two variants contradict each other; empty where nothing tells that other people speak.
  static func all(_ first: VariantReading, _ second: VariantReading) -> [VariantDifference] {
    let isSame = first.variant.texts.elementsEqual(second.variant.texts) { $0.bytes == $1.bytes }
    guard !isSame else { return [] }
    var found: [VariantDifference] = []
    if first.variant.isEnglish, second.variant.isEnglish {
      found += [.person(first, second)].compactMap(\.self)
      found += VoiceSettings.Tone.allCases.compactMap { .tone($0, first, second) }
      found += [.contractions(first, second), .grade(first, second), .spelling(first, second)].compactMap(\.self)
    }
    // A translation has the marks of its language, and the names of all.
    if first.variant.isEnglish == second.variant.isEnglish {
      if !found.contains(where: { $0.kind == .enthusiasm }) {
        found += [.exclamations(first, second)].compactMap(\.self)
      }
    }
    found += [.name(first, second)].compactMap(\.self)
    guard found.contains(where: \.kind.isTelling) else { return [] }
    return found + [.emoji(first, second)].compactMap(\.self)
  }
}
