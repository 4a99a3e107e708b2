/// Where a variant contracts words, and where it could and doesn't.
struct VariantContractions: Sendable {
  let short: [VariantPlace]
  let long: [VariantPlace]

  init(_ texts: [VoiceText]) {
    short = texts.places { Contracted.all(in: $0).map(\.range) }
    long = texts.places { Contractible.all(in: $0).map(\.range) }
  }

  private static let leastChances = 3

  var isAlwaysShort: Bool { short.count >= Self.leastChances && long.isEmpty }
  var isNeverShort: Bool { long.count >= Self.leastChances && short.isEmpty }
}

extension VariantDifference {
  /// Contractions wherever there can be one against none where there could.
  static func contractions(_ first: VariantReading, _ second: VariantReading) -> VariantDifference? {
    if first.contractions.isNeverShort, second.contractions.isAlwaysShort { return contractions(second, first)?.turned }
    guard first.contractions.isAlwaysShort, second.contractions.isNeverShort,
      let short = first.contractions.short.first, let long = second.contractions.long.first
    else { return nil }
    let declared = first.variant.settings?.contractions
    return VariantDifference(
      .contractions,
      Side(said: first.variant.texts.quoted(short), place: short, breaksVoice: declared == .avoid),
      Side(said: second.variant.texts.quoted(long), place: long, breaksVoice: declared == .prefer))
  }
}
