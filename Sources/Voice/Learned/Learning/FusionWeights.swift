/// How much each side of a voice counts in its score, by how many posts it was learned from.
///
/// Measured over many accounts: with few posts the features that generalise count more, with many the habits of single
/// characters do too.
struct FusionWeights: Sendable, Equatable {
  private let growth: Double

  /// Nothing was measured beyond these numbers of posts.
  private static let measured = 20.0...200.0

  init(learnedFrom count: Int) {
    let count = min(Self.measured.upperBound, max(Self.measured.lowerBound, Double(count)))
    growth =
      Mathematics.log(count / Self.measured.lowerBound)
      / Mathematics.log(Self.measured.upperBound / Self.measured.lowerBound)
  }

  /// Of the margin of a family's linear model.
  func weight(of family: FeatureSpace.Family) -> Double {
    switch family {
    case .characters: 1.35 - 0.85 * growth
    case .words: 1.5 - 0.55 * growth
    case .skeleton: 0.75 - 0.4 * growth
    case .shapes: 1.05 - 0.4 * growth
    case .habits: 0.6 - 0.1 * growth
    case .references: 1.2
    }
  }

  /// Of how much likelier each character is in the voice's posts than in others', as a natural logarithm.
  var character: Double { 0.7 * growth }

  /// Of the mean cosine to the nearest posts.
  var neighbours: Double { 16 }
}
