import PostText

/// Where a variant contracts words.
struct VariantContractions: Sendable {
  let short: [VariantPlace]

  init(_ texts: [VoiceText]) {
    short = texts.places { text in
      text.folded.bytes.contains(UInt8(ascii: "'")) ? Contracted.all(in: text).map(\.range) : []
    }
  }

  static let leastChances = 3
}

extension VariantDifference {
  /// Contractions wherever there can be one against none where there could.
  static func contractions(_ first: VariantReading, _ second: VariantReading) -> VariantDifference? {
    if first.contractions.short.isEmpty, !second.contractions.short.isEmpty {
      return contractions(second, first)?.turned
    }
    // The long forms are looked for only here, since few pairs come so far.
    let least = VariantContractions.leastChances
    guard second.contractions.short.isEmpty, first.contractions.short.count >= least,
      let short = first.contractions.short.first
    else { return nil }
    let missed = second.variant.texts.places { Contractible.all(in: $0).map(\.range) }
    guard missed.count >= least, let long = missed.first,
      first.variant.texts.allSatisfy({ Contractible.all(in: $0).isEmpty })
    else { return nil }
    let declared = first.variant.settings?.contractions
    return VariantDifference(
      .contractions,
      Side(said: first.variant.texts.quoted(short), place: short, breaksVoice: declared == .avoid),
      Side(said: second.variant.texts.quoted(long), place: long, breaksVoice: declared == .prefer))
  }
}
