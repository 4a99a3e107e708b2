extension VariantDifference {
  /// Exclamation marks again and again against none at all.
  static func exclamations(_ first: VariantReading, _ second: VariantReading) -> VariantDifference? {
    if first.exclamations.count < second.exclamations.count { return exclamations(second, first)?.turned }
    guard second.exclamations.isEmpty, second.words >= leastWordsWithout else { return nil }
    let flex =
      VariantFlex.count(\.exclamations, of: first.variant, over: second.variant) * Double(first.variant.texts.count)
    let more = Double(first.exclamations.count) - flex
    guard more >= leastMarks, more * 100 >= leastMarksPerHundredWords * Double(first.words) else { return nil }
    let most = first.variant.bounds.compactMap(\.exclamations).max() ?? .max
    return VariantDifference(
      .exclamations,
      Side(
        said: "\(first.exclamations.count)", saidFirst: "\(first.exclamations.count) exclamation marks",
        place: first.exclamations.first,
        breaksVoice: first.exclamations.count / first.variant.texts.count > most),
      Side(said: "none", saidFirst: "no exclamation mark"))
  }

  private static let leastMarks = 5.0
  private static let leastMarksPerHundredWords = 4.0
  /// In fewer words there is hardly a place for one.
  private static let leastWordsWithout = 40

  /// Emoji again and again against none at all; platforms differ so much in them that it tells nothing alone.
  static func emoji(_ first: VariantReading, _ second: VariantReading) -> VariantDifference? {
    if first.emoji.count < second.emoji.count { return emoji(second, first)?.turned }
    guard second.emoji.isEmpty else { return nil }
    let flex = VariantFlex.count(\.emoji, of: first.variant, over: second.variant) * Double(first.variant.texts.count)
    guard Double(first.emoji.count) - flex >= leastEmoji else { return nil }
    let most = first.variant.bounds.compactMap(\.emoji).max() ?? .max
    return VariantDifference(
      .emoji,
      Side(
        said: "\(first.emoji.count)", saidFirst: "\(first.emoji.count) emoji", place: first.emoji.first,
        breaksVoice: first.emoji.count / first.variant.texts.count > most),
      Side(said: "none", saidFirst: "no emoji"))
  }

  private static let leastEmoji = 3.0
}
