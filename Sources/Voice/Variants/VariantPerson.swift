import PostText

/// In which person a variant speaks of its writers.
struct VariantPerson: Sendable {
  var singular: [VariantPlace] = []
  var plural: [VariantPlace] = []
  /// Those of `plural` that are an organisation's for sure.
  var organizational: [VariantPlace] = []

  init(_ texts: [VoiceText]) {
    for (index, text) in texts.enumerated() {
      let person = SpeakingPerson(text)
      let place = { VariantPlace(text: index, range: text.tokens[$0].range) }
      singular += person.singular.map(place)
      plural += person.plural.map(place)
      organizational += person.organizational.map(place)
    }
  }

  /// One I may be a slip or somebody's title, and one of an organisation may say I and we.
  private static let leastUses = 2

  var isSingular: Bool { singular.count >= Self.leastUses && organizational.isEmpty }
  var isPlural: Bool { plural.count >= Self.leastUses && !organizational.isEmpty && singular.isEmpty }
}

extension VariantDifference {
  /// I in the one, an organisation's we in the other.
  static func person(_ first: VariantReading, _ second: VariantReading) -> VariantDifference? {
    if first.person.isPlural, second.person.isSingular { return person(second, first)?.turned }
    guard first.person.isSingular, second.person.isPlural else { return nil }
    let declared = first.variant.settings?.person ?? .any
    return VariantDifference(
      .person,
      Side(said: "“I”", place: first.person.singular.first, breaksVoice: [.we, .weYou, .third].contains(declared)),
      Side(said: "“we”", place: second.person.plural.first, breaksVoice: [.i, .third].contains(declared)))
  }
}
