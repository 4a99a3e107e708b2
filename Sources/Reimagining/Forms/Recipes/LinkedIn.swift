import Platforms

extension Recipe {
  /// A first line that stands before the fold, then a sentence a paragraph.
  static let linkedin = {
    var recipe = Recipe(.linkedin, aim: 1_300)
    recipe.betweenSentences = "\n\n"
    recipe.tags = 0...3
    recipe.additions = [
      "what happened, and to whom", "the number or the scene that shows it", "what others can learn from it",
      "a question that you want answered",
    ]
    recipe.longestLead = 210
    recipe.showsHeadings = true
    return recipe
  }()
}
