import Platforms

extension Recipe {
  /// As one would say it, with the link as a card below.
  static let bluesky = {
    var recipe = Recipe(.bluesky, aim: 300)
    recipe.betweenParagraphs = "\n"
    recipe.tags = 0...2
    return recipe
  }()
}
