import Platforms

extension Recipe {
  /// Short turns, one a line.
  static let threads = {
    var recipe = Recipe(.threads, aim: 500)
    recipe.betweenSentences = "\n"
    recipe.tags = 0...1
    return recipe
  }()
}
