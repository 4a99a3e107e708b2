import Platforms

extension Recipe {
  /// A title, the gist and the link in what shows, then the rest.
  static let youtube = {
    var recipe = Recipe(.youtube, aim: 1_000)
    recipe.link = .secondLine
    recipe.tags = 0...3
    recipe.longestParagraph = 400
    recipe.title = ("title", 100)
    return recipe
  }()
}
