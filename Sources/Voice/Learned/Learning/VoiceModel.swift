/// What gives a text its raw score: three measures, each for itself weak.
struct VoiceModel: Sendable, Equatable {
  /// The weights of n-grams and habits, already multiplied by how much their family counts.
  var weights: WeightTable
  /// How likely characters are in the voice's posts.
  var characters: CharacterModel
  var neighbours: Neighbours
  /// How many posts it was learned from.
  var learnedFrom: Int

  /// A real number, larger for texts more like the voice.
  func raw(_ text: ReadText, row: SparseVector, background: VoiceBackground) -> Double {
    let fusion = FusionWeights(learnedFrom: learnedFrom)
    return weights.score(row) + fusion.character * characters.gain(over: background.model, on: text.text)
      + fusion.neighbours * neighbours.likeness(of: row)
  }
}
