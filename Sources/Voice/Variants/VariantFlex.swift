/// By how much what is declared for the platforms of one variant lets it go beyond another one.
enum VariantFlex {
  /// How far a reading of `first` may lie above one of `second`.
  static func tone(_ tone: VoiceSettings.Tone, of first: VoiceVariant, over second: VoiceVariant) -> Double {
    most(first, second) { one, other in
      let (one, other) = (one.tone[tone] ?? scale, other.tone[tone] ?? scale)
      return max(one.lowerBound - other.lowerBound, one.upperBound - other.upperBound)
    }
  }

  /// How many more of something each post of `first` may have than one of `second`.
  static func count(
    _ bound: (VoiceBounds) -> Int?, of first: VoiceVariant, over second: VoiceVariant
  ) -> Double {
    most(first, second) { difference(bound($0).map(Double.init), bound($1).map(Double.init)) }
  }

  static func grade(of first: VoiceVariant, over second: VoiceVariant) -> Double {
    most(first, second) { difference($0.readingGrade, $1.readingGrade) }
  }

  /// The whole scale of a reading of tone, on which nothing is declared.
  private static let scale = 1.0...5.0

  /// A number that isn't declared may be any.
  private static func difference(_ first: Double?, _ second: Double?) -> Double {
    guard let second else { return 0 }
    return (first ?? .infinity) - second
  }

  /// The widest of the allowances between a platform of the one and a platform of the other.
  private static func most(
    _ first: VoiceVariant, _ second: VoiceVariant, _ allowance: (VoiceBounds, VoiceBounds) -> Double
  ) -> Double {
    let others = second.bounds
    return first.bounds.reduce(0) { most, one in others.reduce(most) { max($0, allowance(one, $1)) } }
  }
}
