import Platforms

extension Recipe {
  /// A first line that stands before the fold, then a sentence a paragraph.
  static let linkedin = {
    var recipe = Recipe(.linkedin, aim: 1_300)
    recipe.betweenSentences = "\n\n"
    recipe.tags = 0...3
    recipe.longestLead = 210
    return recipe
  }()
}
